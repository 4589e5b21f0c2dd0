package mapae.web.ledger;

import mapae.ledger.CandidateRow;
import mapae.ledger.domain.Account;
import mapae.ledger.domain.ClosingCandidate;
import mapae.ledger.domain.PostingKind;
import mapae.shared.Bilingual;
import mapae.shared.Won;

/**
 * A line of an open year on which something is left, as the REST interface tells it. Amounts are whole units of the
 * currency.
 *
 * @param organisation code of the organisation
 * @param organisationName its name
 * @param line code of the line
 * @param title its name
 * @param unallotted granted and not allotted
 * @param available free
 * @param committed committed and not paid
 * @param approved what approved requests carry over
 * @param waiting what requests ask for that are not decided, virements among them
 * @param carried what the close would carry over as it is decided now
 * @param lapses what the close would let lapse as it is decided now
 * @param mostByAccident what more may be asked for as accident carry-over
 * @param mostOtherwise what more may be asked for as specified or continuing carry-over, the ground for it given
 */
public record CandidateAnswer(
        String organisation,
        Bilingual organisationName,
        String line,
        Bilingual title,
        Won unallotted,
        Won available,
        Won committed,
        Won approved,
        Won waiting,
        Won carried,
        Won lapses,
        Won mostByAccident,
        Won mostOtherwise) {

    static CandidateAnswer of(CandidateRow row) {
        ClosingCandidate candidate = row.candidate();
        return new CandidateAnswer(
                row.organisation(),
                row.organisationName(),
                row.line(),
                row.title(),
                candidate.balance().amount(Account.UNALLOTTED),
                candidate.balance().amount(Account.AVAILABLE),
                candidate.balance().amount(Account.COMMITTED),
                candidate.approved().total(),
                candidate.waiting().total(),
                candidate.carried(),
                candidate.lapse(),
                candidate.most(PostingKind.CARRY_OVER_ACCIDENT),
                candidate.most(PostingKind.CARRY_OVER_SPECIFIED));
    }
}
