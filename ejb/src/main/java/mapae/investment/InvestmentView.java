package mapae.investment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import mapae.investment.domain.InvestmentKind;
import mapae.investment.domain.MilestoneKind;
import mapae.investment.domain.Stage;
import mapae.shared.Bilingual;
import mapae.shared.InvestmentId;
import mapae.shared.OrganisationId;
import mapae.shared.Won;

/**
 * One investment whole.
 *
 * @param id identifier
 * @param code code
 * @param title title in both languages
 * @param summary what it is for
 * @param kind what is invested in
 * @param category field of government
 * @param owner organisation that answers for it
 * @param ownerCode its code
 * @param ownerName its name in both languages
 * @param stage where it stands
 * @param currency ISO code of the currency of all amounts
 * @param startsOn first day, if known
 * @param plannedFinish last day of the baseline, if known
 * @param budgetAtCompletion budget at completion, if there is a baseline
 * @param baselineVersion number of the current baseline
 * @param milestones its milestones by baseline day
 * @param version for the next change
 */
public record InvestmentView(
        InvestmentId id,
        String code,
        Bilingual title,
        Optional<String> summary,
        InvestmentKind kind,
        Optional<String> category,
        OrganisationId owner,
        String ownerCode,
        Bilingual ownerName,
        Stage stage,
        String currency,
        Optional<LocalDate> startsOn,
        Optional<LocalDate> plannedFinish,
        Optional<Won> budgetAtCompletion,
        int baselineVersion,
        List<MilestoneView> milestones,
        int version) {

    /**
     * A milestone.
     *
     * @param code short code
     * @param name name in both languages
     * @param kind what it marks
     * @param guarded whether the leader should stay until it is reached
     * @param baseline the day of the baseline
     * @param forecast the day now expected, if somebody said so
     * @param reached the day it was reached, if it was
     */
    public record MilestoneView(
            String code,
            Bilingual name,
            MilestoneKind kind,
            boolean guarded,
            LocalDate baseline,
            Optional<LocalDate> forecast,
            Optional<LocalDate> reached) {}
}
