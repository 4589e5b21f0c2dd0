package mapae.web.page;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * A table as a file for spreadsheets: CSV in UTF-8 with a byte-order mark.
 *
 * <p>A text that a spreadsheet would run as a formula gets an apostrophe before it; numbers stay numbers. What is not
 * known is an empty cell.
 */
public final class Csv implements Closeable {

    /** Media type of the file. */
    public static final String TYPE = "text/csv;charset=UTF-8";

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final String RUNS_AS_FORMULA = "=+-@\t\r";

    private final CsvWriter csv;

    /** Starts the file on a stream. */
    public Csv(OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write(BYTE_ORDER_MARK);
        csv = CsvWriter.builder().build(writer);
    }

    /** Writes a row; a cell may be a text, a number, or an {@link Optional} of either. */
    public void row(Object... cells) {
        csv.writeRecord(Arrays.stream(cells).map(Csv::written).toArray(String[]::new));
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }

    private static String written(Object cell) {
        Object value = cell instanceof Optional<?> optional ? optional.orElse(null) : cell;
        if (value == null) {
            return "";
        }
        String text = value.toString();
        boolean dangerous =
                !(value instanceof Number) && !text.isEmpty() && RUNS_AS_FORMULA.indexOf(text.charAt(0)) >= 0;
        return dangerous ? "'" + text : text;
    }
}
