package mapae.fund.model;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import mapae.fund.domain.Call;
import mapae.fund.domain.Call.Criterion;
import mapae.shared.AccountId;
import mapae.shared.Bilingual;
import mapae.shared.FiscalYear;
import mapae.shared.Hand;
import mapae.shared.OrganisationId;
import mapae.shared.Percent;
import mapae.shared.SqlRows;
import mapae.shared.Won;

/** Calls of funds, their criteria, and who assesses. */
@ApplicationScoped
public class CallTable {

    private static final int MOST_AWAITING = 10;

    @Resource(lookup = "java:jboss/datasources/Mapae")
    private DataSource dataSource;

    /**
     * Somebody who assesses.
     *
     * @param account the account
     * @param username sign-in name
     * @param name as shown
     * @param organisation to which the account belongs
     */
    public record Named(AccountId account, String username, String name, OrganisationId organisation) {}

    /**
     * A call that somebody assesses.
     *
     * @param fund code of the fund
     * @param number its number
     */
    public record Awaiting(String fund, int number) {}

    /** Those of a fund, in their order. Two statements. */
    public List<Call> of(long fund) throws SQLException {
        return read("c.fund_id = ?", List.of(fund));
    }

    /** The one of that number. */
    public Optional<Call> byNumber(long fund, int number) throws SQLException {
        return read("c.fund_id = ? and c.number = ?", List.of(fund, number)).stream()
                .findFirst();
    }

    /** Holds the call of that number, so that nobody else applies or hands anything in until the transaction ends. */
    public void hold(String fund, int number) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement("select c.id from fund_call c join fund f"
                        + " on f.id = c.fund_id where f.code = ? and c.number = ? for update")) {
            SqlRows.set(select, List.of(fund, number));
            select.executeQuery().close();
        }
    }

    private List<Call> read(String where, List<?> values) throws SQLException {
        List<Call> found = new ArrayList<>();
        try (Connection connection = dataSource.getConnection()) {
            Map<Long, List<Criterion>> criteria = criteria(connection, where, values);
            try (PreparedStatement select =
                    connection.prepareStatement("select c.* from fund_call c where " + where + " order by c.number")) {
                SqlRows.set(select, values);
                try (ResultSet row = select.executeQuery()) {
                    while (row.next()) {
                        found.add(call(row, criteria));
                    }
                }
            }
        }
        return found;
    }

    private static Call call(ResultSet row, Map<Long, List<Criterion>> criteria) throws SQLException {
        long id = row.getLong("id");
        return new Call(
                id,
                row.getInt("number"),
                new Bilingual(row.getString("title_ko"), row.getString("title_en")),
                FiscalYear.of(row.getInt("fiscal_year")),
                row.getObject("announced_on", LocalDate.class),
                row.getObject("opens_on", LocalDate.class),
                row.getObject("closes_on", LocalDate.class),
                row.getObject("decided_by_on", LocalDate.class),
                Won.of(row.getLong("budget")),
                criteria.getOrDefault(id, List.of()),
                row.getBigDecimal("least_score"),
                row.getInt("assessors"),
                row.getBoolean("parts"),
                row.getString("seed"),
                SqlRows.day(row, "ended_on"),
                SqlRows.hand(row, "announced"));
    }

    private static Map<Long, List<Criterion>> criteria(Connection connection, String where, List<?> values)
            throws SQLException {
        Map<Long, List<Criterion>> found = new HashMap<>();
        try (PreparedStatement select = connection.prepareStatement("select k.* from fund_criterion k join fund_call c"
                + " on c.id = k.call_id where " + where + " order by k.position")) {
            SqlRows.set(select, values);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    found.computeIfAbsent(row.getLong("call_id"), id -> new ArrayList<>())
                            .add(new Criterion(row.getString("name"), new Percent(row.getBigDecimal("weight"))));
                }
            }
        }
        return found;
    }

    /** Adds one. */
    public void add(long fund, Call call, Instant at) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            long id = SqlRows.addKeyed(
                    connection,
                    "insert into fund_call (fund_id, number, title_ko, title_en, fiscal_year, announced_on, opens_on,"
                            + " closes_on, decided_by_on, budget, least_score, assessors, parts, seed, announced_by,"
                            + " announced_for, announced_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    fund,
                    call.number(),
                    call.title().ko(),
                    call.title().en(),
                    call.year().value(),
                    call.announcedOn(),
                    call.opensOn(),
                    call.closesOn(),
                    call.decidedByOn(),
                    call.budget(),
                    call.leastScore(),
                    call.assessors(),
                    call.parts(),
                    call.seed(),
                    call.announcedBy().account(),
                    call.announcedBy().onBehalfOf(),
                    at);
            for (int i = 0; i < call.criteria().size(); i++) {
                SqlRows.run(
                        connection,
                        "insert into fund_criterion (call_id, position, name, weight) values (?, ?, ?, ?)",
                        id,
                        i + 1,
                        call.criteria().get(i).name(),
                        call.criteria().get(i).weight().value());
            }
        }
    }

    /** Ends one. */
    public void end(long call, LocalDate on, Hand by) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            SqlRows.run(
                    connection,
                    "update fund_call set ended_on = ?, ended_by = ?, ended_for = ? where id = ?",
                    on,
                    by.account(),
                    by.onBehalfOf(),
                    call);
        }
    }

    /** Who assesses, by sign-in name. */
    public List<Named> assessors(long call) throws SQLException {
        List<Named> found = new ArrayList<>();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement("select a.id, a.username, a.display_name,"
                        + " a.organisation_id from fund_assessor s join account a on a.id = s.account_id"
                        + " where s.call_id = ? order by a.username")) {
            SqlRows.set(select, List.of(call));
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    found.add(new Named(
                            new AccountId(row.getLong("id")),
                            row.getString("username"),
                            row.getString("display_name"),
                            new OrganisationId(row.getLong("organisation_id"))));
                }
            }
        }
        return found;
    }

    /** Which calls, closed before a day and not ended, an account assesses, by the day by which is decided. One statement. */
    public List<Awaiting> awaiting(AccountId account, LocalDate day) throws SQLException {
        List<Awaiting> found = new ArrayList<>();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement("select f.code, c.number from fund_assessor s"
                        + " join fund_call c on c.id = s.call_id join fund f on f.id = c.fund_id where s.account_id = ?"
                        + " and c.ended_on is null and c.closes_on < ? order by c.decided_by_on desc, c.id desc limit "
                        + MOST_AWAITING)) {
            SqlRows.set(select, List.of(account, day));
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    found.add(new Awaiting(row.getString(1), row.getInt(2)));
                }
            }
        }
        return found;
    }

    /** Names those who assess in place of those who were named. */
    public void name(long call, List<AccountId> accounts) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            SqlRows.run(connection, "delete from fund_assessor where call_id = ?", call);
            for (AccountId one : accounts) {
                SqlRows.run(connection, "insert into fund_assessor (call_id, account_id) values (?, ?)", call, one);
            }
        }
    }
}
