package mapae.fund.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Set;
import mapae.shared.Percent;
import mapae.shared.Refusal;
import mapae.shared.Won;

/**
 * What a fund may pay for.
 *
 * @param kinds kinds of investment
 * @param smallest the smallest award, above 0
 * @param largest the largest
 * @param share the greatest part of a call's money that one organisation may get
 * @param own the least part of the whole cost, what is asked and what is brought along, that has to be brought along
 */
public record FundRules(Set<String> kinds, Won smallest, Won largest, Percent share, Percent own) {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    public FundRules {
        kinds = Set.copyOf(kinds);
    }

    /** The most that one organisation may get of a call's money; a fraction of a won is not given. */
    public Won mostOfOne(Won budget) {
        return Won.exactly(budget.toBigDecimal().multiply(share.fraction()).setScale(0, RoundingMode.FLOOR));
    }

    /**
     * Refuses what the fund does not pay for.
     *
     * @param kind of the investment
     * @param asked what is applied for
     * @param brought what the applicant brings along
     * @param budget the call's money
     * @throws Refusal {@code fund.kind}, {@code fund.smallest}, {@code fund.largest}, {@code fund.share} or
     *     {@code fund.own-contribution}
     */
    public void require(String kind, Won asked, Won brought, Won budget) {
        if (!kinds.contains(kind)) {
            throw Refusal.rule("fund.kind");
        }
        requireAmount(asked);
        if (asked.compareTo(mostOfOne(budget)) > 0) {
            throw Refusal.rule("fund.share", told(share), mostOfOne(budget));
        }
        BigDecimal whole = asked.toBigDecimal().add(brought.toBigDecimal());
        if (brought.toBigDecimal().multiply(WHOLE).compareTo(whole.multiply(own.value())) < 0) {
            throw Refusal.rule("fund.own-contribution", told(own));
        }
    }

    /**
     * Refuses an amount that is too small or too large.
     *
     * @throws Refusal {@code fund.smallest} or {@code fund.largest}
     */
    public void requireAmount(Won amount) {
        if (amount.compareTo(smallest) < 0) {
            throw Refusal.rule("fund.smallest", smallest);
        }
        if (amount.compareTo(largest) > 0) {
            throw Refusal.rule("fund.largest", largest);
        }
    }

    /** A percentage without the zeros that it is kept with. */
    private static String told(Percent percent) {
        return percent.value().stripTrailingZeros().toPlainString();
    }
}
