package mapae.gate.domain;

import java.time.Instant;
import java.util.Optional;
import mapae.shared.Hand;

/**
 * An objection to the result of a prior consultation.
 *
 * @param review key of the review
 * @param reason why
 * @param by who objects, and in whose place
 * @param name name of that one
 * @param at when
 * @param reply what was answered, if anything
 */
public record Objection(long review, String reason, Hand by, String name, Instant at, Optional<Reply> reply) {

    /** What is answered to an objection. */
    public enum Verdict {
        /** The result stands. */
        UPHELD,
        /** It is reviewed anew, as another round. */
        REOPENED
    }

    /**
     * The answer.
     *
     * @param verdict what
     * @param reason why
     * @param name who answered
     * @param at when
     */
    public record Reply(Verdict verdict, String reason, String name, Instant at) {}
}
