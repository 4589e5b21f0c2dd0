package mapae.ledger;

import java.time.LocalDate;
import java.util.Optional;
import mapae.shared.Won;

/**
 * What is to happen to a commitment.
 *
 * @param amount how much, in whole units of the line's currency; of a change, below zero for less
 * @param reason why, where it needs a reason
 * @param valueDate the day for which it counts; empty for today, or the day of the year that is nearest to it
 */
public record CommitmentChange(Won amount, Optional<String> reason, Optional<LocalDate> valueDate) {}
