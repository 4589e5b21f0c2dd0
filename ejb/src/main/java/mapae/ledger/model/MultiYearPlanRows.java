package mapae.ledger.model;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.sql.DataSource;
import mapae.ledger.domain.MultiYearBasis;
import mapae.ledger.domain.PlannedYear;
import mapae.ledger.domain.YearStatus;
import mapae.shared.Bilingual;
import mapae.shared.FiscalYear;
import mapae.shared.OrganisationId;
import mapae.shared.Won;

/** Plans over several years as stored: what they are for stays, their years change under their version. */
@ApplicationScoped
public class MultiYearPlanRows {

    @Resource(lookup = "java:jboss/datasources/Mapae")
    private DataSource dataSource;

    /**
     * A plan to be added.
     *
     * @param owner whose line
     * @param line code of the line
     * @param basis legal form
     * @param title what it is for
     * @param exception why it runs for more years than usual
     * @param currency ISO 4217
     * @param at when it was entered
     * @param by sign-in name of whoever entered it
     */
    public record NewPlan(
            OrganisationId owner,
            String line,
            MultiYearBasis basis,
            String title,
            Optional<String> exception,
            String currency,
            Instant at,
            String by) {}

    /**
     * A plan.
     *
     * @param id identifies it
     * @param organisation code of the owner
     * @param organisationName name of the owner
     * @param version counts its changes
     * @param stated what was entered and stays
     */
    public record Plan(long id, String organisation, Bilingual organisationName, int version, NewPlan stated) {}

    /**
     * A year of a plan as stored.
     *
     * @param amount what it may cost
     * @param status planned, requested or legally committed
     * @param resolution identifies the resolution by which it is legally committed
     */
    public record Year(Won amount, YearStatus status, Optional<Long> resolution) {}

    /** Adds a plan without years; its identifier. */
    public long add(NewPlan plan) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        "insert into ledger_obligation_plan (organisation_id, line_code, basis, title,"
                                + " exception_ground, currency, entered_at, entered_by) values (?, ?, ?, ?, ?, ?, ?, ?)",
                        Statement.RETURN_GENERATED_KEYS)) {
            insert.setLong(1, plan.owner().value());
            insert.setString(2, plan.line());
            insert.setString(3, plan.basis().name());
            insert.setString(4, plan.title());
            insert.setString(5, plan.exception().orElse(null));
            insert.setString(6, plan.currency());
            insert.setObject(7, LocalDateTime.ofInstant(plan.at(), ZoneOffset.UTC));
            insert.setString(8, plan.by());
            insert.executeUpdate();
            try (ResultSet key = insert.getGeneratedKeys()) {
                key.next();
                return key.getLong(1);
            }
        }
    }

    /** The plan of that identifier. */
    public Optional<Plan> byId(long id) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement("select p.*, o.code, o.name_ko, o.name_en"
                        + " from ledger_obligation_plan p join organisation o on o.id = p.organisation_id"
                        + " where p.id = ?")) {
            select.setLong(1, id);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? Optional.of(plan(row)) : Optional.empty();
            }
        }
    }

    private static Plan plan(ResultSet row) throws SQLException {
        return new Plan(
                row.getLong("id"),
                row.getString("code"),
                new Bilingual(row.getString("name_ko"), row.getString("name_en")),
                row.getInt("version"),
                new NewPlan(
                        new OrganisationId(row.getLong("organisation_id")),
                        row.getString("line_code"),
                        MultiYearBasis.valueOf(row.getString("basis")),
                        row.getString("title"),
                        Optional.ofNullable(row.getString("exception_ground")),
                        row.getString("currency"),
                        row.getObject("entered_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                        row.getString("entered_by")));
    }

    /** The version of a plan, which is held until the transaction ends: after lines, before commitments. */
    public int hold(long id) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(
                        "select version from ledger_obligation_plan where id = ? for update")) {
            select.setLong(1, id);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }

    /** Holds the plans of these lines until the transaction ends, in the order of their identifiers, which it tells. */
    public List<Long> holdOf(OrganisationId owner, Collection<String> lines) throws SQLException {
        List<Long> ids = new ArrayList<>();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement("select id from ledger_obligation_plan"
                        + " where organisation_id = ? and line_code in ("
                        + String.join(", ", Collections.nCopies(lines.size(), "?")) + ") order by id for update")) {
            select.setLong(1, owner.value());
            int place = 2;
            for (String line : lines) {
                select.setString(place++, line);
            }
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    ids.add(row.getLong(1));
                }
            }
        }
        return ids;
    }

    /** The years of a plan. */
    public SortedMap<FiscalYear, Year> years(long plan) throws SQLException {
        return find(plan, "");
    }

    /** The same as they are stored now; to be asked for with the plan held. */
    public SortedMap<FiscalYear, Year> heldYears(long plan) throws SQLException {
        return find(plan, " lock in share mode");
    }

    private SortedMap<FiscalYear, Year> find(long plan, String held) throws SQLException {
        SortedMap<FiscalYear, Year> years = new TreeMap<>();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement("select fiscal_year, amount, status,"
                        + " resolution_id from ledger_obligation_year where plan_id = ?" + held)) {
            select.setLong(1, plan);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    years.put(
                            FiscalYear.of(row.getInt(1)),
                            new Year(
                                    Won.of(row.getLong(2)),
                                    YearStatus.valueOf(row.getString(3)),
                                    Optional.ofNullable(row.getObject(4, Long.class))));
                }
            }
        }
        return years;
    }

    /** Stores years, new ones and changed ones, and counts the change. */
    public void store(long plan, Collection<PlannedYear> years) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement upsert = connection.prepareStatement(
                        "insert into ledger_obligation_year (plan_id, fiscal_year, amount, status)"
                                + " values (?, ?, ?, ?) on duplicate key update amount = values(amount),"
                                + " status = values(status)")) {
            for (PlannedYear year : years) {
                upsert.setLong(1, plan);
                upsert.setInt(2, year.year().value());
                upsert.setLong(3, year.amount().amount());
                upsert.setString(4, year.status().name());
                upsert.addBatch();
            }
            upsert.executeBatch();
        }
        count(plan);
    }

    /** Has years legally committed by a resolution, and counts the change. */
    public void bind(long plan, FiscalYear first, FiscalYear last, long resolution) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement update = connection.prepareStatement(
                        "update ledger_obligation_year set status ="
                                + " 'LEGALLY_COMMITTED', resolution_id = ? where plan_id = ? and fiscal_year between ? and ?")) {
            update.setLong(1, resolution);
            update.setLong(2, plan);
            update.setInt(3, first.value());
            update.setInt(4, last.value());
            update.executeUpdate();
        }
        count(plan);
    }

    /** Counts a change, so that whoever saw the plan before it sees it again before they change something. */
    public void count(long plan) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement update = connection.prepareStatement(
                        "update ledger_obligation_plan set version = version + 1 where id = ?")) {
            update.setLong(1, plan);
            update.executeUpdate();
        }
    }
}
