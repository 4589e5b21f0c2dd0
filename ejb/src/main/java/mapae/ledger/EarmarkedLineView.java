package mapae.ledger;

import mapae.ledger.domain.Account;
import mapae.ledger.model.EarmarkRows;
import mapae.shared.Won;

/**
 * A line whose money is set aside. Amounts are whole units of the line's currency.
 *
 * @param line the line
 * @param current its current budget
 * @param notAllotted what of that is not allotted
 * @param free what is allotted and free to be committed
 * @param committed what is committed and not paid
 * @param spent what is paid
 * @param isClosed whether its year is closed
 */
public record EarmarkedLineView(
        LineView line, Won current, Won notAllotted, Won free, Won committed, Won spent, boolean isClosed) {

    static EarmarkedLineView of(EarmarkRows.Row row) {
        return new EarmarkedLineView(
                Journals.view(row.line()),
                row.balance().current(),
                row.balance().amount(Account.UNALLOTTED),
                row.balance().amount(Account.AVAILABLE),
                row.balance().amount(Account.COMMITTED),
                row.balance().amount(Account.SPENT),
                row.isClosed());
    }
}
