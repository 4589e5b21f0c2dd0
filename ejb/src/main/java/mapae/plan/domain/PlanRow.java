package mapae.plan.domain;

import java.util.List;
import java.util.Optional;
import mapae.shared.Won;

/**
 * What somebody gives for a line of a plan, not checked yet.
 *
 * @param row which of their rows it is, from 1
 * @param code code of the line, as given
 * @param titleKo Korean name, if given
 * @param titleEn English name, if given
 * @param investment code of the investment, if given
 * @param amounts won, by year in the order of the plan; empty where none is given or it cannot be read
 */
public record PlanRow(
        int row,
        String code,
        Optional<String> titleKo,
        Optional<String> titleEn,
        Optional<String> investment,
        List<Optional<Won>> amounts) {

    public PlanRow {
        amounts = List.copyOf(amounts);
    }
}
