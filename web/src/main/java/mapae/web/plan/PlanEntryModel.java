package mapae.web.plan;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mapae.plan.PlanView;
import mapae.plan.domain.PlanCheck;
import mapae.shared.RowFault;
import mapae.shared.Won;
import mapae.web.page.Address;
import mapae.web.page.Choice;
import mapae.web.page.Form;
import mapae.web.page.Texts;

/**
 * Rows of a plan being entered.
 *
 * @param plan the draft
 * @param units in which amounts may be meant
 * @param form what was pasted
 * @param check what the rows would do; empty before they are checked
 * @param heads what is wrong with the row of the heads
 */
public record PlanEntryModel(
        PlanView plan, List<Choice> units, Form form, Optional<PlanCheck> check, List<RowFault> heads) {

    private static final int NAMED = 20;

    public PlanEntryModel {
        units = List.copyOf(units);
        heads = List.copyOf(heads);
    }

    /** A page of the version. */
    public Address page(String... further) {
        return PlanTitles.address(plan.id(), further);
    }

    /** Whether the rows can be stored as they are. */
    public boolean isSound() {
        return heads.isEmpty() && check.filter(PlanCheck::isSound).isPresent();
    }

    /** All that is wrong. */
    public List<RowFault> faults() {
        return Stream.concat(heads.stream(), check.stream().flatMap(one -> one.faults().stream()))
                .toList();
    }

    /** The first of what is wrong, to be named above all rows. */
    public List<RowFault> firstFaults() {
        return faults().stream().limit(NAMED).toList();
    }

    /** What the rows come to in each year, as far as they can be read. */
    public List<Won> sums() {
        return IntStream.range(0, plan.years())
                .mapToObj(year -> check.stream()
                        .flatMap(one -> one.rows().stream())
                        .flatMap(row -> row.given().amounts().get(year).stream())
                        .reduce(Won.ZERO, Won::plus))
                .toList();
    }

    /** The name of a field; a year is its own. */
    public String field(Texts texts, String field) {
        return texts.has("plan.field." + field) ? texts.get("plan.field." + field) : field;
    }
}
