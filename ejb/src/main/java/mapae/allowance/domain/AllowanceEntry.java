package mapae.allowance.domain;

import java.time.LocalDate;
import java.util.Optional;
import mapae.shared.Won;

/**
 * Something that happened to the money of an allowance.
 *
 * @param number within the allowance, from 1
 * @param kind what
 * @param amount in won, above 0
 * @param on the day
 * @param reason why
 * @param posting document in the books, where money moved from line to line
 */
public record AllowanceEntry(
        int number, EntryKind kind, Won amount, LocalDate on, String reason, Optional<Long> posting) {

    public AllowanceEntry {
        if (amount.compareTo(Won.ZERO) <= 0) {
            throw new IllegalArgumentException("an entry of " + amount);
        }
    }
}
