package mapae.audit.model;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mapae.audit.domain.Content;
import mapae.audit.domain.Entry;
import mapae.audit.domain.Link;
import mapae.audit.domain.Stored;

/** The rows of the trail over one connection, in its present transaction. */
public final class TrailRows {

    private static final String READ = "select e.number, e.day, e.happened_at, e.kind, e.username, e.role,"
            + " e.on_behalf_of, e.investment, e.redacts, e.commitment, e.hash, c.number as place, c.salt, c.display_name, c.address,"
            + " c.person, c.before_json, c.after_json, c.reason"
            + " from audit_entry e left join audit_content c on c.number = e.number";

    private final Connection connection;

    /** Over that connection. */
    public TrailRows(Connection connection) {
        this.connection = connection;
    }

    /**
     * Keeps everybody else from appending until the transaction ends, and tells the entry to go on from: as committed
     * last, whatever the transaction saw before.
     */
    public Link lockHead() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            try (ResultSet lock = statement.executeQuery("select id from audit_lock where id = 1 for update")) {
                if (!lock.next()) {
                    throw new SQLException("audit_lock has lost its row: the trail cannot be written");
                }
            }
            try (ResultSet row = statement.executeQuery(
                    "select number, day, hash from audit_entry order by number desc limit 1 lock in share mode")) {
                return row.next()
                        ? new Link(row.getLong(1), row.getObject(2, LocalDate.class), row.getString(3))
                        : Link.START;
            }
        }
    }

    /** Adds an entry with its content. */
    public void add(Entry entry, String hash, String salt, Content content) throws SQLException {
        set(
                "insert into audit_entry (number, day, happened_at, kind, username, role, on_behalf_of, investment,"
                        + " redacts, commitment, hash) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                entry.number(),
                entry.day(),
                LocalDateTime.ofInstant(entry.at(), ZoneOffset.UTC),
                entry.kind(),
                entry.username(),
                entry.role(),
                entry.onBehalfOf().orElse(null),
                entry.investment().orElse(null),
                entry.redacts().orElse(null),
                entry.commitment(),
                hash);
        set(
                "insert into audit_content (number, salt, display_name, address, person, before_json, after_json, reason)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)",
                entry.number(),
                salt,
                content.displayName(),
                content.address().orElse(null),
                content.person().orElse(null),
                content.before().orElse(null),
                content.after().orElse(null),
                content.reason().orElse(null));
    }

    /**
     * Takes the content of an entry out. The application's account is refused this.
     *
     * @return whether there was any
     */
    public boolean blank(long number) throws SQLException {
        return set(
                        "update audit_content set salt = null, display_name = null, address = null, person = null,"
                                + " before_json = null, after_json = null, reason = null"
                                + " where number = ? and salt is not null",
                        number)
                == 1;
    }

    /** Entries after that number, the first so many. */
    public List<Stored> after(long number, int most) throws SQLException {
        return read(" where e.number > ? order by e.number limit ?", number, most);
    }

    /** Entries that meet all conditions, by number, the first so many. */
    public List<Stored> find(Search search, int most) throws SQLException {
        List<Object> values = new ArrayList<>();
        String conditions = search.joins(values) + " where " + search.conditions(values);
        values.add(most);
        return read(
                conditions + " order by e.number" + (search.oldestFirst() ? "" : " desc") + " limit ?",
                values.toArray());
    }

    private List<Stored> read(String rest, Object... values) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(READ + rest)) {
            bind(select, values);
            List<Stored> found = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    found.add(stored(row));
                }
            }
            return found;
        }
    }

    private static Stored stored(ResultSet row) throws SQLException {
        long redacted = row.getLong("redacts");
        Optional<Long> redacts = row.wasNull() ? Optional.empty() : Optional.of(redacted);
        Entry entry = new Entry(
                row.getLong("number"),
                row.getObject("day", LocalDate.class),
                row.getObject("happened_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getString("kind"),
                row.getString("username"),
                row.getString("role"),
                text(row, "on_behalf_of"),
                text(row, "investment"),
                redacts,
                row.getString("commitment"));
        boolean hasPlace = text(row, "place").isPresent();
        return new Stored(entry, row.getString("hash"), text(row, "salt"), content(row), hasPlace);
    }

    /** Empty only if nothing at all stands there. */
    private static Optional<Content> content(ResultSet row) throws SQLException {
        Content content = new Content(
                text(row, "display_name").orElse(""),
                text(row, "address"),
                text(row, "person"),
                text(row, "before_json"),
                text(row, "after_json"),
                text(row, "reason"));
        return content.equals(Content.NONE) ? Optional.empty() : Optional.of(content);
    }

    private static Optional<String> text(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column));
    }

    private int set(String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, values);
            return statement.executeUpdate();
        }
    }

    private static void bind(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }
}
