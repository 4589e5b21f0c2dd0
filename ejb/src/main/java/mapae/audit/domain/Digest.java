package mapae.audit.domain;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/**
 * SHA-256 over a row of fields. Each is preceded by whether it is there and by its length in bytes, so that no two rows
 * of fields are the same to it.
 */
final class Digest {

    private final MessageDigest sha256;

    private Digest(MessageDigest sha256) {
        this.sha256 = sha256;
    }

    /** Begun with the name of what is hashed, so that one kind of thing is never taken for another. */
    static Digest begun(String what) {
        try {
            return new Digest(MessageDigest.getInstance("SHA-256")).with(what);
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("every Java has SHA-256", absent);
        }
    }

    Digest with(String field) {
        byte[] bytes = field.getBytes(StandardCharsets.UTF_8);
        sha256.update((byte) 1);
        sha256.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
        sha256.update(bytes);
        return this;
    }

    Digest with(Optional<String> field) {
        if (field.isPresent()) {
            return with(field.get());
        }
        sha256.update((byte) 0);
        return this;
    }

    String hex() {
        return HexFormat.of().formatHex(sha256.digest());
    }
}
