package mapae.pool.domain;

/**
 * A row of a meter file as it was read.
 *
 * @param row which row of the file, from 1
 * @param pool code of the pool
 * @param institution code of the institution
 * @param day the day of use
 * @param units how many
 * @param reference of the meter: once in a pool
 */
public record MeterRow(int row, String pool, String institution, String day, String units, String reference) {}
