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
import mapae.strategy.domain.Objective;

/** All objectives of all strategies. */
@ApplicationScoped
public class ObjectiveTable {

    @Resource(lookup = "java:jboss/datasources/Mapae")
    private DataSource dataSource;

    /** All of them, by code. One statement. */
    public List<Objective> all() throws SQLException {
        List<Objective> rows = new ArrayList<>();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement("select * from objective order by code");
                ResultSet row = select.executeQuery()) {
            while (row.next()) {
                rows.add(new Objective(
                        row.getLong("id"),
                        row.getString("code"),
                        row.getLong("strategy_id"),
                        Optional.ofNullable(row.getObject("parent_id", Long.class)),
                        new Bilingual(row.getString("title_ko"), row.getString("title_en")),
                        Optional.ofNullable(row.getString("description")),
                        StrategyTable.term(row),
                        row.getInt("version")));
            }
        }
        return rows;
    }

    /** Adds one; its key is not looked at. Answers whether its code was free. */
    public boolean add(Objective objective) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert =
                        connection.prepareStatement("insert ignore into objective (code, strategy_id,"
                                + " parent_id, title_ko, title_en, description, valid_from, valid_to)"
                                + " values (?, ?, ?, ?, ?, ?, ?, ?)")) {
            insert.setString(1, objective.code());
            insert.setLong(2, objective.strategy());
            insert.setObject(3, objective.parent().orElse(null));
            insert.setString(4, objective.title().ko());
            insert.setString(5, objective.title().en());
            insert.setString(6, objective.description().orElse(null));
            insert.setObject(7, objective.term().from());
            insert.setObject(8, objective.term().to().orElse(null));
            return insert.executeUpdate() == 1;
        }
    }

    /** Changes title, description, whole and last day. Answers whether the version still stood. */
    public boolean change(Objective objective, int seen) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement update = connection.prepareStatement("update objective set parent_id = ?,"
                        + " title_ko = ?, title_en = ?, description = ?, valid_to = ?, version = version + 1"
                        + " where id = ? and version = ?")) {
            update.setObject(1, objective.parent().orElse(null));
            update.setString(2, objective.title().ko());
            update.setString(3, objective.title().en());
            update.setString(4, objective.description().orElse(null));
            update.setObject(5, objective.term().to().orElse(null));
            update.setLong(6, objective.id());
            update.setInt(7, seen);
            return update.executeUpdate() == 1;
        }
    }

    /** Ends all objectives of a strategy that would outlast it. Two statements. */
    public void endWith(long strategy, LocalDate last) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement update = connection.prepareStatement("update objective set valid_to = ?,"
                        + " version = version + 1 where strategy_id = ? and (valid_to is null or valid_to > ?)")) {
            update.setObject(1, last);
            update.setLong(2, strategy);
            update.setObject(3, last);
            update.executeUpdate();
        }
    }
}
