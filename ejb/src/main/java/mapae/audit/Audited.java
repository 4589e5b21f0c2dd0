package mapae.audit;

import java.util.Map;
import java.util.Optional;

/** Something done, as the trail tells it. Values are texts; an amount of money is its currency, a blank and the number. */
public interface Audited {

    /** Stable name of what was done, the capability first: {@code approval.approve}. */
    String kind();

    /** Code of the investment that it is about, if it is about one. */
    default Optional<String> investment() {
        return Optional.empty();
    }

    /** Sign-in name or staff number of whom it concerns, if anybody but the one who did it. */
    default Optional<String> person() {
        return Optional.empty();
    }

    /** Named values before, as far as they changed; in the order in which they are told. */
    default Map<String, String> before() {
        return Map.of();
    }

    /** Named values after; in the order in which they are told. */
    default Map<String, String> after() {
        return Map.of();
    }

    /** Why, if somebody said so. */
    default Optional<String> reason() {
        return Optional.empty();
    }
}
