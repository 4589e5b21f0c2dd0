package mapae.gate.domain;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;

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
}
