package mapae.access.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import mapae.shared.AccountId;
import mapae.shared.Refusal;

/** All accounts. */
@ApplicationScoped
public class Accounts {

    @PersistenceContext
    private EntityManager em;

    /** The enabled account of that name. */
    public Optional<Account> enabled(String username) {
        List<Account> found = em.createQuery(
                        "select a from Account a where a.username = :name and a.enabled = true", Account.class)
                .setParameter("name", username)
                .getResultList();
        return found.stream().findFirst();
    }

    /** All, by sign-in name. */
    public List<Account> all() {
        return em.createQuery("select a from Account a order by a.username", Account.class)
                .getResultList();
    }

    /** Whether somebody has that name, written in whatever case. */
    public boolean isTaken(String username) {
        return !em.createQuery("select a.id from Account a where lower(a.username) = :name", Long.class)
                .setParameter("name", username.toLowerCase(Locale.ROOT))
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /**
     * Adds an account.
     *
     * @throws Refusal {@code access.username-taken} if somebody got the name at the same time
     */
    public void add(Account account) {
        try {
            em.persist(account);
            em.flush();
        } catch (PersistenceException e) {
            for (Throwable cause = e; cause != null; cause = cause.getCause()) {
                if (cause instanceof SQLIntegrityConstraintViolationException) {
                    throw Refusal.conflict("access.username-taken", account.username());
                }
            }
            throw e;
        }
    }

    /** Writes what changed, so that a conflict shows now. */
    public void flush() {
        em.flush();
    }

    /** The account with that identifier, enabled or not. */
    public Optional<Account> byId(AccountId id) {
        return Optional.ofNullable(em.find(Account.class, id.value()));
    }

    /** Gives an account a password that its owner chose. */
    public void changePassword(AccountId id, String hash) {
        em.createQuery("update versioned Account a set a.passwordHash = :hash, a.passwordDrawnAt = null"
                        + " where a.id = :id")
                .setParameter("hash", hash)
                .setParameter("id", id.value())
                .executeUpdate();
    }

    /** Names as shown, by account. */
    public Map<AccountId, String> displayNames(Collection<AccountId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return em.createQuery("select a from Account a where a.id in :ids", Account.class)
                .setParameter("ids", ids.stream().map(AccountId::value).toList())
                .getResultStream()
                .collect(Collectors.toMap(Account::id, Account::displayName));
    }
}
