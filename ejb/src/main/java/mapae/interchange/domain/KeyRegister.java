package mapae.interchange.domain;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;

/**
 * Remembers the key of every good row of a file, so that a second row of the same key is found however far apart they
 * stand. Keeps 64 bits of a key's SHA-256 and the row's line: 12 bytes a slot, 24 to 48 MiB for the millions of rows that
 * one file may have. That two different keys of one file look alike happens in one of some three million files of
 * {@value #MOST_ROWS} rows; such a row would be refused as a repetition, never stored wrongly.
 */
public final class KeyRegister {

    /** Most keys it holds, and so most rows of a file. */
    public static final int MOST_ROWS = 3_000_000;

    private static final int FIRST_SLOTS = 1 << 12;

    private final MessageDigest digest;
    private long[] hashes = new long[FIRST_SLOTS];
    private int[] lines = new int[FIRST_SLOTS];
    private int size;

    /** An empty register. */
    public KeyRegister() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("every Java has SHA-256", absent);
        }
    }

    /**
     * The row that had the key before.
     *
     * @param line its line
     * @param isFirstRepetition whether no other row has repeated it yet
     */
    public record Earlier(long line, boolean isFirstRepetition) {}

    /**
     * Enters a row's key.
     *
     * @return the row that had it before; empty if it is new
     * @throws IllegalStateException if the register is full
     */
    public Optional<Earlier> enter(String key, long line) {
        long hash = hash(key);
        int slot = slot(hash);
        if (hashes[slot] == hash) {
            int before = lines[slot];
            lines[slot] = -Math.abs(before);
            return Optional.of(new Earlier(Math.abs(before), before > 0));
        }
        if (size == MOST_ROWS) {
            throw new IllegalStateException("more than " + MOST_ROWS + " keys");
        }
        hashes[slot] = hash;
        lines[slot] = (int) Math.min(line, Integer.MAX_VALUE);
        if (++size > hashes.length / 4 * 3) {
            grow();
        }
        return Optional.empty();
    }

    /** Whether some row has the key. */
    public boolean holds(String key) {
        long hash = hash(key);
        return hashes[slot(hash)] == hash;
    }

    /** Whether more than one row has the key. */
    public boolean isRepeated(String key) {
        long hash = hash(key);
        int slot = slot(hash);
        return hashes[slot] == hash && lines[slot] < 0;
    }

    private long hash(String key) {
        long hash = ByteBuffer.wrap(digest.digest(key.getBytes(StandardCharsets.UTF_8)))
                .getLong();
        return hash == 0 ? 1 : hash;
    }

    private int slot(long hash) {
        int mask = hashes.length - 1;
        int slot = (int) hash & mask;
        while (hashes[slot] != 0 && hashes[slot] != hash) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private void grow() {
        long[] oldHashes = hashes;
        int[] oldLines = lines;
        hashes = new long[oldHashes.length * 2];
        lines = new int[oldLines.length * 2];
        for (int i = 0; i < oldHashes.length; i++) {
            if (oldHashes[i] != 0) {
                int slot = slot(oldHashes[i]);
                hashes[slot] = oldHashes[i];
                lines[slot] = oldLines[i];
            }
        }
    }
}
