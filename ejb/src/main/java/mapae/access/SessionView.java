package mapae.access;

import java.time.Instant;

/**
 * Where the caller is signed in.
 *
 * @param id key
 * @param openedAt when it began
 * @param lastSeenAt when it was last used, to the minute
 * @param expiresAt when it ends, however busy it is
 * @param address from where in the network it was opened
 * @param browser how the browser names itself
 */
public record SessionView(
        long id, Instant openedAt, Instant lastSeenAt, Instant expiresAt, String address, String browser) {}
