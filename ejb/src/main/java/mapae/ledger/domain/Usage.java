package mapae.ledger.domain;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import mapae.shared.Won;

/**
 * How much of a line's current budget is no longer free, whether promised, paid or carried out.
 *
 * @param used committed + expenditure + carried out
 * @param current current budget
 */
public record Usage(Won used, Won current) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** That of a line. */
    public static Usage of(LineBalance balance) {
        Won used = balance.amount(Account.COMMITTED)
                .plus(balance.amount(Account.SPENT))
                .plus(balance.amount(Account.CARRIED_OUT));
        return new Usage(used, balance.current());
    }

    /** Whether so many percent of the current budget are used; of no budget, nothing is. */
    public boolean reaches(int percent) {
        return current.compareTo(Won.ZERO) > 0
                && used.toBigDecimal()
                                .multiply(HUNDRED)
                                .compareTo(current.toBigDecimal().multiply(BigDecimal.valueOf(percent)))
                        >= 0;
    }

    /** Those of the percentages that are reached, the highest first. */
    public List<Integer> reached(Collection<Integer> percentages) {
        return percentages.stream()
                .filter(this::reaches)
                .sorted(Comparator.reverseOrder())
                .toList();
    }
}
