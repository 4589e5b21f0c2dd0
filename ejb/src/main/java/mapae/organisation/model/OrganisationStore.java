package mapae.organisation.model;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;

/** Writes many organisations at once, past the entity manager, in the caller's transaction. */
@ApplicationScoped
public class OrganisationStore {

    @Resource(lookup = "java:jboss/datasources/Mapae")
    private DataSource dataSource;

    /**
     * A row as stored.
     *
     * @param id key, or {@link #NO_ID}
     * @param code code
     * @param nameKo Korean name
     * @param nameEn English name
     * @param kind name of the kind
     * @param parentId key of the organisation above, or null
     * @param validFrom first day
     * @param validTo last day, or null
     * @param isNew whether it was added just now
     */
    public record Row(
            long id,
            String code,
            String nameKo,
            String nameEn,
            String kind,
            Long parentId,
            LocalDate validFrom,
            LocalDate validTo,
            boolean isNew) {

        /** The key of what is not stored yet. */
        public static final long NO_ID = 0;

        /** The same, as added just now. */
        public Row asNew() {
            return new Row(id, code, nameKo, nameEn, kind, parentId, validFrom, validTo, true);
        }
    }

    /** What is there now, by code. */
    public Map<String, Row> existing(Collection<String> codes) throws SQLException {
        Map<String, Row> rows = new HashMap<>();
        if (codes.isEmpty()) {
            return rows;
        }
        String sql = "select id, code, name_ko, name_en, kind, parent_id, valid_from, valid_to from organisation"
                + " where code in (" + places(codes.size()) + ")";
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            int position = 1;
            for (String code : codes) {
                select.setString(position++, code);
            }
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    rows.put(row.getString(2), read(row));
                }
            }
        }
        return rows;
    }

    private static Row read(ResultSet row) throws SQLException {
        Date validTo = row.getDate(8);
        return new Row(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getObject(6, Long.class),
                row.getDate(7).toLocalDate(),
                validTo == null ? null : validTo.toLocalDate(),
                false);
    }

    /** Adds new rows. */
    public void insert(Collection<Row> rows) throws SQLException {
        write(
                "insert into organisation (name_ko, name_en, kind, parent_id, valid_from, valid_to, code)"
                        + " values (?,?,?,?,?,?,?)",
                rows);
    }

    /** Replaces rows that are there. */
    public void update(Collection<Row> rows) throws SQLException {
        write(
                "update organisation set name_ko = ?, name_en = ?, kind = ?, parent_id = ?, valid_from = ?,"
                        + " valid_to = ?, version = version + 1 where code = ?",
                rows);
    }

    /** The code of one of these organisations that stands above itself, if any does. */
    public Optional<String> anyInCircle(Collection<Long> ids) throws SQLException {
        if (ids.isEmpty()) {
            return Optional.empty();
        }
        String sql = "with recursive above (start, id) as (select id, parent_id from organisation where id in ("
                + places(ids.size()) + ") union select a.start, o.parent_id from above a join organisation o"
                + " on o.id = a.id where o.parent_id is not null)"
                + " select o.code from above a join organisation o on o.id = a.start where a.id = a.start limit 1";
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            int position = 1;
            for (Long id : ids) {
                select.setLong(position++, id);
            }
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
            }
        }
    }

    private static String places(int count) {
        return String.join(",", Collections.nCopies(count, "?"));
    }

    private void write(String sql, Collection<Row> rows) throws SQLException {
        if (rows.isEmpty()) {
            return;
        }
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (Row row : rows) {
                statement.setString(1, row.nameKo());
                statement.setString(2, row.nameEn());
                statement.setString(3, row.kind());
                statement.setObject(4, row.parentId(), Types.BIGINT);
                statement.setDate(5, Date.valueOf(row.validFrom()));
                statement.setDate(6, row.validTo() == null ? null : Date.valueOf(row.validTo()));
                statement.setString(7, row.code());
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }
}
