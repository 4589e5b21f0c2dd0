package mapae.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mapae.ledger.domain.LedgerRule;
import mapae.ledger.domain.PostingKind;
import mapae.shared.Bilingual;
import mapae.shared.FiscalYear;
import mapae.shared.Won;

/**
 * The report of a quarter's virements (전용·이용).
 *
 * @param year fiscal year
 * @param quarter 1 to 4
 * @param first first day of the quarter
 * @param last last day of the quarter
 * @param currency ISO 4217; all amounts are whole units of it
 * @param rule the rule that asks for the report
 * @param due the day by which it is due; empty where no rule sets one
 * @param dueRule the rule that sets the day
 * @param rows the virements, by the organisation that gives and the number of the document
 * @param totals what was moved, by kind
 * @param total all of it
 */
public record VirementReport(
        FiscalYear year,
        int quarter,
        LocalDate first,
        LocalDate last,
        String currency,
        LedgerRule rule,
        Optional<LocalDate> due,
        Optional<LedgerRule> dueRule,
        List<Row> rows,
        Map<PostingKind, Won> totals,
        Won total) {

    public VirementReport {
        rows = List.copyOf(rows);
        totals = Map.copyOf(totals);
    }

    /**
     * A virement.
     *
     * @param posting identifies the document
     * @param number its number in the series of the organisation that gives
     * @param day the day for which it counts
     * @param kind 전용 or 이용
     * @param article where the rule about such virements is written
     * @param organisation code of the organisation that gives
     * @param organisationName its name
     * @param line code of the line that gives
     * @param title its name
     * @param toOrganisation code of the organisation that receives
     * @param toOrganisationName its name
     * @param toLine code of the line that receives
     * @param toTitle its name
     * @param amount how much
     * @param reference what it rests upon
     * @param reason why it was asked for
     * @param request the request that it carries out
     */
    public record Row(
            long posting,
            int number,
            LocalDate day,
            PostingKind kind,
            Bilingual article,
            String organisation,
            Bilingual organisationName,
            String line,
            Bilingual title,
            String toOrganisation,
            Bilingual toOrganisationName,
            String toLine,
            Bilingual toTitle,
            Won amount,
            Optional<String> reference,
            Optional<String> reason,
            Optional<Long> request) {}
}
