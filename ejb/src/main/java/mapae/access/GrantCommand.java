package mapae.access;

import java.time.LocalDate;
import java.util.Optional;
import mapae.shared.OrganisationId;

/**
 * Gives a role.
 *
 * @param account to which account
 * @param role which role
 * @param organisation for which organisation, and what is below it
 * @param from first day
 * @param to last day, if it has one
 */
public record GrantCommand(
        long account, String role, OrganisationId organisation, LocalDate from, Optional<LocalDate> to) {}
