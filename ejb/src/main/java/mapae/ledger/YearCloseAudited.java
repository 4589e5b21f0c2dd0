package mapae.ledger;

import java.util.Map;
import mapae.audit.Audited;
import mapae.audit.Told;
import mapae.shared.FiscalYear;

/**
 * The close of a year was ordered.
 *
 * @param after which year
 */
record YearCloseAudited(Map<String, String> after) implements Audited {

    static YearCloseAudited of(FiscalYear year) {
        return new YearCloseAudited(new Told().with("fiscalYear", year).values());
    }

    @Override
    public String kind() {
        return "ledger.close-year";
    }
}
