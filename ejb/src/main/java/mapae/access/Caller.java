package mapae.access;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mapae.audit.Actor;
import mapae.permission.domain.Held;
import mapae.permission.domain.Operation;
import mapae.permission.domain.Permissions;
import mapae.shared.AccountId;
import mapae.shared.Hand;
import mapae.shared.OrganisationId;

/**
 * The person on whose behalf a request runs.
 *
 * @param account the account
 * @param username sign-in name
 * @param displayName name as shown
 * @param organisation the organisation to which the account belongs
 * @param held the roles held today, own and lent, the own ones first
 * @param byDrawnPassword whether they came by a password that was drawn for them, and must choose another first
 */
public record Caller(
        AccountId account,
        String username,
        String displayName,
        OrganisationId organisation,
        List<Held> held,
        boolean byDrawnPassword) {

    public Caller {
        held = List.copyOf(held);
    }

    /** Names of the roles held today. */
    public Set<String> roles() {
        return held.stream().map(Held::role).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * The same person with other roles of their own; what is lent to them stays.
     *
     * @param provided the roles held instead
     */
    Caller with(List<Held> provided) {
        List<Held> all = Stream.concat(
                        provided.stream(),
                        held.stream().filter(one -> one.onBehalfOf().isPresent()))
                .toList();
        return new Caller(account, username, displayName, organisation, all, byDrawnPassword);
    }

    /** The same person, come by the password that the account has. */
    Caller by(boolean drawnPassword) {
        return new Caller(account, username, displayName, organisation, held, drawnPassword);
    }

    /** Whether the caller holds the role. */
    public boolean is(String role) {
        return held.stream().anyMatch(one -> one.role().equals(role));
    }

    /** Whether the caller may do it at least somewhere. */
    public boolean may(Operation operation) {
        return roles().stream().anyMatch(Permissions.roles(operation)::contains);
    }

    /** Whether the caller may do it for what belongs to that organisation. */
    public boolean may(Operation operation, OrganisationId owner) {
        return held.stream().anyMatch(one -> one.allows(operation, owner));
    }

    /** The ways in which the caller may do it for what belongs to that organisation: in their own right first. */
    public List<Hand> hands(Operation operation, OrganisationId owner) {
        return held.stream()
                .filter(one -> one.allows(operation, owner))
                .map(one -> new Hand(account, one.onBehalfOf()))
                .distinct()
                .toList();
    }

    /** The organisations for which the caller may do it; empty for all of them. */
    public Optional<Set<OrganisationId>> reach(Operation operation) {
        if (held.stream().anyMatch(one -> one.allowsEverywhere(operation))) {
            return Optional.empty();
        }
        return Optional.of(held.stream()
                .filter(one -> Permissions.roles(operation).contains(one.role()))
                .flatMap(one -> one.organisations().stream())
                .collect(Collectors.toUnmodifiableSet()));
    }

    /** As the audit trail names them, with all their roles. */
    public Actor actor() {
        return new Actor(username, displayName, String.join(" ", new TreeSet<>(roles())), Optional.empty());
    }
}
