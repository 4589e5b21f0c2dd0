package mapae.config;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Optional;
import mapae.audit.Actor;
import mapae.audit.Anchors;
import mapae.audit.Ledger;
import mapae.audit.domain.Link;
import mapae.audit.domain.Verdict;

/**
 * What the operator does to the audit trail without a server, as the owner of the tables: {@code verify}, and {@code
 * redact NUMBER REASON}, which takes the content of an entry out because the law asks for it.
 */
public final class TrailCommand {

    private static final String VERIFY = "verify";
    private static final String REDACT = "redact";
    private static final int REDACT_WORDS = 3;

    private final DatabaseAccess owner;
    private final Anchors anchors;
    private final Clock clock = Clock.system(ZoneId.of("Asia/Seoul"));

    /** On that database, with the anchors in that folder. */
    public TrailCommand(DatabaseAccess owner, Path anchors) {
        this.owner = owner;
        this.anchors = new Anchors(anchors);
    }

    /**
     * Carries a command line out.
     *
     * @return what to tell the operator
     * @throws StartFailure if it is none of the two, or cannot be carried out
     */
    public String run(String... words) {
        if (words.length == 1 && words[0].equals(VERIFY)) {
            return describe(verify());
        }
        if (words.length >= REDACT_WORDS && words[0].equals(REDACT) && words[1].matches("[1-9][0-9]{0,17}")) {
            String reason = String.join(" ", Arrays.copyOfRange(words, 2, words.length));
            Link end = redact(Long.parseLong(words[1]), reason);
            return "The content of entry " + words[1] + " was taken out; entry " + end.number() + " tells of it.";
        }
        throw new StartFailure("The commands are: verify, and: redact NUMBER REASON.");
    }

    /** Reads the whole trail through. */
    public Verdict verify() {
        try (Connection connection = owner.connect()) {
            return new Ledger(connection, clock).verify(anchors);
        } catch (SQLException | UncheckedIOException e) {
            String why = e.getCause() == null ? e.getMessage() : e.getCause().getMessage();
            throw new StartFailure("The trail cannot be read: " + why, e);
        }
    }

    /**
     * Takes the content of an entry out, and writes down that it was, and why.
     *
     * @return the end of the chain thereafter
     */
    public Link redact(long number, String reason) {
        String username = System.getProperty("user.name");
        Actor operator = new Actor(username, username, "operator", Optional.empty());
        try (Connection connection = owner.connect()) {
            connection.setAutoCommit(false);
            Link end = new Ledger(connection, clock).redact(number, reason, operator);
            connection.commit();
            anchors.write(end);
            return end;
        } catch (SQLException | IllegalArgumentException e) {
            throw new StartFailure("Nothing was taken out: " + e.getMessage(), e);
        } catch (IOException e) {
            throw new StartFailure("It was taken out, but could not be anchored: " + e.getMessage(), e);
        }
    }

    private static String describe(Verdict verdict) {
        String read = verdict.entries() + " entries and " + verdict.anchors() + " anchors were read; ";
        return verdict.broken()
                .map(broken -> read + "the first broken entry is " + broken.number() + ": " + broken.fault() + ".")
                .orElse(read + "the trail is whole. " + verdict.notYetAnchored()
                        + " entries came after the last anchor.");
    }
}
