package mapae.plan.model;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import mapae.plan.domain.PlanState;
import mapae.plan.domain.PlanTerm;
import mapae.shared.Bilingual;
import mapae.shared.FiscalYear;
import mapae.shared.OrganisationId;
import mapae.shared.Won;

/** Reads versions of plans with whose they are and what they come to. */
@ApplicationScoped
public class PlanList {

    private static final String SELECT = "select v.*, o.code as organisation, o.name_ko, o.name_en, (select count(*)"
            + " from plan_line l where l.plan_id = v.id) as line_count from plan_version v"
            + " join organisation o on o.id = v.organisation_id";

    private static final String ORDER = " order by v.first_year desc, o.code, v.number desc";

    @Resource(lookup = "java:jboss/datasources/Mapae")
    private DataSource dataSource;

    /**
     * A version.
     *
     * @param id key
     * @param owner key of the organisation
     * @param organisation its code
     * @param organisationName its name
     * @param term its years
     * @param number by organisation and first year
     * @param state where it stands
     * @param begunFrom key of the version from which it took its lines
     * @param dueOn the day by which it is handed in
     * @param handedInOn when it was
     * @param handedInBy sign-in name of who did
     * @param lines how many it has
     * @param version for changes
     */
    public record Row(
            long id,
            OrganisationId owner,
            String organisation,
            Bilingual organisationName,
            PlanTerm term,
            int number,
            PlanState state,
            Optional<Long> begunFrom,
            LocalDate dueOn,
            Optional<LocalDate> handedInOn,
            Optional<String> handedInBy,
            int lines,
            int version) {}

    /** All of them, the latest first year first. One statement. */
    public List<Row> all() throws SQLException {
        return read(ORDER, List.of());
    }

    /** Those of an organisation, likewise. One statement. */
    public List<Row> ofOwner(OrganisationId owner) throws SQLException {
        return read(" where v.organisation_id = ?" + ORDER, List.of(owner.value()));
    }

    /** Those with these keys. One statement. */
    public List<Row> byIds(Collection<Long> ids) throws SQLException {
        return read(" where v.id in (" + String.join(", ", Collections.nCopies(ids.size(), "?")) + ")" + ORDER, ids);
    }

    private List<Row> read(String end, Collection<Long> keys) throws SQLException {
        List<Row> rows = new ArrayList<>();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(SELECT + end)) {
            int place = 1;
            for (Long key : keys) {
                select.setLong(place++, key);
            }
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    rows.add(row(row));
                }
            }
        }
        return rows;
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                row.getLong("id"),
                new OrganisationId(row.getLong("organisation_id")),
                row.getString("organisation"),
                new Bilingual(row.getString("name_ko"), row.getString("name_en")),
                new PlanTerm(FiscalYear.of(row.getInt("first_year")), row.getInt("years")),
                row.getInt("number"),
                PlanState.valueOf(row.getString("state")),
                Optional.ofNullable(row.getObject("begun_from_id", Long.class)),
                row.getObject("due_on", LocalDate.class),
                Optional.ofNullable(row.getObject("handed_in_on", LocalDate.class)),
                Optional.ofNullable(row.getString("handed_in_by")),
                row.getInt("line_count"),
                row.getInt("version"));
    }

    /** What plans come to, by key and year; a plan without lines is left out. One statement. */
    public Map<Long, Map<FiscalYear, Won>> totals(Collection<Long> ids) throws SQLException {
        Map<Long, Map<FiscalYear, Won>> totals = new HashMap<>();
        if (ids.isEmpty()) {
            return totals;
        }
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement("select plan_id, fiscal_year, sum(amount)"
                        + " from plan_amount where plan_id in ("
                        + String.join(", ", Collections.nCopies(ids.size(), "?"))
                        + ") group by plan_id, fiscal_year")) {
            int place = 1;
            for (Long id : ids) {
                select.setLong(place++, id);
            }
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    totals.computeIfAbsent(row.getLong(1), id -> new HashMap<>())
                            .put(FiscalYear.of(row.getInt(2)), Won.exactly(row.getBigDecimal(3)));
                }
            }
        }
        return totals;
    }
}
