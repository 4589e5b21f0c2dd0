package mapae.web.ledger;

import java.util.ArrayList;
import java.util.List;
import mapae.ledger.BudgetCommand;
import mapae.ledger.BudgetPostings;
import mapae.ledger.domain.GrantCheck;
import mapae.shared.RowFault;
import mapae.web.page.MoneyUnit;
import mapae.web.paste.PastedAmount;
import mapae.web.paste.PastedColumn;
import mapae.web.paste.PastedRows;

/**
 * Rows of a budget or an allotment as pasted.
 *
 * @param rows as far as they could be read
 * @param faults what could not
 */
record GrantPaste(List<GrantCheck.Given> rows, List<RowFault> faults) {

    private static final List<PastedColumn> COLUMNS = List.of(
            PastedColumn.required(GrantCheck.LINE, "code", "line code", "line", "과목코드", "과목", "코드"),
            PastedColumn.required(GrantCheck.AMOUNT, "amount", "금액"));

    static GrantPaste of(String text, MoneyUnit unit) {
        PastedRows pasted = PastedRows.of(text, COLUMNS, BudgetPostings.MOST_LINES);
        List<RowFault> faults = new ArrayList<>(pasted.faults());
        List<GrantCheck.Given> rows = pasted.rows().stream()
                .map(row -> new GrantCheck.Given(
                        row.number(),
                        row.cell(GrantCheck.LINE).orElse(""),
                        PastedAmount.of(row, GrantCheck.AMOUNT, unit, faults)))
                .toList();
        return new GrantPaste(rows, faults);
    }

    /** Those of the faults that concern no row of data: the heads. */
    List<RowFault> ofHeads() {
        return faults.stream()
                .filter(fault -> rows.stream().noneMatch(row -> row.row() == fault.row()))
                .toList();
    }

    /** What is posted, once nothing is wrong. */
    List<BudgetCommand.Share> shares() {
        return rows.stream()
                .map(row -> new BudgetCommand.Share(row.line(), row.amount().orElseThrow()))
                .toList();
    }
}
