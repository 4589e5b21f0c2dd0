package mapae.access;

import java.time.Instant;
import java.util.Optional;
import mapae.access.domain.TokenScope;

/**
 * One of the caller's tokens.
 *
 * @param id key
 * @param name what the caller calls it
 * @param scope what it is good for
 * @param createdAt when it was made
 * @param expiresAt until when it is good
 * @param lastUsedAt when it was last used, to the minute, if ever
 */
public record TokenView(
        long id, String name, TokenScope scope, Instant createdAt, Instant expiresAt, Optional<Instant> lastUsedAt) {}
