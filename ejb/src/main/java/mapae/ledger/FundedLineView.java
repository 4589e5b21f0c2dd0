package mapae.ledger;

import java.time.Instant;
import mapae.ledger.domain.Account;
import mapae.ledger.model.FundingRows;
import mapae.shared.Bilingual;
import mapae.shared.Won;

/**
 * A line that funds an investment. Amounts are whole units of the line's currency.
 *
 * @param line the line
 * @param organisationName name of its organisation
 * @param current its current budget
 * @param allotted what of that is allotted
 * @param free what of that is free to be committed
 * @param spent what was paid out of it
 * @param isClosed whether its year is closed
 * @param since when it was linked
 * @param by sign-in name of who linked it
 */
public record FundedLineView(
        LineView line,
        Bilingual organisationName,
        Won current,
        Won allotted,
        Won free,
        Won spent,
        boolean isClosed,
        Instant since,
        String by) {

    static FundedLineView of(FundingRows.Row row) {
        Won current = row.balance().current();
        return new FundedLineView(
                Journals.view(row.line()),
                row.organisationName(),
                current,
                current.minus(row.balance().amount(Account.UNALLOTTED)),
                row.balance().amount(Account.AVAILABLE),
                row.balance().amount(Account.SPENT),
                row.isClosed(),
                row.since(),
                row.by());
    }
}
