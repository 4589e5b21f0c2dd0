package mapae.access.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import mapae.shared.AccountId;

/** All sessions. One is live until it ends, expires, or lies idle; statements ask for that with the time given. */
@ApplicationScoped
public class SignInSessions {

    private static final String LIVE = " s.endedAt is null and s.expiresAt > :now and s.lastSeenAt > :idleSince";

    @PersistenceContext
    private EntityManager em;

    /**
     * A live session with its enabled account.
     *
     * @param session the session
     * @param account the account
     */
    public record Found(SignInSession session, Account account) {}

    /** The live session with that key; one statement, since every page asks. */
    public Optional<Found> live(long id, Instant now, Instant idleSince) {
        return em.createQuery(
                        "select s, a from SignInSession s join Account a on a.id = s.accountId"
                                + " where s.id = :id and a.enabled = true and" + LIVE,
                        Object[].class)
                .setParameter("id", id)
                .setParameter("now", now)
                .setParameter("idleSince", idleSince)
                .getResultStream()
                .map(row -> new Found((SignInSession) row[0], (Account) row[1]))
                .findFirst();
    }

    /** Live sessions of an account, the latest first. */
    public List<SignInSession> liveOf(AccountId account, Instant now, Instant idleSince, int limit) {
        return em.createQuery(
                        "select s from SignInSession s where s.accountId = :account and" + LIVE + " order by s.id desc",
                        SignInSession.class)
                .setParameter("account", account.value())
                .setParameter("now", now)
                .setParameter("idleSince", idleSince)
                .setMaxResults(limit)
                .getResultList();
    }

    /** Adds a session, and forgets those of the account that began before that time: they are long over. */
    public void add(SignInSession session, AccountId account, Instant forgetBefore) {
        em.createQuery("delete from SignInSession s where s.accountId = :account and s.openedAt < :before")
                .setParameter("account", account.value())
                .setParameter("before", forgetBefore)
                .executeUpdate();
        em.persist(session);
        em.flush();
    }

    /** Notes that a session is in use, unless somebody noted so just now. */
    public void seen(long id, Instant now) {
        em.createQuery("update SignInSession s set s.lastSeenAt = :now where s.id = :id and s.lastSeenAt < :now")
                .setParameter("id", id)
                .setParameter("now", now)
                .executeUpdate();
    }

    /** Ends a session of an account; how many that were. */
    public int end(long id, AccountId account, Instant now) {
        return em.createQuery("update SignInSession s set s.endedAt = :now"
                        + " where s.id = :id and s.accountId = :account and s.endedAt is null")
                .setParameter("id", id)
                .setParameter("account", account.value())
                .setParameter("now", now)
                .executeUpdate();
    }

    /** Ends all sessions of an account but one; key 0 spares none. */
    public void endAll(AccountId account, long butId, Instant now) {
        em.createQuery("update SignInSession s set s.endedAt = :now"
                        + " where s.accountId = :account and s.id <> :but and s.endedAt is null")
                .setParameter("account", account.value())
                .setParameter("but", butId)
                .setParameter("now", now)
                .executeUpdate();
    }
}
