package mapae.pool.model;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import mapae.pool.domain.CapacityClass;
import mapae.pool.domain.Formula;
import mapae.pool.domain.MeterUse;
import mapae.pool.domain.PoolMonth;
import mapae.pool.domain.Reservation;
import mapae.shared.Bilingual;
import mapae.shared.Figure;
import mapae.shared.Hand;
import mapae.shared.OrganisationId;
import mapae.shared.SqlRows;

/** Pools month by month: what is reserved and used in them. */
@ApplicationScoped
public class MonthTable {

    private static final int AT_ONCE = 500;

    @Resource(lookup = "java:jboss/datasources/Mapae")
    private DataSource dataSource;

    /** A pool in a month as it stands on a day. Three statements; undefined where it has no capacity or no formula. */
    public Figure<PoolMonth> of(long pool, YearMonth month, LocalDate today, ZoneId zone) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            Optional<Long> capacity = capacity(connection, pool, month);
            if (capacity.isEmpty()) {
                return Figure.undefined("pool.capacity-unknown");
            }
            Optional<Formula> formula = formula(connection, pool, month);
            if (formula.isEmpty()) {
                return Figure.undefined("pool.formula-unknown");
            }
            Instant offered =
                    month.atDay(formula.get().offerDay()).atStartOfDay(zone).toInstant();
            return Figure.of(
                    PoolMonth.of(month, capacity.get(), formula.get(), known(connection, pool, month, offered), today));
        }
    }

    private static Optional<Long> capacity(Connection connection, long pool, YearMonth month) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("select units from pool_capacity where pool_id = ? and month = ?")) {
            SqlRows.set(select, List.of(pool, month));
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? Optional.of(row.getLong(1)) : Optional.empty();
            }
        }
    }

    private static Optional<Formula> formula(Connection connection, long pool, YearMonth month) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("select * from pool_formula where pool_id = ?"
                + " and from_month <= ? order by from_month desc limit 1")) {
            SqlRows.set(select, List.of(pool, month));
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? Optional.of(TermTable.formula(row)) : Optional.empty();
            }
        }
    }

    /** Those that take part, or did before they declared to need nothing. */
    private static List<PoolMonth.Known> known(Connection connection, long pool, YearMonth month, Instant offered)
            throws SQLException {
        List<PoolMonth.Known> found = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement("select o.id, o.code, o.name_ko, o.name_en,"
                + " i.capacity_class, i.need, coalesce(r.own_before, 0) as own_before, coalesce(r.own, 0) as own,"
                + " coalesce(r.taken, 0) as taken, coalesce(u.units, 0) as used from pool_institution i"
                + " join (select organisation_id, max(from_month) as from_month from pool_institution"
                + " where pool_id = ? and from_month <= ? group by organisation_id) latest"
                + " on latest.organisation_id = i.organisation_id and latest.from_month = i.from_month"
                + " join organisation o on o.id = i.organisation_id"
                + " left join (select organisation_id, sum(if(requested_at < ?, own, 0)) as own_before,"
                + " sum(own) as own, sum(taken) as taken from pool_reservation where pool_id = ? and month = ?"
                + " group by organisation_id) r on r.organisation_id = i.organisation_id"
                + " left join (select organisation_id, sum(units) as units from pool_use where pool_id = ?"
                + " and used_on >= ? and used_on <= ? group by organisation_id) u"
                + " on u.organisation_id = i.organisation_id"
                + " where i.pool_id = ? and (i.need > 0 or r.own is not null or u.units is not null)"
                + " order by o.code")) {
            SqlRows.set(
                    select,
                    List.of(pool, month, offered, pool, month, pool, month.atDay(1), month.atEndOfMonth(), pool));
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    found.add(new PoolMonth.Known(
                            new OrganisationId(row.getLong("id")),
                            row.getString("code"),
                            new Bilingual(row.getString("name_ko"), row.getString("name_en")),
                            CapacityClass.valueOf(row.getString("capacity_class")),
                            row.getLong("need"),
                            row.getLong("own_before"),
                            row.getLong("own"),
                            row.getLong("taken"),
                            row.getLong("used")));
                }
            }
        }
        return found;
    }

    /** The months, from one on, for which anything is reserved. */
    public List<YearMonth> reservedFrom(long pool, YearMonth from) throws SQLException {
        List<YearMonth> found = new ArrayList<>();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement("select distinct month from pool_reservation"
                        + " where pool_id = ? and month >= ? order by month")) {
            SqlRows.set(select, List.of(pool, from));
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    found.add(SqlRows.month(row, "month").orElseThrow());
                }
            }
        }
        return found;
    }

    /** Reserves. */
    public void reserve(long pool, OrganisationId institution, Reservation reservation, Hand by) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            SqlRows.run(
                    connection,
                    "insert into pool_reservation (pool_id, organisation_id, month, own, taken, requested_at,"
                            + " requested_by, requested_for) values (?, ?, ?, ?, ?, ?, ?, ?)",
                    pool,
                    institution,
                    reservation.month(),
                    reservation.own(),
                    reservation.taken(),
                    reservation.at(),
                    by.account(),
                    by.onBehalfOf());
        }
    }

    /** The last reservations of a month, of one institution or of all, the latest first. One statement. */
    public List<Reservation> reservations(long pool, YearMonth month, Optional<String> institution, int limit)
            throws SQLException {
        List<Reservation> found = new ArrayList<>();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement("select o.code, r.* from pool_reservation r"
                        + " join organisation o on o.id = r.organisation_id where r.pool_id = ? and r.month = ?"
                        + (institution.isPresent() ? " and o.code = ?" : "") + " order by r.id desc limit ?")) {
            List<Object> values = new ArrayList<>(List.of(pool, month));
            institution.ifPresent(values::add);
            values.add(limit);
            SqlRows.set(select, values);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    found.add(new Reservation(
                            row.getString("code"),
                            month,
                            row.getLong("own"),
                            row.getLong("taken"),
                            SqlRows.moment(row, "requested_at")));
                }
            }
        }
        return found;
    }

    /** What is known under these references. A statement for every {@value #AT_ONCE}. */
    public Map<String, MeterUse> uses(long pool, Collection<String> references) throws SQLException {
        Map<String, MeterUse> found = new HashMap<>();
        List<String> all = references.stream().distinct().toList();
        try (Connection connection = dataSource.getConnection()) {
            for (int start = 0; start < all.size(); start += AT_ONCE) {
                List<String> part = all.subList(start, Math.min(all.size(), start + AT_ONCE));
                List<Object> values = new ArrayList<>(List.of(pool));
                values.addAll(part);
                try (PreparedStatement select = connection.prepareStatement(
                        "select o.code, u.used_on, u.units, u.reference from pool_use u join organisation o"
                                + " on o.id = u.organisation_id where u.pool_id = ? and u.reference in (?"
                                + ", ?".repeat(part.size() - 1) + ")")) {
                    SqlRows.set(select, values);
                    try (ResultSet row = select.executeQuery()) {
                        while (row.next()) {
                            found.put(
                                    row.getString("reference"),
                                    new MeterUse(
                                            row.getString("code"),
                                            row.getObject("used_on", LocalDate.class),
                                            row.getLong("units"),
                                            row.getString("reference")));
                        }
                    }
                }
            }
        }
        return found;
    }

    /** Adds what was used; {@code ids} are the institutions by code. */
    public void use(long pool, List<MeterUse> uses, Map<String, OrganisationId> ids, Instant at, Hand by)
            throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement("insert into pool_use (pool_id,"
                        + " organisation_id, used_on, units, reference, entered_at, entered_by, entered_for)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)")) {
            for (MeterUse use : uses) {
                SqlRows.set(
                        insert,
                        List.of(
                                pool,
                                ids.get(use.institution()),
                                use.day(),
                                use.units(),
                                use.reference(),
                                at,
                                by.account(),
                                by.onBehalfOf()));
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }
}
