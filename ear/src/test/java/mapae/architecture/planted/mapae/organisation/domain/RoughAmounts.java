package mapae.architecture.planted.mapae.organisation.domain;

import java.util.List;

/** Breaks: no double and no float in a domain. */
public final class RoughAmounts {

    private RoughAmounts() {}

    /** Kept. */
    public static final class Kept {
        private final float[] amounts = {};

        /** How many. */
        public int size() {
            return amounts.length;
        }
    }

    /** Taken. */
    public static final class Taken {
        /** Takes one. */
        public long take(float amount) {
            return Math.round(amount);
        }
    }

    /** Given. */
    public static final class Given {
        /** Gives one. */
        public double give() {
            return 1;
        }
    }

    /** Listed. */
    public static final class Listed {
        /** Takes many. */
        public int take(List<Double> amounts) {
            return amounts.size();
        }
    }
}
