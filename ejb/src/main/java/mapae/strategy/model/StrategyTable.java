package mapae.strategy.model;

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
import javax.sql.DataSource;
import mapae.shared.Bilingual;
import mapae.shared.OrganisationId;
import mapae.strategy.domain.Strategy;
import mapae.strategy.domain.StrategyLevel;
import mapae.strategy.domain.Term;

/** All strategies, few as they are. */
@ApplicationScoped
public class StrategyTable {

    @Resource(lookup = "java:jboss/datasources/Mapae")
    private DataSource dataSource;

    /**
     * A strategy as stored.
     *
     * @param strategy the strategy
     * @param organisation code of whose it is
     * @param organisationName its name
     * @param source where it is published
     * @param version for changes
     */
    public record Row(
            Strategy strategy,
            Optional<String> organisation,
            Optional<Bilingual> organisationName,
            Optional<String> source,
            int version) {}

    /** All of them: the nation's first, then by organisation and code. One statement. */
    public List<Row> all() throws SQLException {
        List<Row> rows = new ArrayList<>();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement("select s.*, o.code as organisation, o.name_ko,"
                        + " o.name_en from strategy s left join organisation o on o.id = s.organisation_id"
                        + " order by o.code is not null, o.code, s.code");
                ResultSet row = select.executeQuery()) {
            while (row.next()) {
                Optional<String> organisation = Optional.ofNullable(row.getString("organisation"));
                String nameKo = row.getString("name_ko");
                String nameEn = row.getString("name_en");
                rows.add(new Row(
                        new Strategy(
                                row.getLong("id"),
                                row.getString("code"),
                                new Bilingual(row.getString("title_ko"), row.getString("title_en")),
                                StrategyLevel.valueOf(row.getString("level")),
                                Optional.ofNullable(row.getObject("organisation_id", Long.class))
                                        .map(OrganisationId::new),
                                Optional.ofNullable(row.getObject("parent_id", Long.class)),
                                term(row)),
                        organisation,
                        organisation.map(code -> new Bilingual(nameKo, nameEn)),
                        Optional.ofNullable(row.getString("source")),
                        row.getInt("version")));
            }
        }
        return rows;
    }

    static Term term(ResultSet row) throws SQLException {
        return new Term(
                row.getObject("valid_from", LocalDate.class),
                Optional.ofNullable(row.getObject("valid_to", LocalDate.class)));
    }

    /** Adds one; its key is not looked at. Answers whether its code was free. */
    public boolean add(Strategy strategy, Optional<String> source) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement("insert ignore into strategy (code, title_ko,"
                        + " title_en, level, organisation_id, parent_id, valid_from, valid_to, source)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            insert.setString(1, strategy.code());
            insert.setString(2, strategy.title().ko());
            insert.setString(3, strategy.title().en());
            insert.setString(4, strategy.level().name());
            insert.setObject(5, strategy.owner().map(OrganisationId::value).orElse(null));
            insert.setObject(6, strategy.parent().orElse(null));
            insert.setObject(7, strategy.term().from());
            insert.setObject(8, strategy.term().to().orElse(null));
            insert.setString(9, source.orElse(null));
            return insert.executeUpdate() == 1;
        }
    }

    /** Changes title, parent, last day and source. Answers whether the version still stood. */
    public boolean change(Strategy strategy, Optional<String> source, int seen) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement update = connection.prepareStatement("update strategy set title_ko = ?, title_en = ?,"
                        + " parent_id = ?, valid_to = ?, source = ?, version = version + 1"
                        + " where id = ? and version = ?")) {
            update.setString(1, strategy.title().ko());
            update.setString(2, strategy.title().en());
            update.setObject(3, strategy.parent().orElse(null));
            update.setObject(4, strategy.term().to().orElse(null));
            update.setString(5, source.orElse(null));
            update.setLong(6, strategy.id());
            update.setInt(7, seen);
            return update.executeUpdate() == 1;
        }
    }
}
