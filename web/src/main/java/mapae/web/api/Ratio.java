package mapae.web.api;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** How data tell a ratio: with four decimals. */
public final class Ratio {

    private static final int DECIMALS = 4;

    private Ratio() {}

    /** Rounded half up; empty of what is not known. */
    public static Optional<BigDecimal> told(Optional<BigDecimal> exact) {
        return exact.map(ratio -> ratio.setScale(DECIMALS, RoundingMode.HALF_UP));
    }
}
