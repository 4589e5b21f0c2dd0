package mapae.gate;

import java.util.Optional;
import mapae.gate.domain.ConsultationRule;
import mapae.gate.domain.Objection;

/**
 * The clocks of a prior consultation.
 *
 * @param rule the terms that counted on the day of receipt
 * @param result from receipt to the result
 * @param toObject from the result to an objection; empty before there is one, and where it gives no ground for any
 * @param objection the objection, if there is one
 * @param toReply from the objection to the reply, if there is one
 * @param mayObject whether the caller may object
 * @param mayReply whether the caller may reply
 */
public record ConsultationView(
        ConsultationRule rule,
        ConsultationTerm result,
        Optional<ConsultationTerm> toObject,
        Optional<Objection> objection,
        Optional<ConsultationTerm> toReply,
        boolean mayObject,
        boolean mayReply) {}
