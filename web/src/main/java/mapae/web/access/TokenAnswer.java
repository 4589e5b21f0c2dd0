package mapae.web.access;

import java.time.Instant;
import java.util.Optional;
import mapae.access.TokenView;
import mapae.access.domain.TokenScope;

/**
 * A token over REST.
 *
 * @param id key
 * @param name what its owner calls it
 * @param scope what it is good for
 * @param createdAt when it was made
 * @param expiresAt until when it is good
 * @param lastUsedAt when it was last used, to the minute, if ever
 * @param token the token itself, in the first answer to its making alone
 */
public record TokenAnswer(
        long id,
        String name,
        TokenScope scope,
        Instant createdAt,
        Instant expiresAt,
        Optional<Instant> lastUsedAt,
        Optional<String> token) {

    static TokenAnswer of(TokenView view, Optional<String> token) {
        return new TokenAnswer(
                view.id(), view.name(), view.scope(), view.createdAt(), view.expiresAt(), view.lastUsedAt(), token);
    }
}
