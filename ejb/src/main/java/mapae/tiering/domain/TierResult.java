package mapae.tiering.domain;

import java.util.List;
import mapae.shared.Figure;

/**
 * A tier and why.
 *
 * @param tier the tier, or why there is none
 * @param reasons the rules that spoke, in their order
 * @param ruleSet key of the set of rules; 0 while it is not stored
 */
public record TierResult(Figure<Tier> tier, List<TierReason> reasons, long ruleSet) {

    /** The cost is not known. */
    public static final String COST_UNKNOWN = "figure.total-unknown";

    /** Limits are in won, the cost is not. */
    public static final String OTHER_CURRENCY = "figure.other-currency";

    /** The rules have no limits for this kind. */
    public static final String KIND_WITHOUT_LIMITS = "figure.kind-without-limits";

    public TierResult {
        reasons = List.copyOf(reasons);
    }
}
