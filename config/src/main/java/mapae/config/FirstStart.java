package mapae.config;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import mapae.config.demo.DemonstrationPortfolio;

/**
 * What an empty database is given before the server starts: the demonstration portfolio and its accounts, or, where no
 * demonstration is wanted, one administrator.
 *
 * @param withoutFigures whether the demonstration portfolio is there, but no nightly job has published a figure yet
 * @param accountsFile where the accounts with their generated passwords stand
 * @param lost whether accounts exist but the file is gone
 */
record FirstStart(boolean withoutFigures, Path accountsFile, boolean lost) {

    static FirstStart prepare(Settings settings, DatabaseAccess database) {
        Path file = settings.home().resolve("accounts.csv");
        try (Connection connection = database.connect()) {
            if (!settings.demonstration()) {
                FirstAdministrator.ensure(connection, file, settings.firstPasswordGoodFor());
                return new FirstStart(false, file, false);
            }
            if (DemonstrationPortfolio.load(connection)) {
                Launcher.say("Demonstration portfolio loaded.");
            }
            DemonstrationAccounts.Outcome outcome =
                    DemonstrationAccounts.write(connection, file, settings.resetAccounts());
            return new FirstStart(
                    withoutFigures(connection), file, outcome == DemonstrationAccounts.Outcome.FILE_MISSING);
        } catch (SQLException e) {
            throw new StartFailure("The demonstration portfolio cannot be loaded: " + e.getMessage(), e);
        }
    }

    private static boolean withoutFigures(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet published = statement.executeQuery("select 1 from published_run limit 1")) {
            return !published.next();
        }
    }

    /** Lines for the operator: who can sign in, with what. */
    List<String> describe() {
        if (lost) {
            return List.of("Accounts exist, but " + accountsFile
                    + " is gone. Start once with MAPAE_RESET_ACCOUNTS=1 for new passwords.");
        }
        if (!Files.exists(accountsFile)) {
            return List.of();
        }
        try {
            List<String> lines = new ArrayList<>();
            lines.add("Accounts (" + accountsFile + "):");
            for (String line : Files.readAllLines(accountsFile, StandardCharsets.UTF_8)) {
                String[] cells = line.split(",", -1);
                if (cells.length == 4) {
                    lines.add(String.format("  %-12s %-26s %-18s %s", (Object[]) cells));
                }
            }
            return lines;
        } catch (IOException e) {
            return List.of("Accounts: " + accountsFile);
        }
    }
}
