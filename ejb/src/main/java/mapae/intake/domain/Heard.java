package mapae.intake.domain;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/**
 * What was last heard of each field of a row: not the value, but a print of it, eight bytes of its SHA-256. A field of
 * which nothing was heard, or that it is empty, has the print {@link #NOTHING}.
 */
public final class Heard {

    /** The print of nothing. */
    public static final long NOTHING = 0;

    private final long[] prints;

    private Heard(long[] prints) {
        this.prints = prints;
    }

    /** Nothing was heard of any field. */
    public static Heard nothing() {
        return new Heard(new long[0]);
    }

    /**
     * As stored.
     *
     * @param bytes eight for each field, in their order; fewer than there are fields if fields were added since; null if
     *     nothing was heard
     */
    public static Heard of(byte[] bytes) {
        if (bytes == null) {
            return nothing();
        }
        long[] prints = new long[bytes.length / Long.BYTES];
        ByteBuffer.wrap(bytes).asLongBuffer().get(prints);
        return new Heard(prints);
    }

    /** For storing. */
    public byte[] bytes() {
        ByteBuffer buffer = ByteBuffer.allocate(prints.length * Long.BYTES);
        buffer.asLongBuffer().put(prints);
        return buffer.array();
    }

    long of(int field) {
        return field < prints.length ? prints[field] : NOTHING;
    }

    /** The same, but for one field. */
    Heard with(int field, long print) {
        long[] changed = Arrays.copyOf(prints, Math.max(prints.length, field + 1));
        changed[field] = print;
        return new Heard(changed);
    }

    /** The print of a value. Equal values have equal prints; null has that of nothing. */
    static long print(Object value) {
        if (value == null) {
            return NOTHING;
        }
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256").digest(value.toString().getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(hash).getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Heard heard && Arrays.equals(prints, heard.prints);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(prints);
    }
}
