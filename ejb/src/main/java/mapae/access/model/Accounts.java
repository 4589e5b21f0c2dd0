package mapae.access.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import mapae.shared.AccountId;

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

    /** Writes what changed, so that a conflict shows now. */
    public void flush() {
        em.flush();
    }

    /** The account with that identifier, enabled or not. */
    public Optional<Account> byId(AccountId id) {
        return Optional.ofNullable(em.find(Account.class, id.value()));
    }

    /** Gives an account another password. */
    public void changePassword(AccountId id, String hash) {
        em.createQuery("update versioned Account a set a.passwordHash = :hash where a.id = :id")
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
