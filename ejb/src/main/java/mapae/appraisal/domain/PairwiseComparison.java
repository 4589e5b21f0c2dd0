package mapae.appraisal.domain;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import mapae.shared.CriteriaScale;
import mapae.shared.Percent;

/**
 * Priorities from comparisons in pairs (AHP): the principal eigenvector of the matrix of judgments, and how consistent these
 * are. CI = (λmax − n) ÷ (n − 1), CR = CI ÷ RI with the random indices of Saaty, The Analytic Hierarchy Process (1980); a CR
 * above 0.1 calls for another look at the judgments.
 *
 * @param priorities share of each, together 1, to 34 digits
 * @param lambdaMax the principal eigenvalue, n or more
 * @param consistencyIndex CI
 * @param consistencyRatio CR; 0 for one or two things, which cannot contradict one another
 */
public record PairwiseComparison(
        List<BigDecimal> priorities, BigDecimal lambdaMax, BigDecimal consistencyIndex, BigDecimal consistencyRatio) {

    /** As many things as can be compared. */
    public static final int MOST = CriteriaScale.MOST_CRITERIA;

    /** As many times as important as another can one thing be, on Saaty's scale. */
    public static final BigDecimal FURTHEST = BigDecimal.valueOf(9);

    /** A consistency ratio above it calls for another look at the judgments. */
    public static final BigDecimal LIMIT = new BigDecimal("0.1");

    private static final MathContext PRECISION = MathContext.DECIMAL128;
    private static final BigDecimal NEAR = new BigDecimal("1e-20");

    private static final List<BigDecimal> RANDOM_INDEX = List.of(
            new BigDecimal("0"),
            new BigDecimal("0"),
            new BigDecimal("0.58"),
            new BigDecimal("0.90"),
            new BigDecimal("1.12"),
            new BigDecimal("1.24"),
            new BigDecimal("1.32"),
            new BigDecimal("1.41"),
            new BigDecimal("1.45"),
            new BigDecimal("1.49"));

    public PairwiseComparison {
        priorities = List.copyOf(priorities);
    }

    /**
     * From the judgments above the diagonal.
     *
     * @param judgments row by row: how many times as important the first is as the second, as the third …, then the second
     *     as the third …; 1/9 to 9
     * @throws IllegalArgumentException for a number of judgments that fits no number of things, or a judgment out of range
     */
    public static PairwiseComparison of(List<BigDecimal> judgments) {
        int size = IntStream.rangeClosed(1, MOST)
                .filter(n -> n * (n - 1) / 2 == judgments.size())
                .max()
                .orElseThrow(() -> new IllegalArgumentException(judgments.size() + " judgments"));
        List<List<BigDecimal>> matrix = matrix(judgments, size);
        List<BigDecimal> weights = IntStream.range(0, size)
                .mapToObj(i -> BigDecimal.ONE.divide(BigDecimal.valueOf(size), PRECISION))
                .toList();
        List<BigDecimal> product = times(matrix, weights);
        BigDecimal moved = BigDecimal.ONE;
        while (moved.compareTo(NEAR) > 0) {
            BigDecimal sum = product.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
            List<BigDecimal> next =
                    product.stream().map(one -> one.divide(sum, PRECISION)).toList();
            moved = furthest(weights, next);
            weights = next;
            product = times(matrix, weights);
        }
        // the weights add up to 1, so their image adds up to the eigenvalue
        BigDecimal lambda = product.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return of(weights, lambda, size);
    }

    private static PairwiseComparison of(List<BigDecimal> weights, BigDecimal lambda, int size) {
        if (size < 3) {
            return new PairwiseComparison(weights, BigDecimal.valueOf(size), BigDecimal.ZERO, BigDecimal.ZERO);
        }
        BigDecimal index = lambda.subtract(BigDecimal.valueOf(size)).divide(BigDecimal.valueOf(size - 1L), PRECISION);
        return new PairwiseComparison(weights, lambda, index, index.divide(RANDOM_INDEX.get(size - 1), PRECISION));
    }

    /** Whether the judgments contradict one another more than is usually accepted. */
    public boolean isInconsistent() {
        return consistencyRatio.compareTo(LIMIT) > 0;
    }

    /** How many things were compared. */
    public int size() {
        return priorities.size();
    }

    /** RI: the mean consistency index of random judgments on as many things. */
    public BigDecimal randomIndex() {
        return RANDOM_INDEX.get(size() - 1);
    }

    /** Priorities as weights that are 100 % together, exactly: what the last digits leave over goes to the heaviest. */
    public List<Percent> shares() {
        BigDecimal rest = priorities.stream().reduce(BigDecimal.ONE, BigDecimal::subtract);
        int heaviest = IntStream.range(0, size())
                .boxed()
                .max(Comparator.comparing(priorities::get))
                .orElseThrow();
        return IntStream.range(0, size())
                .mapToObj(i -> i == heaviest ? priorities.get(i).add(rest) : priorities.get(i))
                .map(share -> new Percent(share.movePointRight(2)))
                .toList();
    }

    private static List<List<BigDecimal>> matrix(List<BigDecimal> judgments, int size) {
        List<List<BigDecimal>> matrix = new ArrayList<>();
        for (int row = 0; row < size; row++) {
            List<BigDecimal> cells = new ArrayList<>();
            for (int column = 0; column < size; column++) {
                cells.add(
                        row == column
                                ? BigDecimal.ONE
                                : row < column
                                        ? judgment(judgments, row, column, size)
                                        : BigDecimal.ONE.divide(judgment(judgments, column, row, size), PRECISION));
            }
            matrix.add(cells);
        }
        return matrix;
    }

    private static BigDecimal judgment(List<BigDecimal> judgments, int row, int column, int size) {
        BigDecimal judgment = judgments.get(row * size - row * (row + 1) / 2 + column - row - 1);
        BigDecimal tooSmall = BigDecimal.ONE.divide(BigDecimal.TEN, PRECISION);
        if (judgment.compareTo(FURTHEST) > 0 || judgment.compareTo(tooSmall) <= 0) {
            throw new IllegalArgumentException("a judgment of " + judgment);
        }
        return judgment;
    }

    private static List<BigDecimal> times(List<List<BigDecimal>> matrix, List<BigDecimal> vector) {
        return matrix.stream()
                .map(row -> IntStream.range(0, vector.size())
                        .mapToObj(i -> row.get(i).multiply(vector.get(i), PRECISION))
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                .toList();
    }

    private static BigDecimal furthest(List<BigDecimal> one, List<BigDecimal> other) {
        return IntStream.range(0, one.size())
                .mapToObj(i -> one.get(i).subtract(other.get(i)).abs())
                .max(BigDecimal::compareTo)
                .orElseThrow();
    }
}
