package mapae.access;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import java.nio.CharBuffer;
import mapae.access.domain.PasswordRules;

/**
 * Argon2id with 19 MiB of memory, two passes and one lane, after the OWASP password storage cheat sheet. The hash
 * string carries its own parameters and salt. Passwords are normalised before, so that every keyboard can type them.
 */
public final class Passwords {

    private static final int MEMORY_KIB = 19_456;
    private static final int PASSES = 2;
    private static final int LANES = 1;
    private static final int HASH_BYTES = 32;
    private static final int SALT_BYTES = 16;

    /** Costs as much to check as any other, so that an unknown name answers no faster than a known one. */
    private static final String NOBODYS_HASH = hash("no account has this one".toCharArray());

    private Passwords() {}

    /** The hash to store for a password. */
    public static String hash(char[] password) {
        return Password.hash(normal(password))
                .addRandomSalt(SALT_BYTES)
                .with(Argon2Function.getInstance(MEMORY_KIB, PASSES, LANES, HASH_BYTES, Argon2.ID))
                .getResult();
    }

    /** Whether the password is the one that was hashed. */
    public static boolean matches(char[] password, String hash) {
        return Password.check(normal(password), hash).with(Argon2Function.getInstanceFromHash(hash));
    }

    private static String normal(char[] password) {
        return PasswordRules.normal(CharBuffer.wrap(password));
    }

    /** Spends the time that {@link #matches} would, and says no. */
    static boolean refuseUnknown(char[] password) {
        matches(password, NOBODYS_HASH);
        return false;
    }
}
