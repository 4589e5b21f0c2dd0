package mapae.permission.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import mapae.shared.AccountId;
import mapae.shared.OrganisationId;

/**
 * A role given to an account for an organisation, and to whom it is lent.
 *
 * @param id identifier
 * @param account who holds it
 * @param enabled whether that account may sign in
 * @param role one of {@link Roles}
 * @param organisation the organisation for which it is held
 * @param from first day
 * @param to last day; empty while it has no end
 * @param loans to whom it is lent
 */
public record Grant(
        long id,
        AccountId account,
        boolean enabled,
        String role,
        OrganisationId organisation,
        LocalDate from,
        Optional<LocalDate> to,
        List<Loan> loans) {

    /**
     * A role lent for a time. Whoever borrows it acts on behalf of its holder, and cannot lend it on.
     *
     * @param delegate who may act
     * @param from first day
     * @param to last day
     * @param revoked whether it was taken back
     */
    public record Loan(AccountId delegate, LocalDate from, LocalDate to, boolean revoked) {

        boolean isOn(LocalDate day) {
            return !revoked && !day.isBefore(from) && !day.isAfter(to);
        }
    }

    public Grant {
        loans = List.copyOf(loans);
    }

    /**
     * What the account holds by this grant on a day: the role itself, the role on behalf of its holder, or nothing. A role
     * that its holder has lost is lost to the borrower too.
     *
     * @param organisations the grant's organisation and all below it on that day
     */
    public Optional<Held> heldBy(AccountId who, LocalDate day, Set<OrganisationId> organisations) {
        boolean inForce = enabled
                && !day.isBefore(from)
                && to.map(last -> !day.isAfter(last)).orElse(true);
        if (!inForce) {
            return Optional.empty();
        }
        if (account.equals(who)) {
            return Optional.of(new Held(role, organisations, Optional.empty()));
        }
        return loans.stream()
                .filter(loan -> loan.delegate().equals(who) && loan.isOn(day))
                .findFirst()
                .map(loan -> new Held(role, organisations, Optional.of(account)));
    }
}
