package mapae.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import mapae.ledger.domain.LedgerRule;
import mapae.ledger.domain.PostingKind;
import mapae.shared.Bilingual;
import mapae.shared.FiscalYear;
import mapae.shared.Won;

/**
 * The statement of what a year carried over (이월명세서).
 *
 * @param year the year out of which it went
 * @param currency ISO 4217; all amounts are whole units of it
 * @param rule the rule that asks for the statement
 * @param due the day by which it is due; empty where the rule names none
 * @param rows the lines that carried anything, by organisation and code
 * @param totals these lines together
 * @param open how many lines of the year are not closed: what they carry is not known yet
 */
public record CarryOverStatement(
        FiscalYear year,
        String currency,
        LedgerRule rule,
        Optional<LocalDate> due,
        List<Row> rows,
        Amounts totals,
        int open) {

    public CarryOverStatement {
        rows = List.copyOf(rows);
    }

    /**
     * The amounts of a line, or of several together; each as in the settlement.
     *
     * @param current current budget
     * @param spent paid
     * @param carriedOut carried into the year after
     * @param lapsed current − spent − carried out
     */
    public record Amounts(Won current, Won spent, Won carriedOut, Won lapsed) {

        static final Amounts NONE = new Amounts(Won.ZERO, Won.ZERO, Won.ZERO, Won.ZERO);

        Amounts plus(Amounts other) {
            return new Amounts(
                    current.plus(other.current),
                    spent.plus(other.spent),
                    carriedOut.plus(other.carriedOut),
                    lapsed.plus(other.lapsed));
        }
    }

    /**
     * A line.
     *
     * @param organisation code of the organisation
     * @param organisationName its name
     * @param line code of the line
     * @param title its name
     * @param amounts its amounts
     * @param ways in which ways it was carried, which together carried what the line did
     */
    public record Row(
            String organisation,
            Bilingual organisationName,
            String line,
            Bilingual title,
            Amounts amounts,
            List<Way> ways) {

        public Row {
            ways = List.copyOf(ways);
        }
    }

    /**
     * A way in which a line was carried over.
     *
     * @param kind the way; {@code SETTLEMENT_AS_STATED} where a settlement from elsewhere does not tell it
     * @param amount how much
     * @param decisions what allowed it; none where a settlement from elsewhere says so
     */
    public record Way(PostingKind kind, Won amount, List<Decision> decisions) {

        public Way {
            decisions = List.copyOf(decisions);
        }
    }

    /**
     * What allowed it.
     *
     * @param request the request
     * @param upTo how much at most
     * @param reason why it was asked for
     * @param reference the resolution that allows it
     * @param decidedBy who approved it
     * @param onBehalfOf in whose place
     * @param decidedAt when
     */
    public record Decision(
            long request,
            Won upTo,
            String reason,
            Optional<String> reference,
            String decidedBy,
            Optional<String> onBehalfOf,
            Instant decidedAt) {}
}
