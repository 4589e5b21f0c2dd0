package mapae.ledger.domain;

import java.time.LocalDate;

/**
 * A posting of a line that was entered after a day, or counts for a later one.
 *
 * @param id identifies it
 * @param valueDate the day for which it counts
 * @param moved what it moved on the line
 */
public record LaterPosting(long id, LocalDate valueDate, LineBalance moved) {}
