package mapae.shared;

/**
 * Identifies an investment.
 *
 * @param value the database key
 */
public record InvestmentId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
