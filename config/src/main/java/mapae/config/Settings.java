package mapae.config;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Currency;
import java.util.Map;
import java.util.Optional;
import mapae.access.domain.FirstPassword;

/**
 * What the operator can set, all of it through the environment.
 *
 * @param home folder of data, accounts and logs ({@code MAPAE_HOME}, {@code .mapae})
 * @param httpPort port on loopback ({@code MAPAE_HTTP_PORT}, 8080)
 * @param database a database of the operator's own ({@code MAPAE_DB_URL}, {@code MAPAE_DB_USER},
 *     {@code MAPAE_DB_PASSWORD}; {@code MAPAE_DB_OWNER_USER} and {@code MAPAE_DB_OWNER_PASSWORD} for the account that
 *     owns the tables, where it is another); empty for the embedded one
 * @param demonstration whether an empty database is filled with the demonstration portfolio ({@code MAPAE_DEMO}, true)
 * @param resetAccounts whether the demonstration's passwords are made anew ({@code MAPAE_RESET_ACCOUNTS}, false)
 * @param javaOptions further options of the server's JVM ({@code MAPAE_JAVA_OPTS})
 * @param environment the whole environment, for what the application itself reads
 */
public record Settings(
        Path home,
        int httpPort,
        Optional<DatabaseAccounts> database,
        boolean demonstration,
        boolean resetAccounts,
        String javaOptions,
        Map<String, String> environment) {

    /** A first password is for the first sign-in, which should not wait for longer than 30 days. */
    private static final int MOST_HOURS = 720;

    /**
     * Reads the environment.
     *
     * @throws StartFailure if a value makes no sense
     */
    public static Settings of(Map<String, String> environment, Path workingDirectory) {
        requireCurrency(environment.getOrDefault("MAPAE_CURRENCY", "").trim());
        requireHours(environment.getOrDefault("MAPAE_FIRST_PASSWORD_HOURS", "").trim());
        requireSize(environment.getOrDefault("MAPAE_IMPORT_MAX_BYTES", "").trim());
        requireAddress("MAPAE_PUBLIC_URL", environment);
        IdentityProvider.require(environment);
        return new Settings(
                workingDirectory
                        .resolve(environment.getOrDefault("MAPAE_HOME", ".mapae"))
                        .toAbsolutePath()
                        .normalize(),
                port(environment.getOrDefault("MAPAE_HTTP_PORT", "8080")),
                database(environment),
                flag(environment, "MAPAE_DEMO", true),
                flag(environment, "MAPAE_RESET_ACCOUNTS", false),
                environment.getOrDefault("MAPAE_JAVA_OPTS", ""),
                Map.copyOf(environment));
    }

    private static void requireCurrency(String text) {
        boolean isKnown = Currency.getAvailableCurrencies().stream()
                .anyMatch(currency -> currency.getCurrencyCode().equals(text));
        if (!text.isEmpty() && !isKnown) {
            throw new StartFailure("MAPAE_CURRENCY must be a currency code of ISO 4217, but is \"" + text + "\".");
        }
    }

    private static void requireHours(String text) {
        if (!text.isEmpty() && !(text.matches("[1-9][0-9]{0,2}") && Integer.parseInt(text) <= MOST_HOURS)) {
            throw new StartFailure("MAPAE_FIRST_PASSWORD_HOURS must be a number of hours from 1 to " + MOST_HOURS
                    + ", but is \"" + text + "\".");
        }
    }

    /** For how many hours a password that was drawn for somebody is good ({@code MAPAE_FIRST_PASSWORD_HOURS}, 72). */
    public Duration firstPasswordGoodFor() {
        String text = environment.getOrDefault("MAPAE_FIRST_PASSWORD_HOURS", "").trim();
        return text.isEmpty() ? FirstPassword.USUALLY : Duration.ofHours(Long.parseLong(text));
    }

    private static void requireSize(String text) {
        if (!text.isEmpty() && !text.matches("[1-9][0-9]{0,17}")) {
            throw new StartFailure("MAPAE_IMPORT_MAX_BYTES must be a number of bytes, but is \"" + text + "\".");
        }
    }

    private static void requireAddress(String name, Map<String, String> environment) {
        String text = environment.getOrDefault(name, "").trim();
        if (!text.isEmpty() && !text.matches("https?://[^/?#\\s]+/?")) {
            throw new StartFailure(
                    name + " must be an address like https://mapae.example.org, but is \"" + text + "\".");
        }
    }

    private static int port(String text) {
        try {
            int port = Integer.parseInt(text.trim());
            if (port >= 1 && port <= 65_535) {
                return port;
            }
        } catch (NumberFormatException notANumber) {
            // falls through to the line below: one text for every wrong port
        }
        throw new StartFailure("MAPAE_HTTP_PORT must be a number from 1 to 65535, but is \"" + text + "\".");
    }

    private static Optional<DatabaseAccounts> database(Map<String, String> environment) {
        String url = environment.getOrDefault("MAPAE_DB_URL", "").trim();
        if (url.isEmpty()) {
            return Optional.empty();
        }
        if (!url.startsWith("jdbc:mariadb:")) {
            throw new StartFailure("MAPAE_DB_URL must start with jdbc:mariadb:, but is \"" + url + "\".");
        }
        DatabaseAccess application = new DatabaseAccess(
                url, environment.getOrDefault("MAPAE_DB_USER", ""), environment.getOrDefault("MAPAE_DB_PASSWORD", ""));
        String owner = environment.getOrDefault("MAPAE_DB_OWNER_USER", "").trim();
        return Optional.of(new DatabaseAccounts(
                owner.isEmpty()
                        ? application
                        : new DatabaseAccess(url, owner, environment.getOrDefault("MAPAE_DB_OWNER_PASSWORD", "")),
                application));
    }

    /** Folder of the audit trail's anchors ({@code MAPAE_AUDIT_ANCHORS}; {@code anchors} in the home folder). */
    public Path anchors() {
        String folder = environment.getOrDefault("MAPAE_AUDIT_ANCHORS", "").trim();
        return (folder.isEmpty() ? home.resolve("anchors") : Path.of(folder))
                .toAbsolutePath()
                .normalize();
    }

    private static boolean flag(Map<String, String> environment, String name, boolean otherwise) {
        String text = environment.getOrDefault(name, "").trim().toLowerCase(java.util.Locale.ROOT);
        return switch (text) {
            case "" -> otherwise;
            case "1", "true", "yes" -> true;
            case "0", "false", "no" -> false;
            default -> throw new StartFailure(name + " must be true or false, but is \"" + text + "\".");
        };
    }
}
