package mapae.progress.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import mapae.shared.InvestmentId;
import mapae.shared.OrganisationId;
import mapae.shared.Won;

/** All monthly reports, and the baselines they are held against. */
@ApplicationScoped
public class ProgressReports {

    @PersistenceContext
    private EntityManager em;

    /** All of one investment, the latest month first. */
    public List<ProgressReport> of(InvestmentId investment) {
        return em.createQuery(
                        "select r from ProgressReport r where r.investmentId = :id order by r.month desc",
                        ProgressReport.class)
                .setParameter("id", investment.value())
                .getResultList();
    }

    /** The report of a month. */
    public Optional<ProgressReport> of(InvestmentId investment, YearMonth month) {
        return em.createQuery(
                        "select r from ProgressReport r where r.investmentId = :id and r.month = :month",
                        ProgressReport.class)
                .setParameter("id", investment.value())
                .setParameter("month", month.atDay(1))
                .getResultStream()
                .findFirst();
    }

    /** The latest report of each of these investments. */
    public List<ProgressReport> latest(Collection<InvestmentId> investments) {
        if (investments.isEmpty()) {
            return List.of();
        }
        return em.createQuery(
                        "select r from ProgressReport r where r.investmentId in :ids and r.month ="
                                + " (select max(l.month) from ProgressReport l where l.investmentId = r.investmentId)",
                        ProgressReport.class)
                .setParameter(
                        "ids", investments.stream().map(InvestmentId::value).toList())
                .getResultList();
    }

    /** Adds a report. */
    public void add(ProgressReport report) {
        em.persist(report);
        em.flush();
    }

    /** Sends a correction to the database now, so that its new version is known. */
    public void flush() {
        em.flush();
    }

    /** The current time-phased baseline of an investment: planned value by month, cumulative. */
    public NavigableMap<YearMonth, Won> planned(InvestmentId investment) {
        NavigableMap<YearMonth, Won> plan = new TreeMap<>();
        for (Object row : em.createNativeQuery("select p.month, p.cumulative from planned_value p"
                        + " join investment i on i.id = p.investment_id and i.baseline_version = p.baseline_version"
                        + " where p.investment_id = :id")
                .setParameter("id", investment.value())
                .getResultList()) {
            Object[] cells = (Object[]) row;
            plan.put(YearMonth.from(((Date) cells[0]).toLocalDate()), Won.of(((Number) cells[1]).longValue()));
        }
        return plan;
    }

    /** Investments of an owner that are being delivered and have no report of the month. */
    public List<InvestmentId> unreported(OrganisationId owner, YearMonth month) {
        List<?> ids = em.createNativeQuery("select i.id from investment i where i.owner_id = :owner"
                        + " and i.stage = 'DELIVERY' and (i.starts_on is null or i.starts_on <= :end)"
                        + " and not exists (select 1 from progress_report r"
                        + " where r.investment_id = i.id and r.month = :month) order by i.code")
                .setParameter("owner", owner.value())
                .setParameter("month", month.atDay(1))
                .setParameter("end", month.atEndOfMonth())
                .getResultList();
        return ids.stream()
                .map(id -> new InvestmentId(((Number) id).longValue()))
                .toList();
    }
}
