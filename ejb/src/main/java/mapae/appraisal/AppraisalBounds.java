package mapae.appraisal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import mapae.appraisal.AppraisalCommand.Flow;
import mapae.appraisal.domain.CashFlows;
import mapae.appraisal.domain.DelayChances;
import mapae.appraisal.domain.DiscountRates;
import mapae.appraisal.domain.DiscountRates.Segment;
import mapae.appraisal.domain.IncrementalAnalysis.Option;
import mapae.appraisal.domain.MonteCarlo;
import mapae.appraisal.domain.Spread;
import mapae.appraisal.domain.Tornado;
import mapae.shared.CriteriaScale;
import mapae.shared.FiscalYear;
import mapae.shared.Refusal;
import mapae.shared.Won;

/** What can be appraised: within these bounds every result fits, and is there at once. */
final class AppraisalBounds {

    /** As many years, the base year among them. */
    static final int MOST_YEARS = 150;

    /** As many years of all options that are compared. */
    static final int MOST_YEARS_TOGETHER = 300;

    /** As many options at once. */
    static final int MOST_OPTIONS = 10;

    /** As large an amount of a year, either way: a thousand trillion won. */
    static final Won MOST = Won.of(1_000_000_000_000_000L);

    private static final int MOST_DECIMALS = 12;

    /** As long a name. */
    static final int LONGEST_NAME = CriteriaScale.LONGEST_NAME;

    private AppraisalBounds() {}

    static CashFlows flows(List<Flow> given) {
        if (given.isEmpty() || given.size() > MOST_YEARS) {
            throw Refusal.invalid("appraisal.years", given.size(), MOST_YEARS);
        }
        List<Flow> flows =
                given.stream().sorted(Comparator.comparing(Flow::year)).toList();
        int first = flows.get(0).year();
        for (int t = 0; t < flows.size(); t++) {
            Flow flow = flows.get(t);
            if (flow.year() < 0 || flow.year() > FiscalYear.LATEST) {
                throw Refusal.invalid("appraisal.year", flow.year(), FiscalYear.LATEST);
            }
            if (flow.year() != first + t) {
                throw Refusal.invalid("appraisal.years-not-contiguous", flow.year());
            }
            check(flow.costs());
            check(flow.benefits());
        }
        return new CashFlows(
                first,
                flows.stream().map(flow -> flow.costs().toBigDecimal()).toList(),
                flows.stream().map(flow -> flow.benefits().toBigDecimal()).toList());
    }

    private static void check(Won amount) {
        if (amount.compareTo(MOST) > 0 || amount.compareTo(MOST.negated()) < 0) {
            throw Refusal.invalid("amount.too-large");
        }
    }

    static DiscountRates rates(List<Segment> given) {
        List<Segment> segments = new ArrayList<>(given);
        if (segments.isEmpty() || segments.get(0).fromYear() != 0 || segments.size() > MOST_YEARS) {
            throw Refusal.invalid("appraisal.rate-segments");
        }
        for (int i = 0; i < segments.size(); i++) {
            rate(segments.get(i).rate());
            if (i > 0 && segments.get(i).fromYear() <= segments.get(i - 1).fromYear()) {
                throw Refusal.invalid("appraisal.rate-segments");
            }
        }
        return DiscountRates.given(segments);
    }

    private static void rate(BigDecimal rate) {
        if (isLong(rate) || rate.signum() < 0 || rate.compareTo(BigDecimal.ONE) > 0) {
            throw Refusal.invalid("appraisal.rate-out-of-range", rate.toEngineeringString());
        }
    }

    private static boolean isLong(BigDecimal value) {
        return value.scale() > MOST_DECIMALS || (long) value.precision() - value.scale() > MOST_DECIMALS;
    }

    static void count(int options) {
        if (options < 2 || options > MOST_OPTIONS) {
            throw Refusal.invalid("appraisal.options", options, MOST_OPTIONS);
        }
    }

    /** Each step of a comparison computes what every option does, once more. */
    static void together(List<Option> options) {
        int years = options.stream().mapToInt(one -> one.flows().years()).sum();
        if (years > MOST_YEARS_TOGETHER) {
            throw Refusal.invalid("appraisal.years-together", years, MOST_YEARS_TOGETHER);
        }
    }

    static String name(String name, Set<String> taken) {
        String bare = name.strip();
        if (bare.isEmpty() || bare.length() > LONGEST_NAME) {
            throw Refusal.invalid("appraisal.option-name", LONGEST_NAME);
        }
        if (!taken.add(bare)) {
            throw Refusal.invalid("appraisal.option-twice", bare);
        }
        return bare;
    }

    static void sameBase(List<Option> options) {
        if (options.stream().map(one -> one.flows().baseYear()).distinct().count() > 1) {
            throw Refusal.invalid("appraisal.base-years");
        }
    }

    static void draws(int draws) {
        if (draws < 1 || draws > MonteCarlo.MOST_DRAWS) {
            throw Refusal.invalid("appraisal.draws", draws, MonteCarlo.MOST_DRAWS);
        }
    }

    static void ranges(List<Tornado.Range> ranges, DiscountRates rates) {
        if (ranges.isEmpty() || ranges.size() > MOST_OPTIONS) {
            throw Refusal.invalid("appraisal.ranges", MOST_OPTIONS);
        }
        for (Tornado.Range range : ranges) {
            if (isLong(range.low()) || isLong(range.high()) || range.low().compareTo(range.high()) > 0) {
                throw Refusal.invalid("appraisal.range", range.driver());
            }
            switch (range.driver()) {
                case COST, BENEFIT -> within(range, BigDecimal.ZERO, BigDecimal.valueOf(Spread.MOST));
                case DELAY -> {
                    within(range, BigDecimal.ZERO, BigDecimal.valueOf(DelayChances.MOST));
                    if (isBroken(range.low()) || isBroken(range.high())) {
                        throw Refusal.invalid("appraisal.range", range.driver());
                    }
                }
                case RATE ->
                    rates.segments().forEach(segment -> {
                        rate(segment.rate().add(range.low()));
                        rate(segment.rate().add(range.high()));
                    });
            }
        }
    }

    private static boolean isBroken(BigDecimal value) {
        return value.stripTrailingZeros().scale() > 0;
    }

    private static void within(Tornado.Range range, BigDecimal least, BigDecimal most) {
        if (range.low().compareTo(least) < 0 || range.high().compareTo(most) > 0) {
            throw Refusal.invalid("appraisal.range", range.driver());
        }
    }
}
