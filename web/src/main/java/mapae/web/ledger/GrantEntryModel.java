package mapae.web.ledger;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import mapae.ledger.FundedInvestmentView;
import mapae.ledger.domain.GrantCheck;
import mapae.shared.RowFault;
import mapae.web.page.Address;
import mapae.web.page.Choice;
import mapae.web.page.Form;
import mapae.web.page.Link;

/**
 * Rows of a budget or an allotment being entered.
 *
 * @param years of which year they can be
 * @param kinds what they can be
 * @param units in which amounts may be meant
 * @param book the budget book of the year
 * @param frozen lines to which nothing more is allotted, with the investment that they fund
 * @param form what was pasted
 * @param check what the rows would do; empty before they are checked
 * @param heads what is wrong with the row of the heads
 */
public record GrantEntryModel(
        List<Link> years,
        List<Choice> kinds,
        List<Choice> units,
        Address book,
        Map<String, FundedInvestmentView> frozen,
        Form form,
        Optional<GrantCheck> check,
        List<RowFault> heads) {

    private static final int NAMED = 20;

    public GrantEntryModel {
        years = List.copyOf(years);
        kinds = List.copyOf(kinds);
        units = List.copyOf(units);
        frozen = new TreeMap<>(frozen);
        heads = List.copyOf(heads);
    }

    /** Whether the rows can be posted as they are. */
    public boolean isSound() {
        return heads.isEmpty() && check.filter(GrantCheck::isSound).isPresent();
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
}
