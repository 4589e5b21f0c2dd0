package mapae.ledger;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import mapae.ledger.domain.MultiYearBasis;
import mapae.ledger.domain.RequestState;
import mapae.ledger.domain.YearStatus;
import mapae.shared.Bilingual;
import mapae.shared.FiscalYear;
import mapae.shared.Won;

/**
 * A plan of a budget line over several years (다년도 사업계획), with what was promised under it.
 *
 * @param id identifies it
 * @param organisation code of the organisation whose line it is
 * @param organisationName its name
 * @param line code of the line
 * @param title what it is for
 * @param basis legal form
 * @param exception why it runs for more years than usual
 * @param currency ISO 4217; amounts are whole units of it
 * @param completion its last year
 * @param total what all its years may cost, granted or not
 * @param years its years, the first one first
 * @param parts what was promised, contract by contract and year by year, the oldest first
 * @param resolutions proposals to have years legally committed, the oldest first
 * @param version of the plan with its years, for whoever changes it
 * @param mayKeep whether the caller may change it
 * @param mayCommit whether the caller may commit under it
 */
public record MultiYearPlanView(
        long id,
        String organisation,
        Bilingual organisationName,
        String line,
        String title,
        MultiYearBasis basis,
        Optional<String> exception,
        String currency,
        FiscalYear completion,
        Won total,
        List<Year> years,
        List<Part> parts,
        List<Resolution> resolutions,
        int version,
        boolean mayKeep,
        boolean mayCommit) {

    public MultiYearPlanView {
        years = List.copyOf(years);
        parts = List.copyOf(parts);
        resolutions = List.copyOf(resolutions);
    }

    /**
     * A year of the plan.
     *
     * @param fiscalYear the year
     * @param status how firm its money is; appropriated as soon as the books hold a grant for its line
     * @param amount what it may cost
     * @param resolution reference of the resolution by which it is legally committed
     * @param granted what the year's budgets granted to the line; empty where the year has no such line
     * @param reserved promised and not taken up yet
     * @param committed committed under the plan and not paid yet
     * @param spent paid under the plan
     * @param free what may still be promised; nothing for a year that is only planned or requested
     */
    public record Year(
            FiscalYear fiscalYear,
            YearStatus status,
            Won amount,
            Optional<String> resolution,
            Optional<Won> granted,
            Won reserved,
            Won committed,
            Won spent,
            Won free) {}

    /**
     * A contract's part of one year.
     *
     * @param id identifies it
     * @param contract identifies the contract; parts of a contract have the same
     * @param fiscalYear the year
     * @param description what for
     * @param counterparty to whom
     * @param investment code of the investment for which it is made
     * @param amount promised at first
     * @param reserved not taken up yet
     * @param released freed before it was taken up
     * @param committed what its commitments took from the year's budget
     * @param enteredAt when it was promised
     * @param enteredBy sign-in name of whoever promised it
     */
    public record Part(
            long id,
            long contract,
            FiscalYear fiscalYear,
            String description,
            String counterparty,
            Optional<String> investment,
            Won amount,
            Won reserved,
            Won released,
            Won committed,
            Instant enteredAt,
            String enteredBy) {}

    /**
     * A proposal to have years legally committed.
     *
     * @param id identifies it
     * @param firstYear first year
     * @param lastYear last year
     * @param reference the resolution of the Assembly
     * @param reason why
     * @param state what became of it
     * @param proposedBy name of who proposed
     * @param proposedAt when
     * @param decidedBy name of who decided
     * @param decidedAt when
     * @param decisionReason why so
     * @param mayDecide whether the caller may decide on it
     */
    public record Resolution(
            long id,
            FiscalYear firstYear,
            FiscalYear lastYear,
            String reference,
            String reason,
            RequestState state,
            String proposedBy,
            Instant proposedAt,
            Optional<String> decidedBy,
            Optional<Instant> decidedAt,
            Optional<String> decisionReason,
            boolean mayDecide) {}
}
