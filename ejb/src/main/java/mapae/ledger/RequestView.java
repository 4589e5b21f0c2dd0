package mapae.ledger;

import java.time.Instant;
import java.util.Optional;
import mapae.ledger.domain.PostingKind;
import mapae.ledger.domain.RequestState;
import mapae.shared.FiscalYear;
import mapae.shared.Won;

/**
 * A request to carry money over or to move it, and what became of it.
 *
 * @param id identifies it
 * @param kind what is asked for
 * @param organisation code of the organisation that gives
 * @param year fiscal year
 * @param line code of the line that gives
 * @param toOrganisation code of the organisation that receives, of a virement
 * @param toLine code of the line that receives, of a virement
 * @param currency ISO 4217
 * @param amount how much, in whole units of the currency
 * @param reference the resolution or the reorganisation that allows it
 * @param completion last year of the continuing expenditure
 * @param reason why it is asked for
 * @param state what became of it
 * @param proposedAt when it was made
 * @param decidedAt when it was decided
 * @param decisionReason why so
 * @param posting what was posted by the decision, of a virement
 * @param version for the decision
 */
public record RequestView(
        long id,
        PostingKind kind,
        String organisation,
        FiscalYear year,
        String line,
        Optional<String> toOrganisation,
        Optional<String> toLine,
        String currency,
        Won amount,
        Optional<String> reference,
        Optional<FiscalYear> completion,
        String reason,
        RequestState state,
        Instant proposedAt,
        Optional<Instant> decidedAt,
        Optional<String> decisionReason,
        Optional<Long> posting,
        int version) {}
