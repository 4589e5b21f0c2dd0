package mapae.web.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import mapae.plan.PlanEntry;
import mapae.plan.domain.PlanCheck;
import mapae.plan.domain.PlanRow;
import mapae.plan.domain.PlanTerm;
import mapae.shared.FiscalYear;
import mapae.shared.RowFault;
import mapae.web.page.MoneyUnit;
import mapae.web.paste.PastedAmount;
import mapae.web.paste.PastedColumn;
import mapae.web.paste.PastedRows;

/**
 * Rows of a plan as pasted.
 *
 * @param rows as far as they could be read
 * @param faults what could not
 */
record PlanPaste(List<PlanRow> rows, List<RowFault> faults) {

    static List<PastedColumn> columns(PlanTerm term) {
        return Stream.concat(
                        Stream.of(
                                PastedColumn.required(PlanCheck.CODE, "code", "line code", "line", "과목코드", "과목", "코드"),
                                PastedColumn.optional(
                                        PlanCheck.TITLE_KO, "title ko", "korean name", "과목명", "국문명", "사업명"),
                                PastedColumn.optional(PlanCheck.TITLE_EN, "title en", "english name", "title", "영문명"),
                                PastedColumn.optional(
                                        PlanCheck.INVESTMENT, "investment", "investment code", "투자", "투자코드")),
                        term.all().stream().map(PlanPaste::column))
                .toList();
    }

    private static PastedColumn column(FiscalYear year) {
        return PastedColumn.required(year.toString(), year.toString(), year + "년", year + "년도", "FY" + year);
    }

    static PlanPaste of(String text, MoneyUnit unit, PlanTerm term) {
        PastedRows pasted = PastedRows.of(text, columns(term), PlanEntry.MOST_ROWS);
        List<RowFault> faults = new ArrayList<>(pasted.faults());
        List<PlanRow> rows = pasted.rows().stream()
                .map(row -> new PlanRow(
                        row.number(),
                        row.cell(PlanCheck.CODE).orElse(""),
                        row.cell(PlanCheck.TITLE_KO),
                        row.cell(PlanCheck.TITLE_EN),
                        row.cell(PlanCheck.INVESTMENT),
                        term.all().stream()
                                .map(year -> PastedAmount.of(row, year.toString(), unit, faults))
                                .toList()))
                .toList();
        return new PlanPaste(rows, faults);
    }

    /** Those of the faults that concern no row of data: the heads. */
    List<RowFault> ofHeads() {
        return faults.stream()
                .filter(fault -> rows.stream().noneMatch(row -> row.row() == fault.row()))
                .toList();
    }
}
