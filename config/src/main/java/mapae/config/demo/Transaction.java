package mapae.config.demo;

import java.sql.Connection;
import java.sql.SQLException;

/** All or nothing on a plain connection, which is left as it was found. */
final class Transaction {

    /** What is to be done. */
    @FunctionalInterface
    interface Work {
        void run() throws SQLException;
    }

    private Transaction() {}

    static void run(Connection connection, Work work) throws SQLException {
        boolean before = connection.getAutoCommit();
        connection.setAutoCommit(false);
        boolean done = false;
        try {
            work.run();
            connection.commit();
            done = true;
        } finally {
            if (!done) {
                connection.rollback();
            }
            connection.setAutoCommit(before);
        }
    }
}
