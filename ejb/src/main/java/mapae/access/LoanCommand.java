package mapae.access;

import java.time.LocalDate;

/**
 * Lends a role.
 *
 * @param grant which role
 * @param delegate sign-in name of the person who shall act
 * @param from first day
 * @param to last day
 * @param reason why
 */
public record LoanCommand(long grant, String delegate, LocalDate from, LocalDate to, String reason) {}
