package mapae.config.demo;

/** How work builds up over its months: slow, fast, slow. Whole numbers only, so that the last month is exact. */
final class Curve {

    private Curve() {}

    /**
     * What should have been reached by the end of a month: one part in four grows evenly, three follow the S-curve
     * 3x² - 2x³.
     *
     * @param total what is reached at the end, up to 10¹²
     * @param months how many months there are, 1 to 96
     * @param month which month, 0 to months
     */
    static long reached(long total, int months, int month) {
        long n = months;
        long k = Math.max(0, Math.min(month, months));
        long share = k * n * n + 3 * (3 * k * k * n - 2 * k * k * k);
        long whole = 4 * n * n * n;
        return Math.multiplyExact(total, share) / whole;
    }

    /** A build that follows the S-curve up to a part of the total, then even months of running. */
    static long reached(long total, int months, int buildMonths, long buildTotal, int month) {
        int reachedMonth = Math.min(month, months);
        if (reachedMonth <= buildMonths) {
            return reached(buildTotal, buildMonths, reachedMonth);
        }
        long running = reachedMonth - buildMonths;
        return buildTotal + Math.multiplyExact(total - buildTotal, running) / (months - buildMonths);
    }
}
