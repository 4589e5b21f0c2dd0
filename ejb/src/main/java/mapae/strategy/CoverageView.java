package mapae.strategy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import mapae.strategy.domain.Coverage;
import mapae.strategy.domain.LiveInvestment;
import mapae.strategy.domain.Overlap;

/**
 * How objectives and investments cover one another.
 *
 * @param day as of when
 * @param unserved objectives without an investment
 * @param unaligned investments without an objective
 * @param partly investments of which less than the whole serves objectives
 * @param overlaps strategies that lie over one another
 */
public record CoverageView(
        LocalDate day,
        List<ObjectiveView> unserved,
        List<LiveInvestment> unaligned,
        List<Coverage.Partly> partly,
        List<Overlapping> overlaps) {

    public CoverageView {
        unserved = List.copyOf(unserved);
        unaligned = List.copyOf(unaligned);
        partly = List.copyOf(partly);
        overlaps = List.copyOf(overlaps);
    }

    /**
     * Strategies that lie over one another.
     *
     * @param reason why they are listed
     * @param first the one
     * @param second the other
     * @param investments how many investments serve objectives of both
     */
    public record Overlapping(
            Overlap.Reason reason, StrategyView first, Optional<StrategyView> second, int investments) {}
}
