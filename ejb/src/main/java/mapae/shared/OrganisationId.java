package mapae.shared;

/**
 * Identifies an organisation.
 *
 * @param value the database key
 */
public record OrganisationId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
