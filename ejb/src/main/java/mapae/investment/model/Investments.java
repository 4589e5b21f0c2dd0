package mapae.investment.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mapae.shared.InvestmentId;

/** All investments. */
@ApplicationScoped
public class Investments {

    @PersistenceContext
    private EntityManager em;

    /** The one of that code. */
    public Optional<Investment> byCode(String code) {
        return em.createQuery("select i from Investment i where i.code = :code", Investment.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    /** The one with that identifier. */
    public Optional<Investment> byId(InvestmentId id) {
        return Optional.ofNullable(em.find(Investment.class, id.value()));
    }

    /** Those with these identifiers. */
    public List<Investment> byIds(Collection<InvestmentId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return em.createQuery("select i from Investment i where i.id in :ids", Investment.class)
                .setParameter("ids", ids.stream().map(InvestmentId::value).toList())
                .getResultList();
    }

    /** Identifiers by code; codes that do not exist are left out. */
    public Map<String, InvestmentId> idsByCode(Collection<String> codes) {
        Map<String, InvestmentId> ids = new HashMap<>();
        if (codes.isEmpty()) {
            return ids;
        }
        for (Object[] row : em.createQuery(
                        "select i.code, i.id from Investment i where i.code in :codes", Object[].class)
                .setParameter("codes", codes)
                .getResultList()) {
            ids.put((String) row[0], new InvestmentId((Long) row[1]));
        }
        return ids;
    }

    /** The milestones of one investment by baseline day. */
    public List<Milestone> milestones(InvestmentId id) {
        return em.createQuery(
                        "select m from Milestone m where m.investmentId = :id order by m.baselineDate, m.id",
                        Milestone.class)
                .setParameter("id", id.value())
                .getResultList();
    }
}
