package mapae.ledger.domain;

import java.time.LocalDate;

/**
 * A moment in the past at which the books are looked at.
 *
 * @param day what counts for this day or an earlier one
 * @param knownOn as far as it was entered on this day or an earlier one
 */
public record AsOf(LocalDate day, LocalDate knownOn) {}
