package mapae.pool.model;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import mapae.pool.domain.Pool;
import mapae.pool.domain.PoolKind;
import mapae.pool.domain.PoolUnit;
import mapae.shared.Bilingual;
import mapae.shared.OrganisationId;
import mapae.shared.SqlRows;

/** Pools by name. */
@ApplicationScoped
public class PoolTable {

    private static final String SELECT = "select p.*, o.code as organisation, o.name_ko as holder_ko,"
            + " o.name_en as holder_en from pool p join organisation o on o.id = p.organisation_id";

    @Resource(lookup = "java:jboss/datasources/Mapae")
    private DataSource dataSource;

    /** The one of that code. */
    public Optional<Pool> byCode(String code) throws SQLException {
        return read(" where p.code = ?", List.of(code)).stream().findFirst();
    }

    /**
     * The same; nobody else changes anything about it until the transaction ends. Has to be the first thing that is read in a
     * transaction: whatever is read before shows how things stood before others ended theirs.
     */
    public Optional<Pool> held(String code) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select =
                        connection.prepareStatement("select id from pool where code = ? for update")) {
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
    public List<Pool> list(Optional<PoolKind> kind, String after, int limit) throws SQLException {
        List<Object> values = new ArrayList<>(List.of(after));
        String where = " where p.code > ?";
        if (kind.isPresent()) {
            where += " and p.kind = ?";
            values.add(kind.get());
        }
        values.add(limit);
        return read(where + " order by p.code limit ?", values);
    }

    /** Adds one. */
    public void add(Pool pool) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            SqlRows.add(
                    connection,
                    "insert into pool (code, organisation_id, name_ko, name_en, kind, unit) values (?, ?, ?, ?, ?, ?)",
                    pool.code(),
                    pool.holder(),
                    pool.name().ko(),
                    pool.name().en(),
                    pool.kind(),
                    pool.unit());
        }
    }

    /** Renames one in the version that was seen; whether it still was that. */
    public boolean rename(long pool, int seen, Bilingual name) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            return SqlRows.run(
                            connection,
                            "update pool set name_ko = ?, name_en = ?, version = version + 1 where id = ? and version = ?",
                            name.ko(),
                            name.en(),
                            pool,
                            seen)
                    == 1;
        }
    }

    private List<Pool> read(String end, List<?> values) throws SQLException {
        List<Pool> found = new ArrayList<>();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(SELECT + end)) {
            SqlRows.set(select, values);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    found.add(new Pool(
                            row.getLong("id"),
                            row.getString("code"),
                            new Bilingual(row.getString("name_ko"), row.getString("name_en")),
                            new OrganisationId(row.getLong("organisation_id")),
                            row.getString("organisation"),
                            new Bilingual(row.getString("holder_ko"), row.getString("holder_en")),
                            PoolKind.valueOf(row.getString("kind")),
                            PoolUnit.valueOf(row.getString("unit")),
                            row.getInt("version")));
                }
            }
        }
        return found;
    }
}
