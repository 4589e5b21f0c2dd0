package mapae.strategy.domain;

import java.util.Optional;
import mapae.shared.FiscalYear;
import mapae.shared.Percent;

/**
 * A contribution as somebody gives it, whatever is wrong with it.
 *
 * @param objective code of the objective
 * @param share percent
 * @param from first fiscal year
 * @param until last one; empty while it goes on
 * @param reason why so much
 */
public record ContributionRow(
        String objective,
        Optional<Percent> share,
        Optional<FiscalYear> from,
        Optional<FiscalYear> until,
        String reason) {}
