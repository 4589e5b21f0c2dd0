package mapae.ledger.model;

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
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import mapae.ledger.domain.LineBalance;
import mapae.ledger.domain.LineId;
import mapae.shared.Bilingual;
import mapae.shared.FiscalYear;
import mapae.shared.InvestmentId;
import mapae.shared.OrganisationId;

/** Which investment each line funds. */
@ApplicationScoped
public class FundingRows {

    private static final String INVESTMENT = "i.id as investment, i.code as investment_code, i.title_ko as"
            + " investment_ko, i.title_en as investment_en, i.owner_id, i.currency as investment_currency";

    @Resource(lookup = "java:jboss/datasources/Mapae")
    private DataSource dataSource;

    /**
     * An investment, as far as the books know of it.
     *
     * @param id identifies it
     * @param code its code
     * @param title its title
     * @param owner the organisation that answers for it
     * @param currency ISO 4217
     */
    public record Funded(InvestmentId id, String code, Bilingual title, OrganisationId owner, String currency) {}

    /**
     * A line that funds one.
     *
     * @param line the line
     * @param organisationName name of its organisation
     * @param balance what it holds
     * @param isClosed whether its year is closed
     * @param since when it was linked
     * @param by who linked it
     */
    public record Row(
            KnownLines.Line line,
            Bilingual organisationName,
            LineBalance balance,
            boolean isClosed,
            Instant since,
            String by) {}

    /**
     * A line of a budget and the investment that it funds.
     *
     * @param code the line's code
     * @param investment the investment
     * @param isFrozen whether no more money is allotted to it
     */
    public record Mark(String code, Funded investment, boolean isFrozen) {}

    /** The investment of that identifier. */
    public Optional<Funded> investment(InvestmentId id) throws SQLException {
        return one("select " + INVESTMENT + " from investment i where i.id = ?", id.value());
    }

    /** The same; nobody else holds it until the transaction ends. */
    public Optional<Funded> holdInvestment(InvestmentId id) throws SQLException {
        return one("select " + INVESTMENT + " from investment i where i.id = ? for update", id.value());
    }

    /** The investment that a line funds, as of now: to be shown, not to be relied on. */
    public Optional<Funded> of(LineId line) throws SQLException {
        return one(
                "select " + INVESTMENT + " from ledger_line_investment f join investment i on i.id = f.investment_id"
                        + " where f.line_id = ?",
                line.value());
    }

    /** The investment that a line funds; nobody changes that until the transaction ends. */
    public Optional<InvestmentId> held(LineId line) throws SQLException {
        List<Long> found = numbers(
                "select investment_id from ledger_line_investment where line_id = ? lock in share mode", line.value());
        return found.stream().findFirst().map(InvestmentId::new);
    }

    /** The lines of a year that fund an investment; with {@code isHeld} none leaves them until the transaction ends. */
    public List<LineId> lines(InvestmentId investment, FiscalYear year, boolean isHeld) throws SQLException {
        return numbers(
                        "select f.line_id from ledger_line_investment f join ledger_line l on l.id = f.line_id"
                                + " where f.investment_id = ? and l.fiscal_year = " + year.value()
                                + " order by f.line_id" + (isHeld ? " lock in share mode" : ""),
                        investment.value())
                .stream()
                .map(LineId::new)
                .toList();
    }

    /** The lines that fund an investment, the latest year first. One statement. */
    public List<Row> rows(InvestmentId investment) throws SQLException {
        List<Row> rows = new ArrayList<>();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement("select l.id, l.organisation_id, o.code as"
                        + " organisation, o.name_ko, o.name_en, l.fiscal_year, l.code, l.title_ko, l.title_en, l.currency,"
                        + " f.linked_at, f.linked_by, c.closed_at is not null as closed, " + LineBalances.COLUMNS
                        + " from ledger_line_investment f join ledger_line l on l.id = f.line_id"
                        + " join organisation o on o.id = l.organisation_id join ledger_balance b on b.line_id = l.id"
                        + " left join ledger_close c on c.organisation_id = l.organisation_id"
                        + " and c.fiscal_year = l.fiscal_year where f.investment_id = ?"
                        + " order by l.fiscal_year desc, o.code, l.code")) {
            select.setLong(1, investment.value());
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    rows.add(new Row(
                            KnownLines.line(row),
                            new Bilingual(row.getString("name_ko"), row.getString("name_en")),
                            LineBalances.of(row),
                            row.getBoolean("closed"),
                            row.getObject("linked_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                            row.getString("linked_by")));
                }
            }
        }
        return rows;
    }

    /** Which lines of an organisation's year fund which investment. One statement. */
    public List<Mark> marks(OrganisationId organisation, FiscalYear year) throws SQLException {
        List<Mark> marks = new ArrayList<>();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement("select l.code, " + INVESTMENT
                        + ", exists (select 1 from ledger_freeze z where z.investment_id = i.id"
                        + " and z.released_at is null) as frozen from ledger_line l"
                        + " join ledger_line_investment f on f.line_id = l.id"
                        + " join investment i on i.id = f.investment_id"
                        + " where l.fiscal_year = ? and l.organisation_id = ? order by l.code")) {
            select.setInt(1, year.value());
            select.setLong(2, organisation.value());
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    marks.add(new Mark(row.getString("code"), funded(row), row.getBoolean("frozen")));
                }
            }
        }
        return marks;
    }

    /** Links a line that funds none. */
    public void add(LineId line, InvestmentId investment, Instant at, String by) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement("insert into ledger_line_investment (line_id,"
                        + " investment_id, linked_at, linked_by) values (?, ?, ?, ?)")) {
            insert.setLong(1, line.value());
            insert.setLong(2, investment.value());
            insert.setObject(3, LocalDateTime.ofInstant(at, ZoneOffset.UTC));
            insert.setString(4, by);
            insert.executeUpdate();
        }
    }

    /** Lets a line fund none. */
    public void remove(LineId line) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement delete =
                        connection.prepareStatement("delete from ledger_line_investment where line_id = ?")) {
            delete.setLong(1, line.value());
            delete.executeUpdate();
        }
    }

    private Optional<Funded> one(String sql, long key) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            select.setLong(1, key);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? Optional.of(funded(row)) : Optional.empty();
            }
        }
    }

    private List<Long> numbers(String sql, long key) throws SQLException {
        List<Long> found = new ArrayList<>();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            select.setLong(1, key);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    found.add(row.getLong(1));
                }
            }
        }
        return found;
    }

    private static Funded funded(ResultSet row) throws SQLException {
        return new Funded(
                new InvestmentId(row.getLong("investment")),
                row.getString("investment_code"),
                new Bilingual(row.getString("investment_ko"), row.getString("investment_en")),
                new OrganisationId(row.getLong("owner_id")),
                row.getString("investment_currency"));
    }
}
