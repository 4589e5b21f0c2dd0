package mapae.gate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import mapae.gate.domain.FileKind;
import mapae.gate.model.EvidenceFiles;
import mapae.shared.Refusal;

/**
 * Takes files in: checks size and content, and keeps each content once.
 *
 * <p>The environment variable {@code MAPAE_EVIDENCE_MAX_BYTES} bounds the size; 20 MiB unless set.
 */
@ApplicationScoped
public class EvidenceIntake {

    private static final long USUAL = 20L << 20;
    private static final int LONGEST_NAME = 200;

    private final long limit = Optional.ofNullable(System.getenv("MAPAE_EVIDENCE_MAX_BYTES"))
            .map(String::strip)
            .filter(text -> text.matches("[1-9]\\d{0,8}"))
            .map(Long::parseLong)
            .orElse(USUAL);

    @Inject
    private EvidenceFiles files;

    @Inject
    private Clock clock;

    /** Most bytes of a file. */
    public long limit() {
        return limit;
    }

    /**
     * Keeps a file; returns the key of its content.
     *
     * @throws Refusal {@code gate.file-empty}, {@code gate.file-too-large} or {@code gate.file-kind}
     */
    long keep(EvidenceFile file) throws SQLException {
        if (file.content().length == 0) {
            throw Refusal.invalid("gate.file-empty");
        }
        if (file.content().length > limit) {
            throw Refusal.rule("gate.file-too-large", limit);
        }
        FileKind kind = FileKind.of(file.content(), name(file.name()))
                .orElseThrow(() -> Refusal.rule("gate.file-kind", Arrays.toString(FileKind.values())));
        return files.keep(hash(file.content()), kind, file.content(), clock.instant());
    }

    /**
     * The name without folders and without what no file system takes.
     *
     * @throws Refusal {@code gate.file-name}
     */
    static String name(String given) {
        String name = given == null
                ? ""
                : given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1)
                        .replaceAll("[\\p{Cntrl}\"<>|:*?]", "")
                        .strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw Refusal.invalid("gate.file-name", LONGEST_NAME);
        }
        return name;
    }

    private static String hash(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("every Java has SHA-256", absent);
        }
    }
}
