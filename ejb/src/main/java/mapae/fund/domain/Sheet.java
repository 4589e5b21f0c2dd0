package mapae.fund.domain;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import mapae.shared.Hand;

/**
 * What an assessor says of an application. Handed in, it is not changed.
 *
 * @param by the assessor
 * @param name the assessor's name
 * @param scores by criterion, in their order; 0 to 10
 * @param comment why
 */
public record Sheet(Hand by, String name, List<BigDecimal> scores, String comment) {

    /** How {@link #weighted} is computed. */
    public static final String FORMULA = "Σ weight × score ÷ 100";

    public Sheet {
        scores = List.copyOf(scores);
    }

    /** The weighted mean of the scores, 0 to 10, exact: {@value #FORMULA}. */
    public BigDecimal weighted(List<Call.Criterion> criteria) {
        return IntStream.range(0, criteria.size())
                .mapToObj(i -> scores.get(i).multiply(criteria.get(i).weight().fraction()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
