package mapae.tiering.domain;

import mapae.shared.Refusal;
import mapae.shared.Won;

/**
 * From which cost on an investment of a kind is looked at more closely.
 *
 * @param two cost from which the second tier applies; above 0
 * @param three cost from which the third applies; above the former
 */
public record CostLimits(Won two, Won three) {

    public CostLimits {
        if (two.compareTo(Won.ZERO) <= 0 || three.compareTo(two) <= 0) {
            throw Refusal.invalid("tiering.limits-order");
        }
    }

    /** The tier of a cost. */
    public Tier of(Won cost) {
        if (cost.compareTo(three) >= 0) {
            return Tier.THREE;
        }
        return cost.compareTo(two) >= 0 ? Tier.TWO : Tier.ONE;
    }

    /** The cost from which that tier applies; the first applies from 0. */
    public Won from(Tier tier) {
        return switch (tier) {
            case ONE -> Won.ZERO;
            case TWO -> two;
            case THREE -> three;
        };
    }
}
