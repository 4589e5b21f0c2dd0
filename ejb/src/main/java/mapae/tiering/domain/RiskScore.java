package mapae.tiering.domain;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * What the answers about an investment's risk come to.
 *
 * @param points Σ weight × score of the answer given
 * @param most Σ weight × highest score of the question; above 0
 * @param level 1 to 4
 */
public record RiskScore(int points, int most, int level) {

    /** Points ÷ most, in per cent, to 34 digits. */
    public static BigDecimal percent(int points, int most) {
        return BigDecimal.valueOf(points)
                .multiply(BigDecimal.valueOf(100))
                .divide(BigDecimal.valueOf(most), MathContext.DECIMAL128);
    }
}
