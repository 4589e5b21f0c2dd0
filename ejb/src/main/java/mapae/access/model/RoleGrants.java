package mapae.access.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.sql.Date;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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
     * A grant that concerns somebody, as stored.
     *
     * @param grant key of the grant
     * @param holder who holds it
     * @param enabled whether the holder may sign in
     * @param role name of the role
     * @param organisation for which organisation it is held
     * @param from first day
     * @param to last day
     * @param lentFrom first day of its loan to that person, if it is lent
     * @param lentTo last day of the loan
     * @param revoked whether the loan was taken back
     */
    public record Concerning(
            long grant,
            AccountId holder,
            boolean enabled,
            String role,
            OrganisationId organisation,
            LocalDate from,
            Optional<LocalDate> to,
            Optional<LocalDate> lentFrom,
            Optional<LocalDate> lentTo,
            boolean revoked) {}

    /**
     * The grants of an account and those lent to it, whatever their days. One statement.
     *
     * @return the organisations that each reaches: its own and all below it
     */
    public Map<Concerning, Set<OrganisationId>> reaching(AccountId account) {
        List<?> rows = em.createNativeQuery(REACHING, Tuple.class)
                .setParameter("me", account.value())
                .getResultList();
        Map<Concerning, Set<OrganisationId>> reached = new LinkedHashMap<>();
        for (Object row : rows) {
            Tuple found = (Tuple) row;
            reached.computeIfAbsent(concerning(found), grant -> new HashSet<>())
                    .add(new OrganisationId(number(found, "reached")));
        }
        return reached;
    }

    private static Concerning concerning(Tuple row) {
        return new Concerning(
                number(row, "grant_id"),
                new AccountId(number(row, "account_id")),
                isTrue(row.get("enabled")),
                (String) row.get("role"),
                new OrganisationId(number(row, "organisation_id")),
                day(row, "valid_from").orElseThrow(),
                day(row, "valid_to"),
                day(row, "loan_from"),
                day(row, "loan_to"),
                number(row, "revoked") != 0);
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

    /** An organisation and all that is below it. */
    public Set<OrganisationId> withAllBelow(OrganisationId top) {
        List<?> ids = em.createNativeQuery("with recursive below (id) as (select id from organisation where id = :top"
                        + " union select o.id from organisation o join below b on o.parent_id = b.id)"
                        + " select id from below")
                .setParameter("top", top.value())
                .getResultList();
        return ids.stream()
                .map(id -> new OrganisationId(((Number) id).longValue()))
                .collect(Collectors.toSet());
    }

    /** The grants of an account, the newest first. */
    public List<RoleGrant> of(AccountId account) {
        return em.createQuery(
                        "select g from RoleGrant g where g.accountId = :account order by g.validFrom desc, g.id desc",
                        RoleGrant.class)
                .setParameter("account", account.value())
                .getResultList();
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
