package mapae.shared;

/**
 * Identifies an official.
 *
 * @param value the database key
 */
public record OfficialId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
