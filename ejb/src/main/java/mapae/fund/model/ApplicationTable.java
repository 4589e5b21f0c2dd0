package mapae.fund.model;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import mapae.fund.domain.Application;
import mapae.fund.domain.Sheet;
import mapae.shared.Bilingual;
import mapae.shared.Hand;
import mapae.shared.InvestmentId;
import mapae.shared.OrganisationId;
import mapae.shared.SqlRows;
import mapae.shared.Won;

/** Applications, and what assessors handed in about them. */
@ApplicationScoped
public class ApplicationTable {

    /** The columns of an application and of what it is for. */
    static final String COLUMNS = "a.id as application_id, a.number as application_number, i.code as investment,"
            + " i.title_ko, i.title_en, i.owner_id, o.code as organisation, o.name_ko as owner_ko,"
            + " o.name_en as owner_en, a.asked, a.brought, a.summary, a.withdrawn_at, a.version";

    /** Where they stand. */
    static final String TABLES = " fund_application a join investment i on i.id = a.investment_id"
            + " join organisation o on o.id = i.owner_id";

    @Resource(lookup = "java:jboss/datasources/Mapae")
    private DataSource dataSource;

    static Application application(ResultSet row, Map<Long, List<Hand>> writers) throws SQLException {
        return new Application(
                row.getLong("application_id"),
                row.getInt("application_number"),
                row.getString("investment"),
                new Bilingual(row.getString("title_ko"), row.getString("title_en")),
                new OrganisationId(row.getLong("owner_id")),
                row.getString("organisation"),
                new Bilingual(row.getString("owner_ko"), row.getString("owner_en")),
                Won.of(row.getLong("asked")),
                Won.of(row.getLong("brought")),
                row.getString("summary"),
                row.getObject("withdrawn_at") == null
                        ? Optional.empty()
                        : Optional.of(SqlRows.moment(row, "withdrawn_at")),
                writers.getOrDefault(row.getLong("application_id"), List.of()),
                row.getInt("version"));
    }

    /** Those of a call that were not withdrawn, by number. */
    public List<Application> live(long call) throws SQLException {
        return read("a.call_id = ? and a.withdrawn_at is null order by a.number", List.of(call));
    }

    /** Some of them, withdrawn ones too, by number. */
    public List<Application> some(long call, int after, int limit) throws SQLException {
        return read("a.call_id = ? and a.number > ? order by a.number limit ?", List.of(call, after, limit));
    }

    /** The one of that number. */
    public Optional<Application> byNumber(long call, int number) throws SQLException {
        return read("a.call_id = ? and a.number = ?", List.of(call, number)).stream()
                .findFirst();
    }

    private List<Application> read(String where, List<?> values) throws SQLException {
        List<Application> found = new ArrayList<>();
        try (Connection connection = dataSource.getConnection()) {
            Map<Long, List<Hand>> writers = writers(connection, "a.call_id", values.get(0));
            try (PreparedStatement select =
                    connection.prepareStatement("select " + COLUMNS + " from" + TABLES + " where " + where)) {
                SqlRows.set(select, values);
                try (ResultSet row = select.executeQuery()) {
                    while (row.next()) {
                        found.add(application(row, writers));
                    }
                }
            }
        }
        return found;
    }

    /** Who wrote the applications of a call or of a fund, by key of the application. */
    static Map<Long, List<Hand>> writers(Connection connection, String column, Object of) throws SQLException {
        Map<Long, List<Hand>> found = new HashMap<>();
        try (PreparedStatement select = connection.prepareStatement("select x.application_id, x.written_by,"
                + " x.written_for from fund_writer x join fund_application a on a.id = x.application_id"
                + " join fund_call c on c.id = a.call_id where " + column + " = ? order by x.id")) {
            SqlRows.set(select, List.of(of));
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    found.computeIfAbsent(row.getLong("application_id"), id -> new ArrayList<>())
                            .add(SqlRows.hand(row, "written"));
                }
            }
        }
        return found;
    }

    /** Whether an investment has one that was not withdrawn. */
    public boolean isLive(long call, InvestmentId investment) throws SQLException {
        return count("select count(*) from fund_application where call_id = ? and live = ?", call, investment) > 0;
    }

    /** How many there are, withdrawn ones too. */
    public int count(long call) throws SQLException {
        return count("select count(*) from fund_application where call_id = ?", call);
    }

    private int count(String sql, Object... values) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            SqlRows.set(select, List.of(values));
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }

    /** Adds one. */
    public void add(long call, InvestmentId investment, Application one, Hand by, Instant at) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            long id = SqlRows.addKeyed(
                    connection,
                    "insert into fund_application (call_id, number, investment_id, asked, brought, summary)"
                            + " values (?, ?, ?, ?, ?, ?)",
                    call,
                    one.number(),
                    investment,
                    one.asked(),
                    one.brought(),
                    one.summary());
            write(connection, id, by, at);
        }
    }

    /** Changes or withdraws one in the version that was seen; whether it still was that. */
    public boolean change(Application one, Hand by, Instant at) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            write(connection, one.id(), by, at);
            return SqlRows.run(
                            connection,
                            "update fund_application set asked = ?, brought = ?, summary = ?, withdrawn_at = ?,"
                                    + " version = version + 1 where id = ? and version = ? and withdrawn_at is null",
                            one.asked(),
                            one.brought(),
                            one.summary(),
                            one.withdrawnAt(),
                            one.id(),
                            one.version())
                    == 1;
        }
    }

    private static void write(Connection connection, long application, Hand by, Instant at) throws SQLException {
        SqlRows.run(
                connection,
                "insert into fund_writer (application_id, written_by, written_for, written_at) values (?, ?, ?, ?)",
                application,
                by.account(),
                by.onBehalfOf(),
                at);
    }

    /** What assessors handed in about an application. Two statements. */
    public List<Sheet> sheetsOf(long application) throws SQLException {
        return sheets("a.id", application).getOrDefault(application, List.of());
    }

    /** What assessors handed in about the applications of a call, by key of the application. Two statements. */
    public Map<Long, List<Sheet>> sheets(long call) throws SQLException {
        return sheets("a.call_id", call);
    }

    private Map<Long, List<Sheet>> sheets(String column, long of) throws SQLException {
        Map<Long, List<Sheet>> found = new HashMap<>();
        try (Connection connection = dataSource.getConnection()) {
            Map<Long, List<BigDecimal>> scores = scores(connection, column, of);
            try (PreparedStatement select = connection.prepareStatement("select s.*, h.display_name from fund_sheet s"
                    + " join fund_application a on a.id = s.application_id join account h on h.id = s.handed_by"
                    + " where " + column + " = ? order by h.username")) {
                SqlRows.set(select, List.of(of));
                try (ResultSet row = select.executeQuery()) {
                    while (row.next()) {
                        found.computeIfAbsent(row.getLong("application_id"), id -> new ArrayList<>())
                                .add(new Sheet(
                                        SqlRows.hand(row, "handed"),
                                        row.getString("display_name"),
                                        scores.getOrDefault(row.getLong("id"), List.of()),
                                        row.getString("comment")));
                    }
                }
            }
        }
        return found;
    }

    private static Map<Long, List<BigDecimal>> scores(Connection connection, String column, long of)
            throws SQLException {
        Map<Long, List<BigDecimal>> found = new HashMap<>();
        try (PreparedStatement select = connection.prepareStatement("select x.sheet_id, x.score from fund_score x"
                + " join fund_sheet s on s.id = x.sheet_id join fund_application a on a.id = s.application_id"
                + " where " + column + " = ? order by x.sheet_id, x.position")) {
            SqlRows.set(select, List.of(of));
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    found.computeIfAbsent(row.getLong(1), id -> new ArrayList<>())
                            .add(row.getBigDecimal(2));
                }
            }
        }
        return found;
    }

    /** Adds what an assessor handed in. */
    public void hand(long application, Sheet sheet, Instant at) throws SQLException {
        Hand by = sheet.by();
        try (Connection connection = dataSource.getConnection()) {
            SqlRows.add(
                    connection,
                    "insert into fund_sheet (application_id, handed_by, handed_for, comment, handed_at)"
                            + " values (?, ?, ?, ?, ?)",
                    application,
                    by.account(),
                    by.onBehalfOf(),
                    sheet.comment(),
                    at);
            for (int i = 0; i < sheet.scores().size(); i++) {
                SqlRows.run(
                        connection,
                        "insert into fund_score (sheet_id, position, score) select id, ?, ? from fund_sheet"
                                + " where application_id = ? and handed_by = ?",
                        i + 1,
                        sheet.scores().get(i),
                        application,
                        by.account());
            }
        }
    }
}
