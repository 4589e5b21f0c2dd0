package mapae.progress.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.List;

/** Reads the raw material of figures for a page of investments, a statement each. */
@ApplicationScoped
public class SeriesRows {

    @PersistenceContext
    private EntityManager em;

    /** Investments in order of their key. */
    @SuppressWarnings("unchecked")
    public List<Tuple> investments(long after, int limit) {
        return em.createNativeQuery(
                        "select id, budget_at_completion, baseline_version, starts_on, planned_finish"
                                + " from investment where id > :after order by id",
                        Tuple.class)
                .setParameter("after", after)
                .setMaxResults(limit)
                .getResultList();
    }

    /** Planned values of the current baselines of a range of investments. */
    @SuppressWarnings("unchecked")
    public List<Tuple> planned(long from, long to) {
        return em.createNativeQuery(
                        "select p.investment_id, p.month, p.cumulative from planned_value p"
                                + " join investment i on i.id = p.investment_id"
                                + " and i.baseline_version = p.baseline_version"
                                + " where p.investment_id between :from and :to",
                        Tuple.class)
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultList();
    }

    /** Reports of a range of investments, by investment and month. */
    @SuppressWarnings("unchecked")
    public List<Tuple> reports(long from, long to) {
        return em.createNativeQuery(
                        "select investment_id, month, physical_progress, actual_cost, year_forecast, forecast_finish,"
                                + " rating from progress_report where investment_id between :from and :to"
                                + " order by investment_id, month",
                        Tuple.class)
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultList();
    }

    /** How many investments there are. */
    public long count() {
        return ((Number) em.createNativeQuery("select count(*) from investment").getSingleResult()).longValue();
    }
}
