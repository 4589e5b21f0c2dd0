package mapae.config.demo;

import java.util.ArrayList;
import java.util.List;

/** The months of an investment as they really went, and as its people see them. */
final class Course {

    private static final int WHOLE = 10_000;

    private final Investment one;
    private final Draw draw;
    private final boolean quarterly;
    private final int optimism;

    private Course(Investment one) {
        this.one = one;
        this.draw = Draw.of("course/" + one.code());
        this.quarterly = draw.chance(12) && one.scandal() == null && !one.kind().equals("EXPERIMENT");
        this.optimism = draw.weighted(List.of(0, 1, 2), steps -> steps == 0 ? 50 : steps == 1 ? 40 : 10);
    }

    /** The figures of every month from the first to the last to report on. */
    static List<Figures> of(Investment one) {
        Course course = new Course(one);
        List<Figures> months = new ArrayList<>();
        Figures before = new Figures(0, 0, one.plannedFinish(), 0);
        for (int month = 1; month <= one.lastMonth(); month++) {
            before = Exposure.of(one, month, before, course.honest(month, before));
            months.add(before);
        }
        return months;
    }

    private Figures honest(int month, Figures before) {
        int progress = progress(month, before.progress());
        long cost = Math.max(before.cost(), cost(month));
        int rating = month % 3 == 1 ? rating(month, progress, cost) : before.rating();
        if (month == one.stopAfter() && one.story() == Story.STOPPED) {
            rating = 4;
        }
        return new Figures(progress, cost, one.forecastFinish(month), rating);
    }

    private int progress(int month, int before) {
        if (month >= one.actualMonths()) {
            return WHOLE;
        }
        int real = (int) (one.done(month) * WHOLE / one.total());
        int seen = real < 500 || real > 9_500 ? real : real + draw.between(-90, 120);
        int step = seen < 1_000 ? 10 : 50;
        return Math.max(before, Math.min(9_900, seen / step * step));
    }

    private long cost(int month) {
        // paid by the quarter, nothing is spent in the first two months
        int paid = quarterly && month < one.actualMonths() ? month - month % 3 : month;
        if (paid == 0) {
            return 0;
        }
        // half of the excess shows from the start, the rest grows with the work
        int months = one.actualMonths();
        long permille = 1_000 + (long) (one.costPermille() - 1_000) * (months + paid) / (2L * months);
        long noise = paid < months ? draw.between(985, 1_015) : 1_000;
        return one.done(paid) / 1_000 * permille / 1_000 * noise / 1_000 * 1_000;
    }

    private int rating(int month, int progress, long cost) {
        int severity = Math.max(ofCost(progress, cost), ofSlip(one.admittedSlip(month) * 100 / one.months()));
        return Math.max(0, severity - optimism);
    }

    private int ofCost(int progress, long cost) {
        // nobody is judged by the first few percent
        if (cost == 0 || progress < 500) {
            return 0;
        }
        long index = one.total() / WHOLE * progress / Math.max(1, cost / 1_000);
        return index >= 950 ? 0 : index >= 890 ? 1 : index >= 800 ? 2 : index >= 700 ? 3 : 4;
    }

    private static int ofSlip(int percent) {
        return percent == 0 ? 0 : percent < 12 ? 1 : percent < 27 ? 2 : percent < 45 ? 3 : 4;
    }
}
