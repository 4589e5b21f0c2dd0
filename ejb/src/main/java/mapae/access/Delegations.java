package mapae.access;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import mapae.access.model.Account;
import mapae.access.model.Accounts;
import mapae.access.model.RoleGrant;
import mapae.access.model.RoleGrants;
import mapae.access.model.RoleLoan;
import mapae.audit.AuditTrail;
import mapae.permission.domain.Does;
import mapae.permission.domain.Operation;
import mapae.permission.domain.Roles;
import mapae.permission.domain.Separation;
import mapae.shared.AccountId;
import mapae.shared.Refusal;

/**
 * Lends roles for the time of an absence. Whoever borrows one acts visibly on behalf of its holder, cannot lend it on, and
 * loses it with its holder.
 */
@Stateless
@Does(Operation.DELEGATE)
@RolesAllowed({
    Roles.PLANNER,
    Roles.PROJECT_MANAGER,
    Roles.FINANCE_OFFICER,
    Roles.HR_OFFICER,
    Roles.AUDITOR,
    Roles.ADMINISTRATOR
})
public class Delegations {

    private static final int LONGEST_REASON = 500;

    @Inject
    private Accounts accounts;

    @Inject
    private RoleGrants grants;

    @Inject
    private Authority authority;

    @Inject
    private CurrentCaller currentCaller;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /** The roles that the caller may lend: those held today in their own right. */
    public List<GrantView> mine() {
        LocalDate today = LocalDate.now(clock);
        return grants.of(currentCaller.get().account()).stream()
                .filter(grant -> grant.isInForceOn(today))
                .map(grant -> new GrantView(grant.id(), grant.role(), grant.organisation(), grant.from(), grant.to()))
                .toList();
    }

    /** What the caller lent, the newest first. */
    public List<LoanView> given() {
        return views(grants.lentBy(currentCaller.get().account()));
    }

    /** What was lent to the caller, the newest first. */
    public List<LoanView> received() {
        return views(grants.lentTo(currentCaller.get().account()));
    }

    /**
     * Lends a role of the caller's own.
     *
     * @throws Refusal {@code access.grant-unknown}, {@code access.delegate-unknown}, {@code access.delegate-self},
     *     {@code access.reason-missing}, {@code access.reason-too-long}, {@code access.days-reversed},
     *     {@code access.days-past}, {@code access.grant-ends-before}, {@code access.roles-apart} or
     *     {@code access.already-lent}
     */
    public LoanView lend(LoanCommand command) {
        AccountId holder = currentCaller.get().account();
        LocalDate today = LocalDate.now(clock);
        RoleGrant grant = grants.byId(command.grant())
                .filter(one -> one.account().equals(holder) && one.isInForceOn(today))
                .orElseThrow(() -> Refusal.notFound("access.grant-unknown", command.grant()));
        Account delegate = accounts.enabled(command.delegate())
                .orElseThrow(() -> Refusal.rule("access.delegate-unknown", command.delegate()));
        if (delegate.id().equals(holder)) {
            throw Refusal.rule("access.delegate-self");
        }
        requireReason(command.reason());
        requireDays(command, grant, today);
        if (!Separation.mayAdd(authority.from(today, delegate.id()), grant.role())) {
            throw Refusal.rule("access.roles-apart", delegate.displayName());
        }
        boolean overlaps = grants.lentTo(delegate.id()).stream()
                .filter(loan -> loan.grant() == grant.id() && loan.revokedAt().isEmpty())
                .anyMatch(
                        loan -> !loan.from().isAfter(command.to()) && !loan.to().isBefore(command.from()));
        if (overlaps) {
            throw Refusal.conflict("access.already-lent");
        }
        RoleLoan loan = new RoleLoan(
                grant.id(),
                delegate.id(),
                command.from(),
                command.to(),
                command.reason().strip(),
                clock.instant());
        grants.add(loan);
        trail.append(
                RoleAudited.lent(loan, grant, delegate.username()),
                currentCaller.get().actor());
        return views(List.of(loan)).get(0);
    }

    /**
     * Takes a lent role back, at once.
     *
     * @throws Refusal {@code access.loan-unknown}, {@code access.already-ended}
     */
    public LoanView takeBack(long id) {
        AccountId holder = currentCaller.get().account();
        RoleLoan loan = grants.loan(id)
                .filter(one -> grants.byId(one.grant())
                        .filter(grant -> grant.account().equals(holder))
                        .isPresent())
                .orElseThrow(() -> Refusal.notFound("access.loan-unknown", id));
        loan.revoke(clock.instant());
        RoleGrant grant = grants.byId(loan.grant()).orElseThrow();
        String delegate = accounts.byId(loan.delegate()).orElseThrow().username();
        trail.append(
                RoleAudited.takenBack(loan, grant, delegate),
                currentCaller.get().actor());
        return views(List.of(loan)).get(0);
    }

    private static void requireReason(String reason) {
        if (reason == null || reason.isBlank()) {
            throw Refusal.invalid("access.reason-missing");
        }
        if (reason.length() > LONGEST_REASON) {
            throw Refusal.invalid("access.reason-too-long", LONGEST_REASON);
        }
    }

    private static void requireDays(LoanCommand command, RoleGrant grant, LocalDate today) {
        if (command.from() == null || command.to() == null || command.to().isBefore(command.from())) {
            throw Refusal.invalid("access.days-reversed");
        }
        if (command.to().isBefore(today)) {
            throw Refusal.rule("access.days-past");
        }
        if (grant.to().filter(last -> last.isBefore(command.to())).isPresent()) {
            throw Refusal.rule("access.grant-ends-before", grant.to().get());
        }
    }

    private List<LoanView> views(List<RoleLoan> loans) {
        LocalDate today = LocalDate.now(clock);
        Map<Long, RoleGrant> lent = loans.stream()
                .map(RoleLoan::grant)
                .distinct()
                .map(id -> grants.byId(id).orElseThrow())
                .collect(Collectors.toMap(RoleGrant::id, grant -> grant));
        Set<AccountId> people = loans.stream().map(RoleLoan::delegate).collect(Collectors.toSet());
        lent.values().forEach(grant -> people.add(grant.account()));
        Map<AccountId, String> names = accounts.displayNames(people);
        return loans.stream()
                .map(loan -> view(loan, lent.get(loan.grant()), names, today))
                .toList();
    }

    private static LoanView view(RoleLoan loan, RoleGrant grant, Map<AccountId, String> names, LocalDate today) {
        boolean inForce = loan.revokedAt().isEmpty()
                && !today.isBefore(loan.from())
                && !today.isAfter(loan.to())
                && grant.isInForceOn(today);
        return new LoanView(
                loan.id(),
                grant.role(),
                grant.organisation(),
                names.get(grant.account()),
                names.get(loan.delegate()),
                loan.from(),
                loan.to(),
                loan.reason(),
                loan.revokedAt(),
                inForce);
    }
}
