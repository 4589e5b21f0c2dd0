package mapae.access;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import mapae.access.domain.SignInName;
import mapae.access.model.Account;
import mapae.access.model.Accounts;
import mapae.access.model.RoleGrant;
import mapae.access.model.RoleGrants;
import mapae.audit.AuditTrail;
import mapae.permission.domain.Does;
import mapae.permission.domain.Operation;
import mapae.permission.domain.Roles;
import mapae.permission.domain.Separation;
import mapae.shared.AccountId;
import mapae.shared.Refusal;

/**
 * Opens accounts, draws first passwords, gives and ends roles, lets accounts in and shuts them out. Nobody does so for
 * themselves.
 */
@Stateless
@Does(Operation.READ_ACCOUNTS)
@RolesAllowed({Roles.ADMINISTRATOR, Roles.AUDITOR})
public class AccountDesk {

    private static final int LONGEST_NAME = 120;

    @Inject
    private Accounts accounts;

    @Inject
    private RoleGrants grants;

    @Inject
    private FirstPasswords firstPasswords;

    @Inject
    private Authority authority;

    @Inject
    private CurrentCaller currentCaller;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /**
     * A password that was just drawn.
     *
     * @param account the account, as it is now
     * @param password the password itself, for this one time
     */
    public record Drawn(AccountView account, String password) {}

    /** All accounts with their roles, by sign-in name. Two statements. */
    public List<AccountView> all() {
        Map<AccountId, List<RoleGrant>> roles =
                grants.all().stream().collect(Collectors.groupingBy(RoleGrant::account));
        return accounts.all().stream()
                .map(account -> view(account, roles.getOrDefault(account.id(), List.of())))
                .toList();
    }

    /**
     * One account.
     *
     * @throws Refusal {@code access.account-unknown}
     */
    public AccountView byId(long id) {
        Account account = find(id);
        return view(account, grants.of(account.id()));
    }

    /**
     * Opens an account that may sign in, without a role and without a password.
     *
     * @throws Refusal those of {@link SignInName#require}, {@code access.name-missing}, {@code access.name-too-long} or
     *     {@code access.username-taken}
     */
    @Does(Operation.MANAGE_ACCOUNTS)
    @RolesAllowed(Roles.ADMINISTRATOR)
    public AccountView open(OpenAccountCommand command) {
        String username = SignInName.require(command.username());
        String name = command.displayName() == null ? "" : command.displayName().strip();
        if (name.isEmpty()) {
            throw Refusal.invalid("access.name-missing");
        }
        if (name.codePointCount(0, name.length()) > LONGEST_NAME) {
            throw Refusal.invalid("access.name-too-long", LONGEST_NAME);
        }
        if (accounts.isTaken(username)) {
            throw Refusal.conflict("access.username-taken", username);
        }
        Account account = new Account(username, name, command.organisation(), clock.instant());
        accounts.add(account);
        trail.append(
                AccountAudited.opened(username, name, command.organisation()),
                currentCaller.get().actor());
        return view(account, List.of());
    }

    /**
     * Draws a password for somebody else, who must choose another at the next sign-in. All sessions and tokens of the
     * account end.
     *
     * @param seen the version that the decision is based on
     * @throws Refusal {@code access.account-unknown}, {@code access.own-account} or {@code request.conflict}
     */
    @Does(Operation.MANAGE_ACCOUNTS)
    @RolesAllowed(Roles.ADMINISTRATOR)
    public Drawn drawPassword(long id, int seen) {
        Account account = another(id);
        AccountView before = byId(id);
        String password = firstPasswords.drawFor(account, seen);
        AccountView after = byId(id);
        trail.append(
                AccountAudited.passwordDrawn(before, after), currentCaller.get().actor());
        return new Drawn(after, password);
    }

    /**
     * Gives a role.
     *
     * @throws Refusal {@code access.account-unknown}, {@code access.own-account}, {@code access.role-unknown},
     *     {@code access.days-reversed}, {@code access.roles-apart} or {@code access.already-held}
     */
    @Does(Operation.MANAGE_ACCOUNTS)
    @RolesAllowed(Roles.ADMINISTRATOR)
    public AccountView give(GrantCommand command) {
        Account account = another(command.account());
        if (!Roles.ALL.contains(command.role())) {
            throw Refusal.invalid("access.role-unknown", command.role());
        }
        if (command.from() == null) {
            throw Refusal.invalid("access.days-reversed");
        }
        LocalDate today = LocalDate.now(clock);
        if (!Separation.mayAdd(authority.from(today, account.id()), command.role())) {
            throw Refusal.rule("access.roles-apart", account.displayName());
        }
        boolean isHeld = grants.of(account.id()).stream()
                .filter(grant -> grant.role().equals(command.role())
                        && grant.organisation().equals(command.organisation()))
                .anyMatch(grant -> !grant.to().orElse(LocalDate.MAX).isBefore(command.from())
                        && !grant.from().isAfter(command.to().orElse(LocalDate.MAX)));
        if (isHeld) {
            throw Refusal.conflict("access.already-held");
        }
        RoleGrant grant =
                new RoleGrant(account.id(), command.role(), command.organisation(), command.from(), command.to());
        grants.add(grant);
        trail.append(
                RoleAudited.given(grant, account.username()),
                currentCaller.get().actor());
        return byId(command.account());
    }

    /**
     * Ends a role.
     *
     * @param last its last day; a day before today ends it at once
     * @throws Refusal {@code access.account-unknown}, {@code access.own-account}, {@code access.grant-unknown},
     *     {@code access.days-reversed} or {@code access.already-ended}
     */
    @Does(Operation.MANAGE_ACCOUNTS)
    @RolesAllowed(Roles.ADMINISTRATOR)
    public AccountView end(long id, long grant, LocalDate last) {
        Account account = another(id);
        if (last == null) {
            throw Refusal.invalid("access.days-reversed");
        }
        RoleGrant ended = grants.byId(grant)
                .filter(one -> one.account().equals(account.id()))
                .orElseThrow(() -> Refusal.notFound("access.grant-unknown", grant));
        ended.end(last);
        trail.append(
                RoleAudited.ended(ended, account.username()),
                currentCaller.get().actor());
        return byId(id);
    }

    /**
     * Lets an account in or shuts it out, with all that was lent by it.
     *
     * @param seen the version that the decision is based on
     * @throws Refusal {@code access.account-unknown}, {@code access.own-account} or {@code request.conflict}
     */
    @Does(Operation.MANAGE_ACCOUNTS)
    @RolesAllowed(Roles.ADMINISTRATOR)
    public AccountView enable(long id, boolean enabled, int seen) {
        Account account = another(id);
        account.enable(enabled, seen);
        accounts.flush();
        trail.append(
                RoleAudited.enabled(enabled, account.username()),
                currentCaller.get().actor());
        return byId(id);
    }

    private Account another(long id) {
        Account account = find(id);
        if (account.id().equals(currentCaller.get().account())) {
            throw Refusal.rule("access.own-account");
        }
        return account;
    }

    private Account find(long id) {
        return accounts.byId(new AccountId(id)).orElseThrow(() -> Refusal.notFound("access.account-unknown", id));
    }

    private AccountView view(Account account, List<RoleGrant> grants) {
        return new AccountView(
                account.id().value(),
                account.username(),
                account.displayName(),
                account.organisation(),
                account.isEnabled(),
                firstPasswords.stateOf(account),
                firstPasswords.goodUntil(account),
                grants.stream()
                        .map(grant ->
                                new GrantView(grant.id(), grant.role(), grant.organisation(), grant.from(), grant.to()))
                        .toList(),
                account.version());
    }
}
