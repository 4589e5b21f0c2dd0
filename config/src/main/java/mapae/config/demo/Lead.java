package mapae.config.demo;

import java.time.LocalDate;

/**
 * A post that leads an investment.
 *
 * @param to last day; null while it leads
 */
record Lead(long investmentId, Post post, LocalDate from, LocalDate to) {}
