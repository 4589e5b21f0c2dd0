package mapae.staffing.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import mapae.shared.Bilingual;
import mapae.shared.InvestmentId;
import mapae.shared.OrganisationId;
import mapae.staffing.domain.PostingPeriod;

/** Who led which investment when, read for a range of investments, a statement each. */
@ApplicationScoped
public class Leaderships {

    @PersistenceContext
    private EntityManager em;

    /**
     * Investments in order of their key: key, baseline, first day, and the last day of a lead that is over. A lead is over
     * when delivery is and no post leads any more; without a leader in delivery, time goes on.
     */
    @SuppressWarnings("unchecked")
    public List<Tuple> investments(long after, int limit, LocalDate day) {
        return em.createNativeQuery(
                        "select i.id, i.baseline_version, i.starts_on,"
                                + " (select if(max(l.to_date is null or l.to_date >= :day), null, max(l.to_date))"
                                + " from investment_lead l where l.investment_id = i.id and l.from_date <= :day"
                                + " and i.stage in ('OPERATION', 'STOPPED', 'CLOSED')) as ended_on"
                                + " from investment i where i.id > :after order by i.id",
                        Tuple.class)
                .setParameter("after", after)
                .setParameter("day", day)
                .setMaxResults(limit)
                .getResultList();
    }

    /** Postings in posts that led a range of investments, wherever both times meet; the latest first. */
    @SuppressWarnings("unchecked")
    public List<Tuple> postings(long from, long to) {
        return em.createNativeQuery(
                        "select l.investment_id, l.post_id, g.official_id, f.grade, g.starts_on, g.ends_on,"
                                + " g.excluded_days, greatest(l.from_date, g.starts_on) as held_from,"
                                + " case when l.to_date is null then g.ends_on when g.ends_on is null then l.to_date"
                                + " else least(l.to_date, g.ends_on) end as held_to,"
                                + " f.name_ko as official_ko, f.name_en as official_en, p.name_ko as post_ko,"
                                + " p.name_en as post_en, p.organisation_id as organisation_id"
                                + " from investment_lead l join post p on p.id = l.post_id"
                                + " join posting g on g.post_id = l.post_id"
                                + " and (l.to_date is null or g.starts_on <= l.to_date)"
                                + " and (g.ends_on is null or g.ends_on >= l.from_date)"
                                + " join official f on f.id = g.official_id"
                                + " where l.investment_id between :from and :to"
                                + " order by l.investment_id, held_from desc, g.starts_on desc, g.id",
                        Tuple.class)
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultList();
    }

    /** The organisations whose posts led an investment on a day. */
    public Set<OrganisationId> organisationsLeading(InvestmentId investment, LocalDate day) {
        List<?> found = em.createNativeQuery("select distinct p.organisation_id from investment_lead l"
                        + " join post p on p.id = l.post_id where l.investment_id = :investment"
                        + " and l.from_date <= :day and (l.to_date is null or l.to_date >= :day)")
                .setParameter("investment", investment.value())
                .setParameter("day", day)
                .getResultList();
        return found.stream()
                .map(id -> new OrganisationId(((Number) id).longValue()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Protected milestones of a range of investments that lie ahead of a day, by the day that counts. */
    @SuppressWarnings("unchecked")
    public List<Tuple> milestonesAhead(long from, long to, LocalDate day) {
        return em.createNativeQuery(
                        "select investment_id, code, name_ko, name_en, baseline_date, forecast_date from milestone"
                                + " where investment_id between :from and :to and protected and reached_on is null"
                                + " and coalesce(forecast_date, baseline_date) >= :day"
                                + " order by investment_id, coalesce(forecast_date, baseline_date), id",
                        Tuple.class)
                .setParameter("from", from)
                .setParameter("to", to)
                .setParameter("day", day)
                .getResultList();
    }

    /** All minimum posting periods, the newest version of each first. */
    public List<PostingPeriod> rules() {
        List<?> rows = em.createNativeQuery(
                        "select id, code, months, legal_basis_ko, legal_basis_en, certainty, valid_from, valid_to"
                                + " from posting_period_rule order by code, valid_from desc",
                        Tuple.class)
                .getResultList();
        return rows.stream().map(row -> rule((Tuple) row)).toList();
    }

    private static PostingPeriod rule(Tuple row) {
        return new PostingPeriod(
                ((Number) row.get(0)).longValue(),
                (String) row.get(1),
                ((Number) row.get(2)).intValue(),
                new Bilingual((String) row.get(3), (String) row.get(4)),
                (String) row.get(5),
                ((Date) row.get(6)).toLocalDate(),
                Optional.ofNullable((Date) row.get(7)).map(Date::toLocalDate));
    }
}
