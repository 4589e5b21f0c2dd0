package mapae.shared;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * An amount divided by shares in percent, to the won, by the method of largest remainders (Hamilton): each share gets the whole
 * won of its quota, and what is left goes, one won each, to the largest fractions; among equal ones to the earlier. What
 * is not shared out is a part like the others, the last.
 *
 * @param parts what each share gets, in their order
 * @param unassigned what no share gets
 */
public record ShareOut(List<Won> parts, Won unassigned) {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    public ShareOut {
        parts = List.copyOf(parts);
    }

    /**
     * Divides an amount. One below 0, such as what was paid back, is divided as what was paid would have been.
     *
     * @param amount any
     * @param shares each above 0; at most 100 together
     * @throws IllegalArgumentException if they are more
     */
    public static ShareOut of(Won amount, List<Percent> shares) {
        return amount.isNegative() ? ofPaid(amount.negated(), shares).negated() : ofPaid(amount, shares);
    }

    private ShareOut negated() {
        return new ShareOut(parts.stream().map(Won::negated).toList(), unassigned.negated());
    }

    private static ShareOut ofPaid(Won amount, List<Percent> shares) {
        List<BigDecimal> all =
                new ArrayList<>(shares.stream().map(Percent::value).toList());
        BigDecimal rest = WHOLE.subtract(all.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
        if (rest.signum() < 0) {
            throw new IllegalArgumentException("more than the whole");
        }
        all.add(rest);
        int scale = all.stream().mapToInt(BigDecimal::scale).max().orElse(0);
        List<Long> parts = inProportion(
                amount.amount(),
                all.stream().map(share -> share.setScale(scale).unscaledValue()).toList());
        List<Won> amounts = IntStream.range(0, shares.size())
                .mapToObj(i -> Won.of(parts.get(i)))
                .toList();
        return new ShareOut(amounts, Won.of(parts.get(shares.size())));
    }

    /**
     * Divides whole units in proportion to weights, by the same method. Nothing is rounded on the way.
     *
     * @param amount 0 or more
     * @param weights each 0 or more, together above 0
     * @return what each gets, in their order; together the amount
     */
    public static List<Long> inProportion(long amount, List<BigInteger> weights) {
        BigInteger whole = weights.stream().reduce(BigInteger.ZERO, BigInteger::add);
        List<BigInteger[]> quotas = weights.stream()
                .map(weight -> weight.multiply(BigInteger.valueOf(amount)).divideAndRemainder(whole))
                .toList();
        long[] parts =
                quotas.stream().mapToLong(quota -> quota[0].longValueExact()).toArray();
        int left = Math.toIntExact(amount - Arrays.stream(parts).sum());
        IntStream.range(0, parts.length)
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> quotas.get(i)[1], Comparator.reverseOrder()))
                .limit(left)
                .forEach(i -> parts[i]++);
        return Arrays.stream(parts).boxed().toList();
    }
}
