package mapae.shared;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * Who does something, and in whose place.
 *
 * @param account who does it
 * @param onBehalfOf whose lent role allows it, if it is not one of the account's own
 */
public record Hand(AccountId account, Optional<AccountId> onBehalfOf) {

    /** Somebody in their own right. */
    public static Hand own(AccountId account) {
        return new Hand(account, Optional.empty());
    }

    /** Whether one person stands behind both, as the one who acts or the one for whom is acted. */
    public boolean sharesAnybodyWith(Hand other) {
        return people().anyMatch(mine -> other.people().anyMatch(mine::equals));
    }

    private Stream<AccountId> people() {
        return Stream.concat(Stream.of(account), onBehalfOf.stream());
    }
}
