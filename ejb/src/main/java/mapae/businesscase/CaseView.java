package mapae.businesscase;

import java.time.Instant;
import java.util.Optional;
import mapae.businesscase.domain.CaseState;
import mapae.businesscase.model.CaseList;
import mapae.shared.Bilingual;
import mapae.shared.OrganisationId;

/**
 * A version of the case for an investment, without what stands in it.
 *
 * @param id key
 * @param investment code of the investment
 * @param title its title
 * @param owner key of the organisation that answers for it
 * @param organisation its code
 * @param organisationName its name
 * @param number number of the version, by investment
 * @param state where it stands
 * @param begunFrom key of the version that it took over
 * @param begunBy name of who began it
 * @param begunFor in whose place
 * @param begunAt when
 * @param editedAt when it was changed last
 * @param submittedBy name of who submitted it
 * @param submittedFor in whose place
 * @param submittedAt when
 * @param endedAt when it was returned, accepted or withdrawn
 * @param endedReason why
 * @param version for changes
 */
public record CaseView(
        long id,
        String investment,
        Bilingual title,
        OrganisationId owner,
        String organisation,
        Bilingual organisationName,
        int number,
        CaseState state,
        Optional<Long> begunFrom,
        String begunBy,
        Optional<String> begunFor,
        Instant begunAt,
        Instant editedAt,
        Optional<String> submittedBy,
        Optional<String> submittedFor,
        Optional<Instant> submittedAt,
        Optional<Instant> endedAt,
        Optional<String> endedReason,
        int version) {

    static CaseView of(CaseList.Row row) {
        return new CaseView(
                row.id(),
                row.investment(),
                row.title(),
                row.owner(),
                row.organisation(),
                row.organisationName(),
                row.number(),
                row.state(),
                row.begunFrom(),
                row.begunBy(),
                row.begunFor(),
                row.begunAt(),
                row.editedAt(),
                row.submittedBy(),
                row.submittedFor(),
                row.submittedAt(),
                row.endedAt(),
                row.endedReason(),
                row.version());
    }

    /** Whether it can still be changed. */
    public boolean canChange() {
        return state == CaseState.DRAFT;
    }
}
