package mapae.metric.model;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import mapae.metric.domain.FindingKind;
import mapae.shared.Bilingual;
import mapae.shared.OrganisationId;

/** Looks the published runs through for findings, a statement each. What is stopped or closed is past finding. */
@ApplicationScoped
public class PublishedFindings {

    private static final String COLUMNS = "select i.code, i.title_ko, i.title_en, %s as size, %s as month, m.as_of";
    private static final String OPEN = " i.stage not in ('STOPPED', 'CLOSED')";

    private static final String THRESHOLD = " join finding_threshold t on t.kind = ? and t.valid_from <= m.as_of"
            + " and (t.valid_to is null or t.valid_to >= m.as_of)";

    private static final String NEWEST_MONTH = " from published_run p join metric_run m on m.id = p.run_id" + THRESHOLD
            + " join value_for_money_result v on v.run_id = p.run_id join investment i on i.id = v.investment_id"
            + " where p.job = 'value-for-money' and" + OPEN + " and v.month = (select max(n.month)"
            + " from value_for_money_result n where n.run_id = v.run_id and n.investment_id = v.investment_id) and ";

    private static final String LEADERSHIP = " from published_run p join metric_run m on m.id = p.run_id" + THRESHOLD
            + " join continuity_result v on v.run_id = p.run_id join investment i on i.id = v.investment_id"
            + " where p.job = 'continuity' and" + OPEN + " and ";

    private static final String LARGEST_FIRST = " order by size desc, i.code limit ?";

    private static final String RATINGS = ", 'GREEN', 'AMBER_GREEN', 'AMBER', 'AMBER_RED', 'RED')";
    private static final String STEPS_BETTER =
            "field(v.computed_rating" + RATINGS + " - field(v.reported_rating" + RATINGS;

    @Resource(lookup = "java:jboss/datasources/Mapae")
    private DataSource dataSource;

    /**
     * A finding as it is read.
     *
     * @param code code of the investment
     * @param title its title
     * @param size how much of it
     * @param month the reported month, if it describes one
     * @param asOf the day for which the run computed
     */
    public record Found(String code, Bilingual title, BigDecimal size, Optional<YearMonth> month, LocalDate asOf) {}

    /**
     * The largest findings of a kind, at most so many.
     *
     * @param leadersOf only of investments that a post of these organisations leads; empty for all
     */
    public List<Found> largest(FindingKind kind, Optional<Set<OrganisationId>> leadersOf, int most)
            throws SQLException {
        String sql = select(kind) + leadersOf.map(PublishedFindings::ledFrom).orElse("") + LARGEST_FIRST;
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            int place = 1;
            select.setString(place++, kind.name());
            for (OrganisationId organisation : leadersOf.orElse(Set.of())) {
                select.setLong(place++, organisation.value());
            }
            select.setInt(place, most);
            List<Found> found = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    found.add(new Found(
                            row.getString(1),
                            new Bilingual(row.getString(2), row.getString(3)),
                            row.getBigDecimal(4),
                            Optional.ofNullable(row.getObject(5, LocalDate.class))
                                    .map(YearMonth::from),
                            row.getObject(6, LocalDate.class)));
                }
            }
            return found;
        }
    }

    private static String ledFrom(Set<OrganisationId> organisations) {
        if (organisations.isEmpty()) {
            return " and false";
        }
        return " and exists (select 1 from investment_lead l join post o on o.id = l.post_id"
                + " where l.investment_id = i.id and l.from_date <= m.as_of"
                + " and (l.to_date is null or l.to_date >= m.as_of) and o.organisation_id in ("
                + String.join(", ", Collections.nCopies(organisations.size(), "?")) + "))";
    }

    private static String select(FindingKind kind) {
        return switch (kind) {
            case RATING_DIVERGENCE ->
                ofMonth(
                        STEPS_BETTER,
                        "v.computed_rating is not null and v.reported_rating is not null and " + STEPS_BETTER
                                + " >= t.at_least");
            case RATING_UNCHANGED -> ofMonth("v.rating_unchanged_months", "v.rating_unchanged_months >= t.at_least");
            case COST_OVERRUN ->
                ofMonth(
                        "round(v.estimate_at_completion / v.budget_at_completion, 4)",
                        "v.budget_at_completion > 0 and v.estimate_at_completion >= v.budget_at_completion * t.at_least");
            case LEADER_LEAVES ->
                String.format(COLUMNS, "v.days_short", "null") + LEADERSHIP + "v.days_short >= t.at_least";
        };
    }

    private static String ofMonth(String size, String condition) {
        return String.format(COLUMNS, size, "v.month") + NEWEST_MONTH + condition;
    }
}
