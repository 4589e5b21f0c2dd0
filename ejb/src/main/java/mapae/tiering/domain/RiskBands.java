package mapae.tiering.domain;

import java.math.BigDecimal;
import mapae.shared.Refusal;

/**
 * From which share of the highest risk score on a level applies, in per cent.
 *
 * @param two from which the level is 2; above 0
 * @param three from which it is 3
 * @param four from which it is 4; 100 at most
 */
public record RiskBands(int two, int three, int four) {

    public RiskBands {
        if (two <= 0 || three <= two || four <= three || four > 100) {
            throw Refusal.invalid("tiering.bands-order");
        }
    }

    /** The level of a score, 1 to 4: the exact share is compared, not a rounded one. */
    int level(BigDecimal percent) {
        if (percent.compareTo(BigDecimal.valueOf(four)) >= 0) {
            return 4;
        }
        if (percent.compareTo(BigDecimal.valueOf(three)) >= 0) {
            return 3;
        }
        return percent.compareTo(BigDecimal.valueOf(two)) >= 0 ? 2 : 1;
    }
}
