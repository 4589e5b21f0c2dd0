package mapae.ledger;

import java.util.Map;
import java.util.Optional;
import mapae.audit.Audited;
import mapae.audit.Told;
import mapae.ledger.model.DifferenceRows;

/**
 * Somebody said what a difference from the finance system is.
 *
 * @param row the difference, as it was explained before
 * @param note what is said now
 */
record ExplanationAudited(DifferenceRows.Row row, String note) implements Audited {

    @Override
    public String kind() {
        return "ledger.explain";
    }

    @Override
    public Map<String, String> before() {
        return new Told()
                .with("explanation", row.explanation().map(DifferenceRows.Explanation::note))
                .values();
    }

    @Override
    public Map<String, String> after() {
        return new Told()
                .with("organisationKey", row.owner().value())
                .with("fiscalYear", row.year())
                .with("lines", row.line())
                .with("differs", row.difference().kind().code())
                .with("difference", row.currency() + " " + row.difference().amount())
                .values();
    }

    @Override
    public Optional<String> reason() {
        return Optional.of(note);
    }
}
