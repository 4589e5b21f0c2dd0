package mapae.audit.domain;

import java.time.LocalDate;

/**
 * A place in the chain: enough to go on from, and what an anchor holds outside of the database.
 *
 * @param number number of the entry
 * @param day its day
 * @param hash its hash
 */
public record Link(long number, LocalDate day, String hash) {

    /** Before the first entry. */
    public static final Link START = new Link(0, LocalDate.EPOCH, "0".repeat(64));

    /**
     * The day of the next entry: that of the clock, but never one before the chain's, should the clock be set back.
     */
    public LocalDate dayAfter(LocalDate today) {
        return today.isBefore(day) ? day : today;
    }
}
