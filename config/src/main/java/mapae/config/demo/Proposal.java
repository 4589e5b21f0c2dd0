package mapae.config.demo;

import java.time.LocalDateTime;

/**
 * A proposed yearly budget.
 *
 * @param state PROPOSED, APPROVED or RETURNED
 * @param proposedAt UTC
 * @param decider null until it is decided, as are decidedAt (UTC) and reason
 */
record Proposal(
        long investmentId,
        int year,
        long amount,
        String justification,
        String state,
        long proposer,
        LocalDateTime proposedAt,
        Long decider,
        LocalDateTime decidedAt,
        String reason) {}
