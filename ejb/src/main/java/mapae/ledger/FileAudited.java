package mapae.ledger;

import java.util.Map;
import mapae.audit.Audited;
import mapae.audit.Told;

/**
 * A file put postings into the books of an organisation's year.
 *
 * @param after which ones
 */
record FileAudited(Map<String, String> after) implements Audited {

    static FileAudited of(String importKind, FileBookings.Range range) {
        return new FileAudited(new Told()
                .with("importKind", importKind)
                .with("organisationKey", range.organisation().value())
                .with("fiscalYear", range.year())
                .with("documents", range.year() + "-" + range.first() + " … " + range.year() + "-" + range.last())
                .with("count", range.count())
                .values());
    }

    @Override
    public String kind() {
        return "ledger.file";
    }
}
