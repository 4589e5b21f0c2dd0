package mapae.ledger;

import java.util.Map;
import mapae.audit.Audited;
import mapae.audit.Told;
import mapae.ledger.domain.Earmark;
import mapae.ledger.model.KnownLines;

/**
 * The money of a line was set aside.
 *
 * @param after what for, and which line
 */
record EarmarkAudited(Map<String, String> after) implements Audited {

    static EarmarkAudited of(KnownLines.Line line, Earmark earmark) {
        return new EarmarkAudited(new Told()
                .with("organisationKey", line.owner().value())
                .with("fiscalYear", line.year())
                .with("lines", line.code())
                .with("reference", earmark.reference())
                .values());
    }

    @Override
    public String kind() {
        return "ledger.earmark";
    }
}
