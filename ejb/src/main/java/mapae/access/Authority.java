package mapae.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import mapae.access.model.Account;
import mapae.access.model.RoleGrants;
import mapae.access.model.RoleGrants.Concerning;
import mapae.permission.domain.Grant;
import mapae.permission.domain.Held;
import mapae.permission.domain.Separation;
import mapae.shared.AccountId;
import mapae.shared.OrganisationId;

/** Which roles an account holds, in its own right and in the place of others. */
@ApplicationScoped
public class Authority {

    @Inject
    private RoleGrants grants;

    @Inject
    private Clock clock;

    /**
     * The caller with that account, with the roles of today.
     *
     * @param provided roles that a provider vouches for, in place of the account's own; empty where those hold
     */
    public Caller callerOf(Account account, Optional<Set<String>> provided) {
        Caller own = new Caller(
                account.id(),
                account.username(),
                account.displayName(),
                account.organisation(),
                on(LocalDate.now(clock), account.id()),
                false);
        return provided.map(roles -> own.with(provided(roles, account))).orElse(own);
    }

    /** What the account holds on a day, the own roles first. One statement. */
    private List<Held> on(LocalDate day, AccountId account) {
        return grants.reaching(account).entrySet().stream()
                .flatMap(reaching ->
                        grant(reaching.getKey(), account).heldBy(account, day, reaching.getValue()).stream())
                .sorted(Comparator.comparing(one -> one.onBehalfOf().isPresent()))
                .toList();
    }

    /** Roles that the account holds or borrows, on a day or on one to come. */
    public Set<String> from(LocalDate day, AccountId account) {
        return grants.reaching(account).keySet().stream()
                .filter(one -> isOpen(one.to(), day))
                .filter(one -> one.holder().equals(account) || !one.revoked() && isOpen(one.lentTo(), day))
                .map(Concerning::role)
                .collect(Collectors.toSet());
    }

    /**
     * Roles that a provider vouches for, held for the account's organisation and what is below it. Roles that nobody holds
     * together are held by nobody: then none of them counts.
     */
    private List<Held> provided(Set<String> roles, Account account) {
        boolean areApart = roles.stream().allMatch(role -> Separation.mayAdd(roles, role));
        if (!areApart) {
            return List.of();
        }
        Set<OrganisationId> reached = grants.withAllBelow(account.organisation());
        return roles.stream()
                .sorted()
                .map(role -> new Held(role, reached, Optional.empty()))
                .toList();
    }

    private static boolean isOpen(Optional<LocalDate> last, LocalDate day) {
        return last.map(end -> !end.isBefore(day)).orElse(true);
    }

    private static Grant grant(Concerning one, AccountId delegate) {
        List<Grant.Loan> loans = one.lentFrom()
                .map(from -> List.of(new Grant.Loan(delegate, from, one.lentTo().orElseThrow(), one.revoked())))
                .orElse(List.of());
        return new Grant(
                one.grant(), one.holder(), one.enabled(), one.role(), one.organisation(), one.from(), one.to(), loans);
    }
}
