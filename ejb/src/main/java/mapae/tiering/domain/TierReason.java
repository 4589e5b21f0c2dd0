package mapae.tiering.domain;

import java.util.Optional;
import mapae.shared.Won;

/**
 * A rule that spoke on the way to a tier, with its figures.
 *
 * @param rule which one
 * @param tier the tier after it
 * @param cost the cost that was looked at, by {@link Rule#COST}
 * @param from the cost from which the tier applies, by {@link Rule#COST}
 * @param risk the score, by the rules of risk
 * @param capacity the class that the level of risk was held against, by the rules of risk
 */
public record TierReason(
        Rule rule,
        Tier tier,
        Optional<Won> cost,
        Optional<Won> from,
        Optional<RiskScore> risk,
        Optional<Integer> capacity) {

    /** The rules, in the order in which they speak. */
    public enum Rule {
        /** The cost reaches the limit of a tier. */
        COST,
        /** Nobody has answered for the risk yet: the cost alone decides. */
        RISK_NOT_ASKED,
        /** The organisation's capacity was not judged: the lowest class is taken. */
        CAPACITY_NOT_JUDGED,
        /** The risk stays within what the organisation is able to carry. */
        RISK_WITHIN_CAPACITY,
        /** The risk exceeds it: one tier up. */
        RISK_ABOVE_CAPACITY
    }
}
