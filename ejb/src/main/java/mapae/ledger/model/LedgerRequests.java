package mapae.ledger.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import mapae.ledger.domain.RequestState;

/** All requests. */
@ApplicationScoped
public class LedgerRequests {

    @PersistenceContext
    private EntityManager em;

    /** The one with that key. */
    public Optional<LedgerRequest> byId(long id) {
        return Optional.ofNullable(em.find(LedgerRequest.class, id));
    }

    /** Those in a state, the oldest first: at most so many, with a greater key than the given one. */
    public List<LedgerRequest> in(RequestState state, long after, int limit) {
        return em.createQuery(
                        "select r from LedgerRequest r where r.state = :state and r.id > :after order by r.id",
                        LedgerRequest.class)
                .setParameter("state", state)
                .setParameter("after", after)
                .setMaxResults(limit)
                .getResultList();
    }

    /** Adds a request. */
    public void add(LedgerRequest request) {
        em.persist(request);
        em.flush();
    }

    /** Sends a decision to the database now, so that a conflict shows. */
    public void flush() {
        em.flush();
    }
}
