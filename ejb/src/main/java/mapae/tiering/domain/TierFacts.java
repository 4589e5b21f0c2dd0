package mapae.tiering.domain;

import java.util.Map;
import java.util.Optional;
import mapae.shared.Won;

/**
 * What a tier follows from.
 *
 * @param kind what is invested in
 * @param currency ISO code of the currency of the cost
 * @param cost whole cost, if known
 * @param answers answers about risk, if they were given
 * @param capacity class of what the organisation is able to carry, 1 to 4, if it was judged
 */
public record TierFacts(
        String kind,
        String currency,
        Optional<Won> cost,
        Optional<Map<String, String>> answers,
        Optional<Integer> capacity) {}
