package mapae.allowance.domain;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import mapae.shared.Figure;
import mapae.shared.Won;

/**
 * From which growth of the agreed total on an investment is studied anew: 국가재정법 제50조, 시행령 제22조 (총사업비관리,
 * 타당성재조사). The rate depends on how large the agreed total is.
 *
 * @param steps by size
 */
public record GrowthLimits(List<Step> steps) {

    /** Why no growth is known: nothing was agreed. */
    public static final String NOTHING_AGREED = "figure.allowance-nothing-agreed";

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * A rate.
     *
     * @param from the agreed total from which it holds, in won
     * @param percent growth in percent at which a study is due
     */
    public record Step(Won from, BigDecimal percent) {}

    /**
     * How much a total has grown.
     *
     * @param agreed what was agreed before any allowance
     * @param before granted before
     * @param asked asked for now
     * @param limit growth in percent at which a study is due
     */
    public record Growth(Won agreed, Won before, Won asked, BigDecimal limit) {

        /** Growth in percent, exact enough to compare; rounded where it is shown. */
        public Figure<BigDecimal> percent() {
            return Figure.known(
                    Won.ratio(before.plus(asked), agreed).map(ratio -> ratio.multiply(HUNDRED)), NOTHING_AGREED);
        }

        /** Whether a study is due: (before + asked) × 100 ≥ limit × agreed; always where nothing was agreed. */
        public boolean asksForStudy() {
            return before.plus(asked).toBigDecimal().multiply(HUNDRED).compareTo(limit.multiply(agreed.toBigDecimal()))
                    >= 0;
        }
    }

    public GrowthLimits {
        steps = steps.stream().sorted(Comparator.comparing(Step::from)).toList();
    }

    /** Held against a request; empty where no rate is known for the size. */
    public Optional<Growth> growth(Won agreed, Won before, Won asked) {
        return steps.stream()
                .filter(step -> step.from().compareTo(agreed) <= 0)
                .reduce((smaller, larger) -> larger)
                .map(step -> new Growth(agreed, before, asked, step.percent()));
    }
}
