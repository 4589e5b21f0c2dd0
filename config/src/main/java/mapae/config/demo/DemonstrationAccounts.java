package mapae.config.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import mapae.access.Passwords;

/** Gives the demonstration accounts their passwords and writes them down for whoever runs the demonstration. */
public final class DemonstrationAccounts {

    /** What became of the accounts. */
    public enum Outcome {
        /** Passwords were drawn and written to the file. */
        WRITTEN,
        /** They had passwords already, and the file is there. */
        KEPT,
        /** They have passwords, but the file is gone: nobody can read them back, only new ones can be drawn. */
        FILE_MISSING,
        /** This database has no demonstration accounts. */
        NONE
    }

    /** Stands for a hash until there is one; no password matches it. */
    static final String NO_PASSWORD = "!";

    /** Neither 0, O, 1, l, I, nor what is easily taken for another when read aloud. */
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

    private static final int GROUPS = 4;
    private static final int GROUP_LENGTH = 5;

    private record Account(long id, String username, String hash, String role, String organisation) {}

    private DemonstrationAccounts() {}

    /**
     * Draws passwords for accounts that have none, or for all when asked to, and writes {@code accounts.csv} (columns
     * {@code username,password,roles,organisation}; readable by its owner alone where the file system knows owners).
     *
     * @param reset draw new passwords even for accounts that have one
     * @throws SQLException if the database refuses; then passwords stay as they were
     */
    public static Outcome write(Connection connection, Path csv, boolean reset) throws SQLException {
        List<Account> accounts = accounts(connection);
        if (accounts.isEmpty()) {
            return Outcome.NONE;
        }
        boolean fresh = accounts.stream().anyMatch(one -> one.hash().equals(NO_PASSWORD));
        if (!fresh && !reset) {
            return Files.exists(csv) ? Outcome.KEPT : Outcome.FILE_MISSING;
        }
        Transaction.run(connection, () -> {
            StringBuilder text = new StringBuilder("username,password,roles,organisation\n");
            SecureRandom random = new SecureRandom();
            try (PreparedStatement update = connection.prepareStatement(
                    "update account set password_hash = ?, enabled = true, version = version + 1 where id = ?")) {
                for (Account one : accounts) {
                    String password = password(random);
                    update.setString(1, Passwords.hash(password.toCharArray()));
                    update.setLong(2, one.id());
                    update.executeUpdate();
                    text.append(String.join(",", one.username(), password, one.role(), one.organisation()))
                            .append('\n');
                }
            }
            // the file stands before the commit: a password that nobody can read would be worse than a file too many
            store(csv, text.toString());
        });
        return Outcome.WRITTEN;
    }

    private static List<Account> accounts(Connection connection) throws SQLException {
        List<String> names = Accounts.of(Organisations.all()).stream()
                .map(Accounts.Account::username)
                .toList();
        List<Account> found = new ArrayList<>();
        String sql =
                "select a.id, a.username, a.password_hash, o.code, group_concat(r.role order by r.role separator ';')"
                        + " from account a join organisation o on o.id = a.organisation_id"
                        + " join account_role r on r.account_id = a.id"
                        + " group by a.id, a.username, a.password_hash, o.code order by a.id";
        try (PreparedStatement select = connection.prepareStatement(sql);
                ResultSet row = select.executeQuery()) {
            while (row.next()) {
                if (names.contains(row.getString(2))) {
                    found.add(new Account(
                            row.getLong(1), row.getString(2), row.getString(3), row.getString(5), row.getString(4)));
                }
            }
        }
        return found;
    }

    private static String password(SecureRandom random) {
        StringBuilder password = new StringBuilder();
        for (int position = 0; position < GROUPS * GROUP_LENGTH; position++) {
            if (position > 0 && position % GROUP_LENGTH == 0) {
                password.append('-');
            }
            password.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return password.toString();
    }

    private static void store(Path csv, String text) {
        try {
            Path folder = csv.toAbsolutePath().getParent();
            Files.createDirectories(folder);
            Path draft = Files.createTempFile(folder, "accounts", ".csv", ownerOnly());
            Files.writeString(draft, text);
            Files.move(draft, csv, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failure) {
            throw new UncheckedIOException(csv.toString(), failure);
        }
    }

    private static FileAttribute<?>[] ownerOnly() {
        if (!FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            return new FileAttribute<?>[0];
        }
        return new FileAttribute<?>[] {
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        };
    }
}
