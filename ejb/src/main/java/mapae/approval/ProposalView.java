package mapae.approval;

import java.time.Instant;
import java.util.Optional;
import mapae.approval.domain.ProposalState;
import mapae.shared.Bilingual;
import mapae.shared.FiscalYear;
import mapae.shared.Won;

/**
 * A proposed budget.
 *
 * @param id key
 * @param investmentCode code of the investment
 * @param title its title in both languages
 * @param ownerName the organisation that answers for it
 * @param currency ISO code of the currency
 * @param fiscalYear the year it is for
 * @param amount the amount asked for
 * @param currentBudget the budget that stands for that year now, if any
 * @param justification why it is asked for
 * @param state what became of it
 * @param proposedBy name of the proposer
 * @param proposedFor in whose place, if in anybody's
 * @param proposedAt when
 * @param decidedBy name of the decider, if anybody has decided
 * @param decidedFor in whose place, if in anybody's
 * @param decidedAt when
 * @param reason why so
 * @param version for the decision
 * @param mayDecide whether the caller may decide on it now
 */
public record ProposalView(
        long id,
        String investmentCode,
        Bilingual title,
        Bilingual ownerName,
        String currency,
        FiscalYear fiscalYear,
        Won amount,
        Optional<Won> currentBudget,
        String justification,
        ProposalState state,
        String proposedBy,
        Optional<String> proposedFor,
        Instant proposedAt,
        Optional<String> decidedBy,
        Optional<String> decidedFor,
        Optional<Instant> decidedAt,
        Optional<String> reason,
        int version,
        boolean mayDecide) {}
