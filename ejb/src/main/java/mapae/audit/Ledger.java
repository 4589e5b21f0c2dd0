package mapae.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import mapae.audit.domain.ChainCheck;
import mapae.audit.domain.Content;
import mapae.audit.domain.Entry;
import mapae.audit.domain.Link;
import mapae.audit.domain.Verdict;
import mapae.audit.model.TrailRows;

/**
 * The trail over one database connection: for the server in the transaction of a command, and for the operator, who has
 * no server. Commits nothing itself.
 */
public final class Ledger {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");
    private static final int SALT_BYTES = 16;
    private static final String REDACTION = "audit.redact";

    private final TrailRows rows;
    private final Clock clock;

    /** Over that connection. */
    public Ledger(Connection connection, Clock clock) {
        this.rows = new TrailRows(connection);
        this.clock = clock;
    }

    /**
     * Adds an entry. Until the transaction ends, everybody else who would add one waits.
     *
     * @param address where the request came from
     * @return the new end of the chain, to be anchored once it is committed
     */
    public Link append(Audited what, Actor who, Optional<String> address) throws SQLException {
        Content content = new Content(
                who.displayName(), address, what.person(), json(what.before()), json(what.after()), what.reason());
        return append(what.kind(), what.investment(), Optional.empty(), content, who);
    }

    /**
     * Takes the content of an entry out and says so in an entry of its own. Needs the account that owns the tables.
     *
     * @param reason the law or the order that asks for it
     * @throws IllegalArgumentException if there is no such entry, or nothing is left of its content
     */
    public Link redact(long number, String reason, Actor who) throws SQLException {
        Content content = new Content(
                who.displayName(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(reason));
        Link end = append(REDACTION, Optional.empty(), Optional.of(number), content, who);
        if (!rows.blank(number)) {
            throw new IllegalArgumentException("Entry " + number + " has no content to take out.");
        }
        return end;
    }

    /** Reads the whole trail through, and holds it against its anchors. */
    public Verdict verify(Anchors anchors) {
        try (Anchors.Reading written = anchors.read()) {
            return ChainCheck.of(new WholeTrail(rows), written);
        }
    }

    private Link append(String kind, Optional<String> investment, Optional<Long> redacts, Content content, Actor who)
            throws SQLException {
        Link last = rows.lockHead();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        byte[] drawn = new byte[SALT_BYTES];
        RANDOM.nextBytes(drawn);
        String salt = HexFormat.of().formatHex(drawn);
        Entry entry = new Entry(
                last.number() + 1,
                last.dayAfter(LocalDate.ofInstant(now, SEOUL)),
                now,
                kind,
                who.username(),
                who.role(),
                who.onBehalfOf(),
                investment,
                redacts,
                content.commitment(salt));
        String hash = entry.hashAfter(last.hash());
        rows.add(entry, hash, salt, content);
        return new Link(entry.number(), entry.day(), hash);
    }

    private static Optional<String> json(Map<String, String> values) {
        try {
            return values.isEmpty() ? Optional.empty() : Optional.of(JSON.writeValueAsString(values));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("texts can be written", impossible);
        }
    }
}
