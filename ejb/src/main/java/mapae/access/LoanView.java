package mapae.access;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import mapae.shared.OrganisationId;

/**
 * A role lent for a time.
 *
 * @param id identifier
 * @param role name of the role
 * @param organisation the organisation for which it is held
 * @param holder name of the person whose role it is
 * @param delegate name of the person who acts on behalf
 * @param from first day
 * @param to last day
 * @param reason why
 * @param revokedAt when it was taken back, if it was
 * @param inForce whether the delegate may act today
 */
public record LoanView(
        long id,
        String role,
        OrganisationId organisation,
        String holder,
        String delegate,
        LocalDate from,
        LocalDate to,
        String reason,
        Optional<Instant> revokedAt,
        boolean inForce) {}
