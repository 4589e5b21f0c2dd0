package mapae.ledger;

import java.time.YearMonth;
import mapae.shared.Won;

/**
 * What was paid out of a line in a month, less what came back.
 *
 * @param line code of the line
 * @param month the month for which it counts
 * @param amount in whole units of the line's currency
 */
public record PaidMonth(String line, YearMonth month, Won amount) {}
