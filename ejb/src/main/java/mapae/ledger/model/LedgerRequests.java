package mapae.ledger.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mapae.ledger.domain.LineId;
import mapae.ledger.domain.OpenRequests;
import mapae.ledger.domain.PostingKind;
import mapae.ledger.domain.RequestState;
import mapae.shared.FiscalYear;
import mapae.shared.Won;

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

    /** How many there are in each state; a state with none is left out. */
    public Map<RequestState, Long> counts() {
        Map<RequestState, Long> counts = new EnumMap<>(RequestState.class);
        em.createQuery("select r.state, count(r) from LedgerRequest r group by r.state", Object[].class)
                .getResultStream()
                .forEach(row -> counts.put((RequestState) row[0], (Long) row[1]));
        return counts;
    }

    /** The approved carry-overs of a year, the oldest first. */
    public List<LedgerRequest> approvedCarryOvers(FiscalYear year) {
        return ofKeys("select r.id from ledger_request r join ledger_line l on l.id = r.line_id"
                + " where r.state = 'APPROVED' and r.kind like 'CARRY%' and l.fiscal_year = "
                + year.value());
    }

    private List<LedgerRequest> ofKeys(String sql) {
        List<?> keys = em.createNativeQuery(sql, Long.class).getResultList();
        return keys.isEmpty()
                ? List.of()
                : em.createQuery("select r from LedgerRequest r where r.id in :ids order by r.id", LedgerRequest.class)
                        .setParameter("ids", keys)
                        .getResultList();
    }

    /**
     * What is asked for on a line and still in it, as it is now and not as it was when the transaction began: for whoever
     * holds the line.
     *
     * @param except the request that is not counted
     * @param isOpenCounted whether what waits for a decision counts as well as what is approved
     */
    public OpenRequests open(LineId line, Optional<Long> except, boolean isOpenCounted) {
        Map<PostingKind, Won> amounts = new EnumMap<>(PostingKind.class);
        List<?> rows = em.createNativeQuery("select kind, sum(amount) from ledger_request where line_id = :line"
                        + " and id <> :except and (state = 'APPROVED' and kind like 'CARRY%'"
                        + (isOpenCounted ? " or state = 'PROPOSED'" : "")
                        + ") group by kind lock in share mode")
                .setParameter("line", line.value())
                .setParameter("except", except.orElse(0L))
                .getResultList();
        for (Object row : rows) {
            Object[] columns = (Object[]) row;
            amounts.put(PostingKind.valueOf((String) columns[0]), Won.exactly((BigDecimal) columns[1]));
        }
        return new OpenRequests(amounts);
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
