package mapae.shared;

/**
 * Identifies an account.
 *
 * @param value the database key
 */
public record AccountId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
