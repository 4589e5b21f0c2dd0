package mapae.web.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import mapae.ledger.JournalView;
import mapae.ledger.PostingView;
import mapae.ledger.domain.Account;
import mapae.ledger.domain.LineBalance;
import mapae.shared.Bilingual;
import mapae.shared.Won;

/**
 * The journal of a line as the REST interface tells it. Amounts are whole units of the currency.
 *
 * @param organisation code of the organisation
 * @param year fiscal year
 * @param line code of the line
 * @param title its name
 * @param currency ISO 4217
 * @param asOf only what counts for this day or an earlier one
 * @param knownOn only what was entered on this day or an earlier one
 * @param balances what the line held then, as was known then
 * @param rows postings with their entries on this line, in the order of the books
 * @param next what to give as {@code after} to read on
 */
public record JournalAnswer(
        String organisation,
        int year,
        String line,
        Bilingual title,
        String currency,
        LocalDate asOf,
        LocalDate knownOn,
        Balances balances,
        List<PostingView> rows,
        Optional<String> next) {

    /**
     * The accounts of a line, as a settlement shows them.
     *
     * @param initial granted by the initial budget
     * @param supplementary granted by supplementary budgets, less what they took away
     * @param transferred come with duties from other lines, less what went
     * @param carriedIn carried in from the year before
     * @param reserve granted from the reserve
     * @param virement come from other lines, less what went to them, without duties
     * @param current current budget: all of these together
     * @param unallotted granted and not yet allotted
     * @param available free to be committed
     * @param committed committed and not yet paid
     * @param spent paid
     * @param carriedOut carried into the year after
     * @param lapsed lapsed when the year was closed
     */
    public record Balances(
            Won initial,
            Won supplementary,
            Won transferred,
            Won carriedIn,
            Won reserve,
            Won virement,
            Won current,
            Won unallotted,
            Won available,
            Won committed,
            Won spent,
            Won carriedOut,
            Won lapsed) {

        private static Balances of(LineBalance balance) {
            return new Balances(
                    balance.amount(Account.INITIAL),
                    balance.amount(Account.SUPPLEMENTARY),
                    balance.amount(Account.TRANSFERRED),
                    balance.amount(Account.CARRIED_IN),
                    balance.amount(Account.RESERVE),
                    balance.amount(Account.VIREMENT),
                    balance.current(),
                    balance.amount(Account.UNALLOTTED),
                    balance.amount(Account.AVAILABLE),
                    balance.amount(Account.COMMITTED),
                    balance.amount(Account.SPENT),
                    balance.amount(Account.CARRIED_OUT),
                    balance.amount(Account.LAPSED));
        }
    }

    static JournalAnswer of(JournalView view) {
        return new JournalAnswer(
                view.line().organisation(),
                view.line().year().value(),
                view.line().code(),
                view.line().title(),
                view.line().currency(),
                view.asOf(),
                view.knownOn(),
                Balances.of(view.balance()),
                view.rows(),
                view.next());
    }
}
