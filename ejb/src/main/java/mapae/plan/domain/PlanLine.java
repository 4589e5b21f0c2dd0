package mapae.plan.domain;

import java.util.List;
import java.util.Optional;
import mapae.shared.Bilingual;
import mapae.shared.Won;

/**
 * What a plan has for a line of the budget.
 *
 * @param code the way from the top, parts divided by {@code /}
 * @param title its name
 * @param investment code of the investment that it is for, if it is for one
 * @param amounts won, 0 or more, by year in the order of the plan
 */
public record PlanLine(String code, Bilingual title, Optional<String> investment, List<Won> amounts) {

    public PlanLine {
        amounts = List.copyOf(amounts);
    }
}
