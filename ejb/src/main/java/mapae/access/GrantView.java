package mapae.access;

import java.time.LocalDate;
import java.util.Optional;
import mapae.shared.OrganisationId;

/**
 * A role that somebody holds in their own right.
 *
 * @param id identifier
 * @param role name of the role
 * @param organisation the organisation for which it is held, and what is below it
 * @param from first day
 * @param to last day, if it has one
 */
public record GrantView(long id, String role, OrganisationId organisation, LocalDate from, Optional<LocalDate> to) {}
