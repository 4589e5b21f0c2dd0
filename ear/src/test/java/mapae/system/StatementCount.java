package mapae.system;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.LongStream;

/** Counts the SQL statements that a server sends. */
public final class StatementCount {

    private StatementCount() {}

    /** The fewest that three openings took: another server of the test run may send one of its own in between. */
    public static long of(MapaeServer mapae, Runnable opening) {
        opening.run();
        return LongStream.range(0, 3)
                .map(time -> {
                    long before = now(mapae);
                    opening.run();
                    // reading the counter is a statement too
                    return now(mapae) - before - 1;
                })
                .min()
                .orElseThrow();
    }

    private static long now(MapaeServer mapae) {
        try (Connection connection = mapae.connect();
                Statement statement = connection.createStatement();
                ResultSet status = statement.executeQuery("select sum(variable_value) from"
                        + " information_schema.global_status where variable_name in ('COM_SELECT', 'COM_INSERT',"
                        + " 'COM_UPDATE', 'COM_DELETE', 'COM_INSERT_SELECT', 'COM_CALL_PROCEDURE')")) {
            status.next();
            return status.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
