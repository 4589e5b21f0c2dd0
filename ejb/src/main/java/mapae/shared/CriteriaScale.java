package mapae.shared;

import java.math.BigDecimal;

/** How many criteria there may be, and what their names, weights and scores may be, wherever options are scored. */
public final class CriteriaScale {

    /** Most criteria: as many as can be compared in pairs. */
    public static final int MOST_CRITERIA = 10;

    /** As long a name of what counts or is scored. */
    public static final int LONGEST_NAME = 100;

    /** As many decimals of a weight or a score. */
    public static final int MOST_DECIMALS = 6;

    private static final int MOST_DIGITS = 3;

    private CriteriaScale() {}

    /** Whether as many decimals and whole digits are taken; asked before anything is computed, as they may be billions. */
    public static boolean isShort(BigDecimal value) {
        return value.scale() <= MOST_DECIMALS && (long) value.precision() - value.scale() <= MOST_DIGITS;
    }

    /** Whether a number can be a weight, in percent, or a score: 0 to 100. */
    public static boolean isOneOf100(BigDecimal value) {
        return isShort(value) && new Percent(value).isShareOfWhole();
    }
}
