package mapae.web.page;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.Optional;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A table as a workbook of Excel: one sheet, its first row the heads. Numbers are numbers, texts are texts and never
 * formulas; what is not known is an empty cell.
 */
public final class Xlsx implements Closeable {

    /** Media type of the file. */
    public static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final String APPLICATION = "Mapae";
    private static final String VERSION = "1.0";
    private static final String WHOLE = "#,##0";
    private static final String SHARE = "0.00%";

    private final Workbook workbook;
    private final Worksheet sheet;
    private int rows;

    /** Starts the file on a stream; the sheet bears that name. */
    public Xlsx(OutputStream out, String name) {
        workbook = new Workbook(out, APPLICATION, VERSION);
        sheet = workbook.newWorksheet(name);
        sheet.freezePane(0, 1);
    }

    /** Writes a row; a cell may be a text, a whole number, a share of one, or an {@link Optional} of either. */
    public void row(Object... cells) {
        for (int column = 0; column < cells.length; column++) {
            Object cell = cells[column] instanceof Optional<?> optional ? optional.orElse(null) : cells[column];
            if (cell instanceof Number number) {
                sheet.value(rows, column, number);
                sheet.style(rows, column)
                        .format(cell instanceof BigDecimal ? SHARE : WHOLE)
                        .set();
            } else if (cell != null) {
                sheet.value(rows, column, cell.toString());
                if (rows == 0) {
                    sheet.style(rows, column).bold().set();
                }
            }
        }
        rows++;
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
