package mapae.appraisal.domain;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * Chances drawn from a seed, the same on every machine and in every version of Java: the n-th draw is SHA-256 of the seed
 * and of n, eight bytes each, highest first. It makes four whole numbers, of which each loses its last bit.
 *
 * @param seed any number
 */
record Draws(long seed) {

    /**
     * Three independent chances of 2⁶³.
     *
     * @param number of the draw
     */
    long[] chances(MessageDigest sha256, long number) {
        byte[] counted = ByteBuffer.allocate(16).putLong(seed).putLong(number).array();
        ByteBuffer hash = ByteBuffer.wrap(sha256.digest(counted));
        return new long[] {hash.getLong() >>> 1, hash.getLong() >>> 1, hash.getLong() >>> 1};
    }

    /** SHA-256, which every Java platform has. */
    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
