package mapae.interchange.domain;

/**
 * Identifies an import.
 *
 * @param value the database key
 */
public record ImportId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
