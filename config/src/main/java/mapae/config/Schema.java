package mapae.config;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/** Brings the tables to the version that the archive expects. */
public final class Schema {

    private Schema() {}

    /**
     * Applies what is missing.
     *
     * @return how many versions were applied
     * @throws StartFailure if the schema cannot be brought there
     */
    public static int migrate(DatabaseAccess database) {
        try {
            return Flyway.configure(Schema.class.getClassLoader())
                    .dataSource(database.url(), database.user(), database.password())
                    .locations("classpath:db/migration")
                    .load()
                    .migrate()
                    .migrationsExecuted;
        } catch (FlywayException e) {
            throw new StartFailure(
                    "The tables at " + database.url() + " cannot be brought up to date: "
                            + e.getMessage()
                                    .lines()
                                    .filter(line -> !line.isBlank())
                                    .findFirst()
                                    .orElse(""),
                    e);
        }
    }
}
