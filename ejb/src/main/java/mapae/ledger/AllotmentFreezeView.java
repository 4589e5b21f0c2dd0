package mapae.ledger;

import java.time.Instant;
import java.util.Optional;
import mapae.ledger.model.FreezeRows;
import mapae.shared.Bilingual;

/**
 * A freeze of allotment.
 *
 * @param id identifies it
 * @param reference what it rests upon, such as {@code condition/12}
 * @param ground why
 * @param since since when
 * @param by sign-in name of who froze it; {@code system} where the system did by itself
 * @param release how it ended; empty while it is in force
 */
public record AllotmentFreezeView(
        long id, String reference, Bilingual ground, Instant since, String by, Optional<Release> release) {

    /**
     * The end of a freeze.
     *
     * @param at when
     * @param by sign-in name of who released it; {@code system} where the system did by itself
     * @param reason why
     */
    public record Release(Instant at, String by, String reason) {}

    static AllotmentFreezeView of(FreezeRows.Row row) {
        return new AllotmentFreezeView(
                row.id(),
                row.freeze().reference(),
                row.freeze().ground(),
                row.freeze().since(),
                row.freeze().by(),
                row.release().map(end -> new Release(end.at(), end.by(), end.reason())));
    }

    /** Whether it is in force. */
    public boolean inForce() {
        return release.isEmpty();
    }
}
