package mapae.web.ledger;

import java.util.List;
import mapae.ledger.CandidateRow;
import mapae.ledger.domain.ClosingCandidate;
import mapae.ledger.domain.PostingKind;
import mapae.shared.Won;
import mapae.web.page.Address;

/**
 * What is left of a year before its close.
 *
 * @param chosen of which year, currency and organisation
 * @param rows the lines on which something is left
 * @param mayAsk whether the caller may ask for carry-overs of them
 */
public record CandidatesModel(Chosen chosen, List<CandidateRow> rows, boolean mayAsk) {

    public CandidatesModel {
        rows = List.copyOf(rows);
    }

    /** What is left in all. */
    public Won left() {
        return Won.sum(rows.stream().map(row -> row.candidate().left()).toList());
    }

    /** What would be carried over in all. */
    public Won carried() {
        return Won.sum(rows.stream().map(row -> row.candidate().carried()).toList());
    }

    /** What would lapse in all. */
    public Won lapse() {
        return left().minus(carried());
    }

    /** Where to ask for a carry-over of that line: by accident while something is committed, else as specified. */
    public String ask(CandidateRow row) {
        ClosingCandidate candidate = row.candidate();
        PostingKind kind = candidate.most(PostingKind.CARRY_OVER_ACCIDENT).isZero()
                ? PostingKind.CARRY_OVER_SPECIFIED
                : PostingKind.CARRY_OVER_ACCIDENT;
        return Address.of("budget-requests", "new")
                .with("organisation", row.organisation())
                .with("year", chosen.year().toString())
                .with("line", row.line())
                .with("kind", kind.code())
                .toString();
    }
}
