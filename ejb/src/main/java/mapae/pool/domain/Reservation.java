package mapae.pool.domain;

import java.time.Instant;
import java.time.YearMonth;

/**
 * A reservation.
 *
 * @param institution code of the institution
 * @param month for which month
 * @param own units out of what it is entitled to
 * @param taken units out of what others left
 * @param at when it was asked for
 */
public record Reservation(String institution, YearMonth month, long own, long taken, Instant at) {}
