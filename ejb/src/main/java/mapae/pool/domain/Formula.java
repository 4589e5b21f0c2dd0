package mapae.pool.domain;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Map;
import mapae.shared.Bilingual;
import mapae.shared.Percent;

/**
 * How capacity is shared out from a month on, until the next formula.
 *
 * @param from first month
 * @param base units that an institution of a class gets first
 * @param weight what its need counts for in what is left; four decimals
 * @param offerDay day of the month from which what is not reserved is offered on
 * @param offerPart which part of it
 * @param certainty how sure that is
 * @param note where it comes from
 */
public record Formula(
        YearMonth from,
        Map<CapacityClass, Long> base,
        Map<CapacityClass, BigDecimal> weight,
        int offerDay,
        Percent offerPart,
        Certainty certainty,
        Bilingual note) {

    /** In words of mathematics, for whoever checks it. */
    public static final String TEXT =
            "entitlement = min(need, base(class)) + min(need - base, left x need x weight(class)"
                    + " / sum(need x weight(class))); what exceeds a need is shared out again; whole units by largest remainders";

    public Formula {
        base = Map.copyOf(base);
        weight = Map.copyOf(weight);
    }
}
