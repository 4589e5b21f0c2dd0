package mapae.audit;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Random;

/** Somebody who got at the database as the owner of its tables, and changes the rows of the trail. */
final class Tamperer {

    private Tamperer() {}

    /**
     * Tampers once, with an entry out of the first so many.
     *
     * @return what was done
     */
    static String tamper(Connection owner, int entries, Random random) throws SQLException {
        long one = 1 + random.nextInt(entries);
        long other = 1 + (one + random.nextInt(entries - 1)) % entries;
        String word = "x" + random.nextInt(1_000_000);
        String hash = Long.toHexString(random.nextLong());
        List<String> columns = List.of("kind", "username", "role", "on_behalf_of", "investment", "commitment", "hash");
        List<String> contents =
                List.of("salt", "display_name", "address", "person", "before_json", "after_json", "reason");
        return switch (random.nextInt(10)) {
            case 0 ->
                done(owner, "update audit_entry set " + any(columns, random) + " = ? where number = ?", word, one);
            case 1 ->
                done(owner, "update audit_content set " + any(contents, random) + " = ? where number = ?", word, one);
            case 2 ->
                done(
                        owner,
                        "update audit_entry set happened_at = happened_at + interval 1 second where number = ?",
                        one);
            case 3 -> done(owner, "update audit_entry set day = day - interval 1 day where number = ?", one);
            case 4 -> done(owner, "delete from audit_entry where number = ?", one);
            case 5 -> done(owner, "delete from audit_content where number = ?", one);
            case 6 -> done(owner, "delete from audit_entry where number >= ?", one);
            case 7 -> swapped(owner, "audit_entry", one, other);
            case 8 -> swapped(owner, "audit_content", one, other);
            default ->
                done(
                        owner,
                        "insert into audit_entry (number, day, happened_at, kind, username, role, commitment, hash)"
                                + " select max(number) + 1, max(day), max(happened_at), 'approval.approve', 'x', 'planner',"
                                + " ?, ? from audit_entry",
                        hash,
                        hash);
        };
    }

    private static String any(List<String> names, Random random) {
        return names.get(random.nextInt(names.size()));
    }

    private static String done(Connection owner, String sql, Object... values) throws SQLException {
        assertTrue(change(owner, sql, values) > 0, sql);
        return sql + " " + List.of(values);
    }

    private static String swapped(Connection owner, String table, long one, long other) throws SQLException {
        change(owner, "update " + table + " set number = -1 where number = ?", one);
        change(owner, "update " + table + " set number = ? where number = ?", one, other);
        return done(owner, "update " + table + " set number = ? where number = -1", other);
    }

    static int change(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            return statement.executeUpdate();
        }
    }
}
