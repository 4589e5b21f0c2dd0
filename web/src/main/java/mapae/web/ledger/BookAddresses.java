package mapae.web.ledger;

import mapae.ledger.LineView;
import mapae.shared.FiscalYear;
import mapae.web.page.Address;

/** Where the pages about lines, postings and commitments are. */
public final class BookAddresses {

    private static final String COMMITMENTS = "commitments";

    private BookAddresses() {}

    /** The journal of a line. */
    public static Address journal(String organisation, FiscalYear year, String line) {
        return Address.of("ledger", organisation, year.toString(), "journal").with("line", line);
    }

    /** The journal of a line. */
    public static Address journal(LineView line) {
        return journal(line.organisation(), line.year(), line.code());
    }

    /** A posting. */
    public static Address posting(long id) {
        return Address.of("postings", String.valueOf(id));
    }

    /** A commitment. */
    public static Address commitment(long id) {
        return Address.of(COMMITMENTS, String.valueOf(id));
    }

    /** The commitments made from a line. */
    public static Address commitments(LineView line) {
        return Address.of(COMMITMENTS)
                .with("organisation", line.organisation())
                .with("year", line.year().toString())
                .with("line", line.code());
    }

    /** The form to commit from a line. */
    public static Address commit(LineView line) {
        return Address.of(COMMITMENTS, "new")
                .with("organisation", line.organisation())
                .with("year", line.year().toString())
                .with("line", line.code());
    }

    /** The settlement of an organisation's year. */
    static Address settlement(String organisation, FiscalYear year) {
        return Address.of("settlements", year.toString()).with(Chosen.ORGANISATION, organisation);
    }
}
