package mapae.web.pool;

import java.util.List;
import java.util.stream.Stream;
import mapae.pool.PoolMeters;
import mapae.pool.domain.MeterCheck;
import mapae.pool.domain.MeterRow;
import mapae.shared.RowFault;
import mapae.web.paste.PastedColumn;
import mapae.web.paste.PastedRows;

/**
 * A meter file: pool, institution, day, units, reference.
 *
 * @param rows as they were read
 * @param faults what is wrong with how they are laid out
 */
record MeterFile(List<MeterRow> rows, List<RowFault> faults) {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private static final List<PastedColumn> COLUMNS = List.of(
            PastedColumn.required(MeterCheck.POOL, "pool", "pool code", "공동 자원", "공동 자원 코드"),
            PastedColumn.required(MeterCheck.INSTITUTION, "institution", "institution code", "기관", "기관 코드"),
            PastedColumn.required(MeterCheck.DAY, "day", "date", "날짜", "사용일"),
            PastedColumn.required(MeterCheck.UNITS, "units", "단위", "사용량"),
            PastedColumn.required(MeterCheck.REFERENCE, "reference", "meter reference", "계량 번호"));

    static MeterFile of(String text) {
        boolean isMarked = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
        PastedRows pasted = PastedRows.of(isMarked ? text.substring(1) : text, COLUMNS, PoolMeters.MOST_ROWS);
        return new MeterFile(
                pasted.rows().stream()
                        .map(row -> new MeterRow(
                                row.number(),
                                row.cell(MeterCheck.POOL).orElse(""),
                                row.cell(MeterCheck.INSTITUTION).orElse(""),
                                row.cell(MeterCheck.DAY).orElse(""),
                                row.cell(MeterCheck.UNITS).orElse(""),
                                row.cell(MeterCheck.REFERENCE).orElse("")))
                        .toList(),
                pasted.faults());
    }

    /** All that is wrong: with the layout, and with the rows. */
    List<RowFault> faults(MeterCheck check) {
        return Stream.concat(faults.stream(), check.faults().stream()).toList();
    }
}
