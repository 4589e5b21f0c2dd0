package mapae.gate.domain;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A gate can be submitted only when every needed gate before it was passed. */
public final class GateOrder {

    private GateOrder() {}

    /**
     * The gates that stand before a gate and were not passed.
     *
     * @param needed gates that the tier asks for
     * @param passed gates that were passed
     */
    public static List<Gate> missingBefore(Gate gate, Collection<Gate> needed, Set<Gate> passed) {
        return Arrays.stream(Gate.values())
                .filter(one -> one.compareTo(gate) < 0)
                .filter(needed::contains)
                .filter(one -> !passed.contains(one))
                .toList();
    }

    /**
     * The gates that an investment has behind it: the last round passed it, or a confirmed exemption spares it.
     *
     * @param reviews all its reviews
     * @param claims all its claims to be spared the prior consultation
     */
    public static Set<Gate> passed(Collection<ReviewHead> reviews, Collection<Exemption> claims) {
        Set<Gate> passed = reviews.stream()
                .filter(one -> one.decision()
                        .filter(decision -> decision.outcome().passes())
                        .isPresent())
                // what an objection opened anew is passed no more
                .filter(one ->
                        reviews.stream().noneMatch(later -> later.gate() == one.gate() && later.round() > one.round()))
                .map(ReviewHead::gate)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Gate.class)));
        if (claims.stream().anyMatch(Exemption::spares)) {
            passed.add(Gate.PRIOR_CONSULTATION);
        }
        return passed;
    }
}
