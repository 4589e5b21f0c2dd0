package mapae.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import mapae.plan.domain.PlanState;
import mapae.plan.domain.PlanTerm;
import mapae.plan.model.PlanList;
import mapae.shared.Bilingual;
import mapae.shared.FiscalYear;
import mapae.shared.OrganisationId;
import mapae.shared.Won;

/**
 * A version of a medium-term plan, in won.
 *
 * @param id key
 * @param owner key of the organisation
 * @param organisation its code
 * @param organisationName its name
 * @param firstYear first fiscal year
 * @param years how many years follow one another
 * @param number number of the version, by organisation and first year
 * @param state where it stands
 * @param begunFrom key of the version from which it took its lines
 * @param dueOn the day by which it is handed in
 * @param handedInOn when it was, in Korea
 * @param handedInBy sign-in name of who did
 * @param late whether that was after the due day
 * @param lines how many lines it has
 * @param totals what they come to, by year
 * @param version for changes
 */
public record PlanView(
        long id,
        OrganisationId owner,
        String organisation,
        Bilingual organisationName,
        FiscalYear firstYear,
        int years,
        int number,
        PlanState state,
        Optional<Long> begunFrom,
        LocalDate dueOn,
        Optional<LocalDate> handedInOn,
        Optional<String> handedInBy,
        boolean late,
        int lines,
        List<Won> totals,
        int version) {

    public PlanView {
        totals = List.copyOf(totals);
    }

    static PlanView of(PlanList.Row row, List<Won> totals) {
        return new PlanView(
                row.id(),
                row.owner(),
                row.organisation(),
                row.organisationName(),
                row.term().first(),
                row.term().years(),
                row.number(),
                row.state(),
                row.begunFrom(),
                row.dueOn(),
                row.handedInOn(),
                row.handedInBy(),
                row.handedInOn().filter(day -> day.isAfter(row.dueOn())).isPresent(),
                row.lines(),
                totals,
                row.version());
    }

    /** Its years. */
    public PlanTerm term() {
        return new PlanTerm(firstYear, years);
    }

    /** Whether it can still be changed. */
    public boolean canChange() {
        return state == PlanState.DRAFT;
    }
}
