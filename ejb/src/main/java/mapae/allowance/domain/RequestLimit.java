package mapae.allowance.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import mapae.shared.Certainty;
import mapae.shared.Won;

/**
 * How much a request may be for, by tier, and who decides.
 *
 * @param tier 1 to 3
 * @param validFrom first day
 * @param percent of the agreed total that one request, or several within the window together, may come to
 * @param deciders how many have to agree who did not ask
 * @param months length of the window in which requests count together, so that splitting helps nobody
 * @param certainty how sure we are
 * @param noteKo what it rests upon, in Korean
 * @param noteEn the same in English
 */
public record RequestLimit(
        int tier,
        LocalDate validFrom,
        BigDecimal percent,
        int deciders,
        int months,
        Certainty certainty,
        String noteKo,
        String noteEn) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * A request.
     *
     * @param id identifies it
     * @param on the day on which it was made
     * @param amount in won
     */
    public record Asked(long id, LocalDate on, Won amount) {}

    /** In won: the percentage of the agreed total, rounded down. */
    public Won of(Won agreed) {
        return Won.exactly(agreed.toBigDecimal().multiply(percent).divide(HUNDRED, 0, RoundingMode.DOWN));
    }

    /** Those of these that lie in the window that ends on a day: within so many months before it, or on it. */
    public List<Asked> within(List<Asked> before, LocalDate day) {
        LocalDate first = day.minusMonths(months);
        return before.stream()
                .filter(one -> one.on().isAfter(first) && !one.on().isAfter(day))
                .toList();
    }

    /** Whether a request is one of several that are small by themselves and too much together. */
    public boolean isSplit(Won agreed, Won asked, List<Asked> within) {
        Won limit = of(agreed);
        Won together = asked.plus(Won.sum(within.stream().map(Asked::amount).toList()));
        return asked.compareTo(limit) <= 0 && together.compareTo(limit) > 0 && !within.isEmpty();
    }
}
