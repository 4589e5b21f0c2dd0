package mapae.staffing.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import mapae.shared.OrganisationId;

/** Posts that lead investments today, held against the next protected milestone; one statement a page. */
@ApplicationScoped
public class PostingChecks {

    private static final String DUE = "coalesce(m.forecast_date, m.baseline_date)";

    private static final String ROWS = "select i.code as code, i.title_ko as title_ko, i.title_en as title_en,"
            + " o.code as organisation, o.name_ko as organisation_ko, o.name_en as organisation_en,"
            + " p.id as post_id, p.name_ko as post_ko, p.name_en as post_en,"
            + " coalesce(g.id, 0) as posting_id, g.starts_on as starts_on, g.ends_on as ends_on,"
            + " g.excluded_days as excluded_days, f.grade as grade, f.staff_number as staff_number,"
            + " f.name_ko as official_ko, f.name_en as official_en,"
            + " m.code as milestone, m.name_ko as milestone_ko, m.name_en as milestone_en,"
            + " m.baseline_date as baseline_date, m.forecast_date as forecast_date"
            + " from investment_lead l join investment i on i.id = l.investment_id"
            + " join post p on p.id = l.post_id join organisation o on o.id = p.organisation_id"
            + " left join posting g on g.post_id = p.id and g.starts_on <= :day"
            + " and (g.ends_on is null or g.ends_on >= :day)"
            + " left join official f on f.id = g.official_id"
            + " left join milestone m on m.id = (select n.id from milestone n where n.investment_id = i.id"
            + " and n.protected and n.reached_on is null and coalesce(n.forecast_date, n.baseline_date) >= :day"
            + " order by coalesce(n.forecast_date, n.baseline_date), n.id limit 1)"
            + " where l.from_date <= :day and (l.to_date is null or l.to_date >= :day)"
            + " and i.stage not in ('STOPPED', 'CLOSED')";

    @PersistenceContext
    private EntityManager em;

    /**
     * A page of rows, by investment code.
     *
     * @param day today
     * @param organisations only posts of these; empty for all
     * @param onlyShort only postings that end before the milestone
     * @param after where the previous page ended
     * @param limit how many rows at most
     */
    @SuppressWarnings("unchecked")
    public List<Tuple> page(
            LocalDate day,
            Optional<Collection<OrganisationId>> organisations,
            boolean onlyShort,
            Optional<CheckPlace> after,
            int limit) {
        Query query = em.createNativeQuery(
                        ROWS + (organisations.isPresent() ? " and p.organisation_id in (:organisations)" : "")
                                + (onlyShort ? " and g.ends_on < " + DUE : "")
                                + (after.isPresent()
                                        ? " and (i.code > :code or i.code = :code and (p.id > :post"
                                                + " or p.id = :post and coalesce(g.id, 0) > :posting))"
                                        : "")
                                + " order by i.code, p.id, posting_id",
                        Tuple.class)
                .setParameter("day", day)
                .setMaxResults(limit);
        organisations.ifPresent(ids -> query.setParameter(
                "organisations", ids.stream().map(OrganisationId::value).toList()));
        after.ifPresent(place -> query.setParameter("code", place.code())
                .setParameter("post", place.post())
                .setParameter("posting", place.posting()));
        return query.getResultList();
    }
}
