package mapae.access.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import mapae.permission.domain.Grant;
import mapae.permission.domain.Held;
import mapae.shared.AccountId;
import mapae.shared.OrganisationId;

/** All roles given, and to whom they are lent. */
@ApplicationScoped
public class RoleGrants {

    /** Own grants and lent ones, each once for every organisation that it reaches. */
    private static final String REACHING =
            "with recursive mine (grant_id, account_id, role, organisation_id, valid_from,"
                    + " valid_to, loan_from, loan_to, revoked) as (select g.id, g.account_id, g.role, g.organisation_id,"
                    + " g.valid_from, g.valid_to, cast(null as date), cast(null as date), 0 from role_grant g"
                    + " where g.account_id = :me union all select g.id, g.account_id, g.role, g.organisation_id, g.valid_from,"
                    + " g.valid_to, l.valid_from, l.valid_to, l.revoked_at is not null from role_loan l"
                    + " join role_grant g on g.id = l.grant_id where l.delegate_id = :me),"
                    + " below (top, id) as (select organisation_id, organisation_id from mine"
                    + " union select b.top, o.id from below b join organisation o on o.parent_id = b.id)"
                    + " select m.grant_id, m.account_id, h.enabled, m.role, m.organisation_id, m.valid_from, m.valid_to,"
                    + " m.loan_from, m.loan_to, m.revoked, b.id as reached from mine m join account h on h.id = m.account_id"
                    + " join below b on b.top = m.organisation_id order by m.grant_id";

    @PersistenceContext
    private EntityManager em;

    /**
     * A grant that concerns somebody, with what it reaches.
     *
     * @param grant the grant; of the loans only the one to that person
     * @param organisations its organisation and all below it
     */
    public record Reaching(Grant grant, Set<OrganisationId> organisations) {

        /** What that person holds by it on a day. */
        public Optional<Held> held(AccountId who, LocalDate day) {
            return grant.heldBy(who, day, organisations);
        }
    }

    /** The grants of an account and those lent to it, whatever their days. One statement. */
    public List<Reaching> reaching(AccountId account) {
        List<?> rows = em.createNativeQuery(REACHING, Tuple.class)
                .setParameter("me", account.value())
                .getResultList();
        Map<Grant, Set<OrganisationId>> reached = new LinkedHashMap<>();
        for (Object row : rows) {
            Tuple found = (Tuple) row;
            reached.computeIfAbsent(grant(found, account), grant -> new HashSet<>())
                    .add(new OrganisationId(number(found, "reached")));
        }
        List<Reaching> grants = new ArrayList<>();
        reached.forEach((grant, organisations) -> grants.add(new Reaching(grant, organisations)));
        return grants;
    }

    private static Grant grant(Tuple row, AccountId delegate) {
        Optional<LocalDate> lentFrom = day(row, "loan_from");
        List<Grant.Loan> loans = lentFrom.map(from -> List.of(
                        new Grant.Loan(delegate, from, day(row, "loan_to").orElseThrow(), number(row, "revoked") != 0)))
                .orElse(List.of());
        return new Grant(
                number(row, "grant_id"),
                new AccountId(number(row, "account_id")),
                isTrue(row.get("enabled")),
                (String) row.get("role"),
                new OrganisationId(number(row, "organisation_id")),
                day(row, "valid_from").orElseThrow(),
                day(row, "valid_to"),
                loans);
    }

    private static boolean isTrue(Object flag) {
        return flag instanceof Boolean known ? known : ((Number) flag).intValue() != 0;
    }

    private static long number(Tuple row, String column) {
        return ((Number) row.get(column)).longValue();
    }

    private static Optional<LocalDate> day(Tuple row, String column) {
        return Optional.ofNullable((Date) row.get(column)).map(Date::toLocalDate);
    }

    /** The grants of an account, the newest first. */
    public List<RoleGrant> of(AccountId account) {
        return em.createQuery(
                        "select g from RoleGrant g where g.accountId = :account order by g.validFrom desc, g.id desc",
                        RoleGrant.class)
                .setParameter("account", account.value())
                .getResultList();
    }

    /** Roles that an account holds or borrows, on a day or on one to come. */
    public Set<String> rolesFrom(AccountId account, LocalDate day) {
        return reaching(account).stream()
                .map(Reaching::grant)
                .filter(grant -> grant.to().map(last -> !last.isBefore(day)).orElse(true))
                .filter(grant -> grant.account().equals(account)
                        || grant.loans().stream()
                                .anyMatch(loan -> !loan.revoked() && !loan.to().isBefore(day)))
                .map(Grant::role)
                .collect(Collectors.toSet());
    }

    /** All grants, the newest first. */
    public List<RoleGrant> all() {
        return em.createQuery("select g from RoleGrant g order by g.validFrom desc, g.id desc", RoleGrant.class)
                .getResultList();
    }

    /** One grant. */
    public Optional<RoleGrant> byId(long id) {
        return Optional.ofNullable(em.find(RoleGrant.class, id));
    }

    /** What an account lent, the newest first. */
    public List<RoleLoan> lentBy(AccountId account) {
        return em.createQuery(
                        "select l from RoleLoan l where l.grantId in (select g.id from RoleGrant g"
                                + " where g.accountId = :account) order by l.id desc",
                        RoleLoan.class)
                .setParameter("account", account.value())
                .getResultList();
    }

    /** What was lent to an account, the newest first. */
    public List<RoleLoan> lentTo(AccountId account) {
        return em.createQuery(
                        "select l from RoleLoan l where l.delegateId = :account order by l.id desc", RoleLoan.class)
                .setParameter("account", account.value())
                .getResultList();
    }

    /** One loan. */
    public Optional<RoleLoan> loan(long id) {
        return Optional.ofNullable(em.find(RoleLoan.class, id));
    }

    /** Adds a loan. */
    public void add(RoleLoan loan) {
        em.persist(loan);
        em.flush();
    }

    /** Adds a grant. */
    public void add(RoleGrant grant) {
        em.persist(grant);
        em.flush();
    }
}
