package mapae.web.ledger;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import mapae.ledger.SettlementView;
import mapae.ledger.domain.Account;
import mapae.ledger.domain.LineBalance;
import mapae.shared.Bilingual;
import mapae.shared.Won;
import mapae.web.api.Ratio;

/**
 * The settlement of a year as the REST interface tells it. Amounts are whole units of the currency.
 *
 * @param year fiscal year
 * @param currency ISO 4217
 * @param rows the lines, by organisation and code
 * @param totals all lines together
 */
public record SettlementAnswer(int year, String currency, List<Row> rows, Amounts totals) {

    /**
     * A line.
     *
     * @param organisation code of the organisation
     * @param organisationName its name
     * @param line code of the line
     * @param title its name
     * @param closed whether the organisation's year is closed
     * @param initial granted by the initial budget
     * @param supplementary granted by supplementary budgets, less what they took away
     * @param transferred come with duties from other lines, less what went; part of {@code virement}
     * @param budget initial + supplementary + transferred
     * @param carriedIn carried in from the year before
     * @param reserve granted from the reserve
     * @param virement come from other lines, less what went to them
     * @param current current budget: initial + supplementary + carried in + reserve ± virement
     * @param committed committed and not yet paid
     * @param spent paid
     * @param carriedOut carried into the year after
     * @param lapsed current − spent − carried out; of an open year, what would lapse today
     * @param executionRate spent ÷ current; empty without a current budget
     */
    public record Row(
            String organisation,
            Bilingual organisationName,
            String line,
            Bilingual title,
            boolean closed,
            Won initial,
            Won supplementary,
            Won transferred,
            Won budget,
            Won carriedIn,
            Won reserve,
            Won virement,
            Won current,
            Won committed,
            Won spent,
            Won carriedOut,
            Won lapsed,
            Optional<BigDecimal> executionRate) {

        private static Row of(SettlementView.Row row) {
            Amounts amounts = Amounts.of(row.balance());
            return new Row(
                    row.organisation(),
                    row.organisationName(),
                    row.line(),
                    row.title(),
                    row.isClosed(),
                    amounts.initial(),
                    amounts.supplementary(),
                    amounts.transferred(),
                    amounts.budget(),
                    amounts.carriedIn(),
                    amounts.reserve(),
                    amounts.virement(),
                    amounts.current(),
                    amounts.committed(),
                    amounts.spent(),
                    amounts.carriedOut(),
                    amounts.lapsed(),
                    amounts.executionRate());
        }
    }

    /** The amounts of a line, or of several together; named as those of a {@link Row}. */
    public record Amounts(
            Won initial,
            Won supplementary,
            Won transferred,
            Won budget,
            Won carriedIn,
            Won reserve,
            Won virement,
            Won current,
            Won committed,
            Won spent,
            Won carriedOut,
            Won lapsed,
            Optional<BigDecimal> executionRate) {

        static Amounts of(LineBalance balance) {
            return new Amounts(
                    balance.amount(Account.INITIAL),
                    balance.amount(Account.SUPPLEMENTARY),
                    balance.amount(Account.TRANSFERRED),
                    balance.budget(),
                    balance.amount(Account.CARRIED_IN),
                    balance.amount(Account.RESERVE),
                    balance.virement(),
                    balance.current(),
                    balance.amount(Account.COMMITTED),
                    balance.amount(Account.SPENT),
                    balance.amount(Account.CARRIED_OUT),
                    balance.lapse(),
                    Ratio.told(balance.executionRate()));
        }
    }

    static SettlementAnswer of(SettlementView view) {
        return new SettlementAnswer(
                view.year().value(),
                view.currency(),
                view.rows().stream().map(Row::of).toList(),
                Amounts.of(view.total()));
    }
}
