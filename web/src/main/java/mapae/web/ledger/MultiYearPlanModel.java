package mapae.web.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import mapae.ledger.MultiYearPlanView;
import mapae.ledger.domain.MultiYearBasis;
import mapae.ledger.domain.RequestState;
import mapae.ledger.domain.YearStatus;
import mapae.shared.Won;
import mapae.web.page.Badge;
import mapae.web.page.Choice;
import mapae.web.page.Form;
import mapae.web.page.Frame;

/**
 * A plan over several years.
 *
 * @param plan the plan
 * @param form whichever of its forms was sent, as typed
 */
public record MultiYearPlanModel(MultiYearPlanView plan, Form form) {

    private static final Set<MultiYearBasis> AHEAD =
            Set.of(MultiYearBasis.CONTINUING_EXPENDITURE, MultiYearBasis.CONTRACT_AUTHORITY);

    /** How firm a year is. */
    public Badge badge(Frame frame, YearStatus status) {
        String tone = switch (status) {
            case PLANNED -> "gray";
            case REQUESTED -> "information";
            case APPROPRIATED -> "success";
            case LEGALLY_COMMITTED -> "primary";
        };
        return new Badge(tone, frame.name(status));
    }

    /** What became of a proposal. */
    public Badge badge(Frame frame, RequestState state) {
        String tone = switch (state) {
            case PROPOSED -> "information";
            case APPROVED -> "success";
            case RETURNED -> "danger";
        };
        return new Badge(tone, frame.text("ProposalState." + state.name()));
    }

    /** Whether its legal form lets years be legally committed ahead of their budgets, and the caller may propose it. */
    public boolean mayResolve() {
        return plan.mayKeep() && AHEAD.contains(plan.basis());
    }

    /** Its years, and the one after them, to choose from. */
    public List<Choice> yearsAndNext() {
        int next = plan.completion().value() + 1;
        List<Choice> choices = new ArrayList<>(years());
        choices.add(new Choice(String.valueOf(next), String.valueOf(next)));
        return List.copyOf(choices);
    }

    /** Its years to choose from. */
    public List<Choice> years() {
        return plan.years().stream()
                .map(year -> new Choice(
                        year.fiscalYear().toString(), year.fiscalYear().toString()))
                .toList();
    }

    /** What a year can be entered as. */
    public List<Choice> statuses(Frame frame) {
        return List.of(Choice.of(frame.texts(), YearStatus.PLANNED), Choice.of(frame.texts(), YearStatus.REQUESTED));
    }

    /** The years of which something is reserved. */
    public List<MultiYearPlanView.Year> waiting() {
        return plan.years().stream().filter(year -> !year.reserved().isZero()).toList();
    }

    /** The parts of which something is reserved, to choose from. */
    public List<Choice> reserved(Frame frame) {
        return plan.parts().stream()
                .filter(part -> !part.reserved().isZero())
                .map(part -> new Choice(
                        String.valueOf(part.id()),
                        part.fiscalYear() + " · " + part.counterparty() + " · "
                                + frame.formats().exactly(part.reserved(), plan.currency())))
                .toList();
    }

    /** What all its years together have of something. */
    public Won sum(Function<MultiYearPlanView.Year, Won> figure) {
        return Won.sum(plan.years().stream().map(figure).toList());
    }
}
