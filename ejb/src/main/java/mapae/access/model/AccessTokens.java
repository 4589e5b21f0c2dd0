package mapae.access.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import mapae.shared.AccountId;

/** All tokens. One is live until it is revoked or expires. */
@ApplicationScoped
public class AccessTokens {

    private static final String LIVE = " t.revokedAt is null and t.expiresAt > :now";

    @PersistenceContext
    private EntityManager em;

    /**
     * A live token with its enabled account.
     *
     * @param token the token
     * @param account the account
     */
    public record Found(AccessToken token, Account account) {}

    /** The live token with that hash. */
    public Optional<Found> live(String hash, Instant now) {
        return em.createQuery(
                        "select t, a from AccessToken t join Account a on a.id = t.accountId"
                                + " where t.tokenHash = :hash and a.enabled = true and" + LIVE,
                        Object[].class)
                .setParameter("hash", hash)
                .setParameter("now", now)
                .getResultStream()
                .map(row -> new Found((AccessToken) row[0], (Account) row[1]))
                .findFirst();
    }

    /** Live tokens of an account, the latest first. */
    public List<AccessToken> liveOf(AccountId account, Instant now) {
        return em.createQuery(
                        "select t from AccessToken t where t.accountId = :account and" + LIVE + " order by t.id desc",
                        AccessToken.class)
                .setParameter("account", account.value())
                .setParameter("now", now)
                .getResultList();
    }

    /** Adds a token. */
    public void add(AccessToken token) {
        em.persist(token);
        em.flush();
    }

    /** Notes that a token was used, unless somebody noted so just now. */
    public void used(long id, Instant now) {
        em.createQuery("update AccessToken t set t.lastUsedAt = :now"
                        + " where t.id = :id and (t.lastUsedAt is null or t.lastUsedAt < :now)")
                .setParameter("id", id)
                .setParameter("now", now)
                .executeUpdate();
    }

    /** Revokes a live token of an account; how many that were. */
    public int revoke(long id, AccountId account, Instant now) {
        return em.createQuery(
                        "update AccessToken t set t.revokedAt = :now where t.id = :id and t.accountId = :account and"
                                + LIVE)
                .setParameter("id", id)
                .setParameter("account", account.value())
                .setParameter("now", now)
                .executeUpdate();
    }

    /** Revokes all live tokens of an account. */
    public void revokeAll(AccountId account, Instant now) {
        em.createQuery("update AccessToken t set t.revokedAt = :now where t.accountId = :account and" + LIVE)
                .setParameter("account", account.value())
                .setParameter("now", now)
                .executeUpdate();
    }
}
