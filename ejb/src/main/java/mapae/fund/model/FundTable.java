package mapae.fund.model;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;
import mapae.fund.domain.Fund;
import mapae.fund.domain.FundRules;
import mapae.shared.Bilingual;
import mapae.shared.OrganisationId;
import mapae.shared.Percent;
import mapae.shared.SqlRows;
import mapae.shared.Won;

/** Funds and their rules. */
@ApplicationScoped
public class FundTable {

    private static final String BLANK = " ";
    private static final String SELECT = "select f.*, o.code as organisation, o.name_ko as owner_ko,"
            + " o.name_en as owner_en from fund f join organisation o on o.id = f.organisation_id";

    @Resource(lookup = "java:jboss/datasources/Mapae")
    private DataSource dataSource;

    /** The one of that code. */
    public Optional<Fund> byCode(String code) throws SQLException {
        return read(" where f.code = ?", List.of(code)).stream().findFirst();
    }

    /** The same; nobody else changes anything about its money until the transaction ends. */
    public Optional<Fund> held(String code) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select =
                        connection.prepareStatement("select id from fund where code = ? for update")) {
            SqlRows.set(select, List.of(code));
            try (ResultSet row = select.executeQuery()) {
                if (!row.next()) {
                    return Optional.empty();
                }
            }
        }
        return byCode(code);
    }

    /** Some of them, by code. One statement. */
    public List<Fund> list(Optional<String> organisation, String after, int limit) throws SQLException {
        List<Object> values = new ArrayList<>(List.of(after));
        String where = " where f.code > ?";
        if (organisation.isPresent()) {
            where += " and o.code = ?";
            values.add(organisation.get());
        }
        values.add(limit);
        return read(where + " order by f.code limit ?", values);
    }

    /** Adds one. */
    public void add(Fund fund) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            SqlRows.add(
                    connection,
                    "insert into fund (code, organisation_id, name_ko, name_en, purpose, kinds, smallest, largest,"
                            + " share, own, begins_on, ends_on) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    fund.code(),
                    fund.owner(),
                    fund.name().ko(),
                    fund.name().en(),
                    fund.purpose(),
                    kinds(fund),
                    fund.rules().smallest(),
                    fund.rules().largest(),
                    fund.rules().share().value(),
                    fund.rules().own().value(),
                    fund.beginsOn(),
                    fund.endsOn());
        }
    }

    /** Changes one in the version that was seen; whether it still was that. */
    public boolean change(Fund fund) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            return SqlRows.run(
                            connection,
                            "update fund set name_ko = ?, name_en = ?, purpose = ?, kinds = ?, smallest = ?,"
                                    + " largest = ?, share = ?, own = ?, begins_on = ?, ends_on = ?,"
                                    + " version = version + 1 where id = ? and version = ?",
                            fund.name().ko(),
                            fund.name().en(),
                            fund.purpose(),
                            kinds(fund),
                            fund.rules().smallest(),
                            fund.rules().largest(),
                            fund.rules().share().value(),
                            fund.rules().own().value(),
                            fund.beginsOn(),
                            fund.endsOn(),
                            fund.id(),
                            fund.version())
                    == 1;
        }
    }

    private static String kinds(Fund fund) {
        return String.join(BLANK, new TreeSet<>(fund.rules().kinds()));
    }

    private List<Fund> read(String end, List<?> values) throws SQLException {
        List<Fund> found = new ArrayList<>();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(SELECT + end)) {
            SqlRows.set(select, values);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    found.add(new Fund(
                            row.getLong("id"),
                            row.getString("code"),
                            new Bilingual(row.getString("name_ko"), row.getString("name_en")),
                            new OrganisationId(row.getLong("organisation_id")),
                            row.getString("organisation"),
                            new Bilingual(row.getString("owner_ko"), row.getString("owner_en")),
                            row.getString("purpose"),
                            new FundRules(
                                    Set.of(row.getString("kinds").split(BLANK)),
                                    Won.of(row.getLong("smallest")),
                                    Won.of(row.getLong("largest")),
                                    new Percent(row.getBigDecimal("share")),
                                    new Percent(row.getBigDecimal("own"))),
                            row.getObject("begins_on", LocalDate.class),
                            SqlRows.day(row, "ends_on"),
                            row.getInt("version")));
                }
            }
        }
        return found;
    }
}
