package mapae.pool.domain;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Comparator;
import java.util.List;
import mapae.shared.Figure;

/**
 * How even a distribution is. Numbers are 0 or more; what can't be said has a reason, and is never 0.
 *
 * <p>Sources. Gini coefficient as half of the relative mean absolute difference: C. Gini, Variabilità e mutabilità, 1912;
 * both forms, by pairs and by rank, in E. W. Weisstein, "Gini Coefficient", MathWorld. Fairness index: R. Jain, D. Chiu and
 * W. Hawe, A Quantitative Measure of Fairness and Discrimination for Resource Allocation in Shared Computer Systems,
 * DEC-TR-301, 1984; normalised by what would be fair as in R. Jain, A. Durresi and G. Babic, Throughput Fairness Index: An
 * Explanation, ATM Forum/99-0045, 1999.
 */
public final class Fairness {

    /** How {@link #gini} is computed. */
    public static final String GINI = "sum over i, j of |x_i - x_j| / (2 n sum x)";

    /** How {@link #jain} is computed. */
    public static final String JAIN = "(sum x)^2 / (n sum x^2)";

    /** Why there is no figure where nobody takes part. */
    public static final String NOBODY = "pool.nobody";

    /** Why there is no figure where nobody has anything. */
    public static final String NOTHING = "pool.nothing";

    private static final MathContext EXACT = MathContext.DECIMAL128;

    private Fairness() {}

    /**
     * The Gini coefficient: 0 where all have the same, (n − 1) ÷ n where one has everything. Computed by rank:
     * Σ (2 i − n − 1) x₍ᵢ₎ ÷ (n Σ x).
     *
     * @return undefined where there is nobody or nothing
     */
    public static Figure<BigDecimal> gini(List<BigDecimal> values) {
        return over(values).map(sum -> {
            List<BigDecimal> ordered =
                    values.stream().sorted(Comparator.naturalOrder()).toList();
            BigDecimal ranked = BigDecimal.ZERO;
            for (int i = 0; i < ordered.size(); i++) {
                ranked = ranked.add(ordered.get(i).multiply(BigDecimal.valueOf(2L * i + 1 - ordered.size())));
            }
            return ranked.divide(sum.multiply(BigDecimal.valueOf(values.size())), EXACT);
        });
    }

    /**
     * Jain's fairness index: 1 where all have the same, k ÷ n where k of n have the same and the others nothing.
     *
     * @return undefined where there is nobody or nothing
     */
    public static Figure<BigDecimal> jain(List<BigDecimal> values) {
        return over(values).map(sum -> {
            BigDecimal squares = values.stream().map(one -> one.multiply(one)).reduce(BigDecimal.ZERO, BigDecimal::add);
            return sum.multiply(sum).divide(squares.multiply(BigDecimal.valueOf(values.size())), EXACT);
        });
    }

    /** part ÷ whole; undefined for that reason where the whole is 0. */
    public static Figure<BigDecimal> share(long part, long whole, String reasonOtherwise) {
        return whole == 0
                ? Figure.undefined(reasonOtherwise)
                : Figure.of(BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), EXACT));
    }

    private static Figure<BigDecimal> over(List<BigDecimal> values) {
        if (values.isEmpty()) {
            return Figure.undefined(NOBODY);
        }
        BigDecimal sum = values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return sum.signum() == 0 ? Figure.undefined(NOTHING) : Figure.of(sum);
    }
}
