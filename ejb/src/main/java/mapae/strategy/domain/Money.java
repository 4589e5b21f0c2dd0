package mapae.strategy.domain;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import mapae.shared.Won;

/**
 * Money of a year, as far as it is known: currencies stay apart, and what is not known is counted, not guessed.
 *
 * @param known what is known, by ISO code of the currency
 * @param unknown of how many investments there is no approved budget of that year
 */
public record Money(SortedMap<String, Won> known, int unknown) {

    /** Nothing known and nothing unknown. */
    public static final Money NOTHING = new Money(Collections.emptySortedMap(), 0);

    /** One investment without an approved budget. */
    public static final Money UNKNOWN = new Money(Collections.emptySortedMap(), 1);

    public Money {
        known = Collections.unmodifiableSortedMap(new TreeMap<>(known));
    }

    /** An amount. */
    public static Money of(String currency, Won amount) {
        return new Money(new TreeMap<>(Map.of(currency, amount)), 0);
    }

    /** Both together. */
    public Money plus(Money other) {
        SortedMap<String, Won> sum = new TreeMap<>(known);
        other.known.forEach((currency, amount) -> sum.merge(currency, amount, Won::plus));
        return new Money(sum, unknown + other.unknown);
    }

    /** Whether there is neither. */
    public boolean hasNothing() {
        return known.isEmpty() && unknown == 0;
    }
}
