package mapae.pool.domain;

import java.time.LocalDate;

/**
 * What a meter says.
 *
 * @param institution code of who used it
 * @param day when
 * @param units how many
 * @param reference of the meter
 */
public record MeterUse(String institution, LocalDate day, long units, String reference) {}
