package mapae.progress.domain;

import java.math.BigDecimal;

/** How an investment stands, in five steps from well to badly. */
public enum Rating {
    /** Delivery as planned is highly likely. */
    GREEN,
    /** Delivery as planned is probable. */
    AMBER_GREEN,
    /** Delivery as planned is feasible, with issues that need attention. */
    AMBER,
    /** Delivery as planned is in doubt. */
    AMBER_RED,
    /** Delivery as planned appears unachievable. */
    RED;

    /** How many steps lie between this and that; 0 to 4. */
    public int stepsFrom(Rating other) {
        return Math.abs(ordinal() - other.ordinal());
    }

    /** The worse of the two. */
    public Rating orWorse(Rating other) {
        return ordinal() >= other.ordinal() ? this : other;
    }

    static Rating of(BigDecimal index, RatingThresholds thresholds) {
        if (index.compareTo(thresholds.green()) >= 0) {
            return GREEN;
        }
        if (index.compareTo(thresholds.amberGreen()) >= 0) {
            return AMBER_GREEN;
        }
        if (index.compareTo(thresholds.amber()) >= 0) {
            return AMBER;
        }
        return index.compareTo(thresholds.amberRed()) >= 0 ? AMBER_RED : RED;
    }
}
