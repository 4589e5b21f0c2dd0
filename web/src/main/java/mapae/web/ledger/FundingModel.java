package mapae.web.ledger;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import mapae.ledger.AllotmentFreezeView;
import mapae.ledger.FundedLineView;
import mapae.ledger.FundingFloorView;
import mapae.web.page.Address;
import mapae.web.page.Choice;
import mapae.web.page.Form;

/**
 * What funds an investment, and what holds its money.
 *
 * @param code the investment's code
 * @param currency its currency
 * @param lines the lines that fund it, the latest year first
 * @param freezes freezes of its allotment, those in force first
 * @param floors yearly money that is guaranteed to it
 * @param organisations those whose lines the caller may link; none where they may not
 * @param mayHold whether the caller may freeze, release and guarantee
 * @param form what was typed, by whichever of the forms
 */
public record FundingModel(
        String code,
        String currency,
        List<FundedLineView> lines,
        List<AllotmentFreezeView> freezes,
        List<FundingFloorView> floors,
        List<Choice> organisations,
        boolean mayHold,
        Form form) {

    public FundingModel {
        lines = List.copyOf(lines);
        freezes = List.copyOf(freezes);
        floors = List.copyOf(floors);
        organisations = List.copyOf(organisations);
    }

    /** Where a form is sent. */
    public String step(String name) {
        return Address.of("investments", code, "budget-lines", name).toString();
    }

    /** This page with the form filled by a floor, to change it. */
    public String change(FundingFloorView floor) {
        return Address.of("investments", code, "budget-lines")
                .with(FundingPage.FROM, floor.firstYear().toString())
                .toString();
    }

    /** Those of the freezes that are in force. */
    public List<AllotmentFreezeView> inForce() {
        return freezes.stream().filter(AllotmentFreezeView::inForce).toList();
    }

    /** The same, to choose from. */
    public List<Choice> releasable(Locale locale) {
        return inForce().stream()
                .map(one -> new Choice(String.valueOf(one.id()), one.ground().in(locale)))
                .toList();
    }

    /** Whether the caller may unlink a line. */
    public boolean mayUnlink(FundedLineView line) {
        return organisations.stream()
                .anyMatch(one -> one.value().equals(line.line().organisation()));
    }

    /** The years that a floor names. */
    public static String years(FundingFloorView floor) {
        Set<String> ends = new LinkedHashSet<>(
                List.of(floor.firstYear().toString(), floor.lastYear().toString()));
        return String.join("–", ends);
    }
}
