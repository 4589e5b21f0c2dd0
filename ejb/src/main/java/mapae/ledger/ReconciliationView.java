package mapae.ledger;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A comparison of the books with what the finance system says of them.
 *
 * @param id identifies it: the run of the job that made it
 * @param asOf at the end of which day
 * @param madeAt when it was made
 * @param compared how many lines were compared, those among them that only one side has
 * @param differences how many differences were found
 * @param explained how many of them are explained by now
 */
public record ReconciliationView(
        long id, LocalDate asOf, Instant madeAt, long compared, long differences, long explained) {}
