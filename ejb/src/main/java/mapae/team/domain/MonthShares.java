package mapae.team.domain;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import mapae.shared.InvestmentId;
import mapae.shared.Percent;
import mapae.shared.Refusal;
import mapae.shared.ShareOut;
import mapae.shared.Won;

/**
 * For which investments a team worked in a month, as it declared. What it did for none, such as learning, is the rest to
 * 100 %.
 *
 * @param shares by investment, ascending; none of them twice
 */
public record MonthShares(List<Share> shares) {

    /** Nothing was declared: all of the month is the team's own. */
    public static final MonthShares NONE = new MonthShares(List.of());

    private static final int DECIMALS = 2;
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    /**
     * The share of one investment.
     *
     * @param investment which
     * @param share above 0 and at most 100 %, to two decimals
     */
    public record Share(InvestmentId investment, Percent share) {}

    /**
     * What lands where.
     *
     * @param parts by investment, in the order of the shares
     * @param own what lands on none
     */
    public record Split(List<Part> parts, Won own) {}

    /**
     * The part of an investment.
     *
     * @param investment which
     * @param amount in won
     */
    public record Part(InvestmentId investment, Won amount) {}

    public MonthShares {
        shares = shares.stream()
                .sorted(Comparator.comparing(one -> one.investment().value()))
                .toList();
    }

    /**
     * Shares as declared.
     *
     * @throws Refusal {@code team.share-range} with the share, {@code team.share-twice} with the investment, or
     *     {@code team.share-sum} with the sum
     */
    public static MonthShares declared(List<Share> shares) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Share one : shares) {
            BigDecimal value = one.share().value();
            if (value.signum() <= 0 || value.compareTo(WHOLE) > 0 || hasMoreDecimals(value)) {
                throw Refusal.invalid("team.share-range", value.toPlainString());
            }
            sum = sum.add(value);
        }
        Set<InvestmentId> different = shares.stream().map(Share::investment).collect(Collectors.toSet());
        if (different.size() < shares.size()) {
            throw Refusal.invalid("team.share-twice");
        }
        if (sum.compareTo(WHOLE) > 0) {
            throw Refusal.invalid("team.share-sum", sum.toPlainString());
        }
        return new MonthShares(shares);
    }

    private static boolean hasMoreDecimals(BigDecimal value) {
        return value.stripTrailingZeros().scale() > DECIMALS;
    }

    /** An amount divided by them, to the won, as {@link ShareOut} does it. */
    public Split split(Won amount) {
        ShareOut out = ShareOut.of(amount, shares.stream().map(Share::share).toList());
        List<Part> parts = IntStream.range(0, shares.size())
                .mapToObj(i -> new Part(shares.get(i).investment(), out.parts().get(i)))
                .toList();
        return new Split(parts, out.unassigned());
    }
}
