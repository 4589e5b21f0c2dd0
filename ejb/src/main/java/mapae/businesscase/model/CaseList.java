package mapae.businesscase.model;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import mapae.businesscase.domain.CaseState;
import mapae.shared.Bilingual;
import mapae.shared.InvestmentId;
import mapae.shared.OrganisationId;

/** Versions of cases with what they are for and who wrote them: one statement for a page. */
@ApplicationScoped
public class CaseList {

    private static final String FROM = " from business_case c join investment i on i.id = c.investment_id"
            + " join organisation o on o.id = i.owner_id";

    private static final String SELECT = "select c.*, i.code as investment, i.title_ko, i.title_en,"
            + " i.owner_id, o.code as organisation, o.name_ko, o.name_en, b.display_name as beginner,"
            + " bf.display_name as begun_in_place, s.display_name as submitter,"
            + " sf.display_name as submitted_in_place" + FROM
            + " join account b on b.id = c.begun_by"
            + " left join account bf on bf.id = c.begun_for"
            + " left join account s on s.id = c.submitted_by"
            + " left join account sf on sf.id = c.submitted_for";

    @Resource(lookup = "java:jboss/datasources/Mapae")
    private DataSource dataSource;

    /**
     * Which are asked for.
     *
     * @param state only those
     * @param organisation code; only those of its investments
     */
    public record Wanted(Optional<CaseState> state, Optional<String> organisation) {}

    /**
     * A version.
     *
     * @param id key
     * @param investmentId key of the investment
     * @param investment its code
     * @param title its title
     * @param owner key of the organisation
     * @param organisation its code
     * @param organisationName its name
     * @param number by investment
     * @param state where it stands
     * @param begunFrom key of the version that it took over
     * @param begunBy name of who began it
     * @param begunFor in whose place
     * @param begunAt when
     * @param editedAt when it was changed last
     * @param submittedBy name of who submitted it
     * @param submittedFor in whose place
     * @param submittedAt when
     * @param endedAt when it was returned, accepted or withdrawn
     * @param endedReason why
     * @param version for changes
     */
    public record Row(
            long id,
            InvestmentId investmentId,
            String investment,
            Bilingual title,
            OrganisationId owner,
            String organisation,
            Bilingual organisationName,
            int number,
            CaseState state,
            Optional<Long> begunFrom,
            String begunBy,
            Optional<String> begunFor,
            Instant begunAt,
            Instant editedAt,
            Optional<String> submittedBy,
            Optional<String> submittedFor,
            Optional<Instant> submittedAt,
            Optional<Instant> endedAt,
            Optional<String> endedReason,
            int version) {}

    /** The latest first: at most so many, older than the given one. One statement. */
    public List<Row> page(Wanted wanted, Optional<Long> before, int most) throws SQLException {
        List<Object> values = new ArrayList<>();
        String where = where(wanted, values);
        if (before.isPresent()) {
            where += " and c.id < ?";
            values.add(before.get());
        }
        values.add(most);
        return read(where + " order by c.id desc limit ?", values);
    }

    /** How many there are of them. One statement. */
    public long count(Wanted wanted) throws SQLException {
        List<Object> values = new ArrayList<>();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select =
                        connection.prepareStatement("select count(*)" + FROM + where(wanted, values))) {
            set(select, values);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    /** Those of an investment, the latest first. One statement. */
    public List<Row> ofInvestment(InvestmentId investment) throws SQLException {
        return read(" where c.investment_id = ? order by c.number desc", List.of(investment.value()));
    }

    /** Those with these keys. One statement. */
    public List<Row> byIds(Collection<Long> ids) throws SQLException {
        return read(
                " where c.id in (" + String.join(", ", Collections.nCopies(ids.size(), "?")) + ")",
                new ArrayList<>(ids));
    }

    private static String where(Wanted wanted, List<Object> values) {
        StringBuilder where = new StringBuilder(" where true");
        wanted.state().ifPresent(state -> {
            where.append(" and c.state = ?");
            values.add(state.name());
        });
        wanted.organisation().ifPresent(code -> {
            where.append(" and o.code = ?");
            values.add(code);
        });
        return where.toString();
    }

    private List<Row> read(String end, List<Object> values) throws SQLException {
        List<Row> rows = new ArrayList<>();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(SELECT + end)) {
            set(select, values);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    rows.add(row(row));
                }
            }
        }
        return rows;
    }

    private static void set(PreparedStatement select, List<Object> values) throws SQLException {
        for (int i = 0; i < values.size(); i++) {
            select.setObject(i + 1, values.get(i));
        }
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                row.getLong("id"),
                new InvestmentId(row.getLong("investment_id")),
                row.getString("investment"),
                new Bilingual(row.getString("title_ko"), row.getString("title_en")),
                new OrganisationId(row.getLong("owner_id")),
                row.getString("organisation"),
                new Bilingual(row.getString("name_ko"), row.getString("name_en")),
                row.getInt("number"),
                CaseState.valueOf(row.getString("state")),
                Optional.ofNullable(row.getObject("begun_from_id", Long.class)),
                row.getString("beginner"),
                Optional.ofNullable(row.getString("begun_in_place")),
                moment(row, "begun_at").orElseThrow(),
                moment(row, "edited_at").orElseThrow(),
                Optional.ofNullable(row.getString("submitter")),
                Optional.ofNullable(row.getString("submitted_in_place")),
                moment(row, "submitted_at"),
                moment(row, "ended_at"),
                Optional.ofNullable(row.getString("ended_reason")),
                row.getInt("version"));
    }

    private static Optional<Instant> moment(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, LocalDateTime.class))
                .map(time -> time.toInstant(ZoneOffset.UTC));
    }
}
