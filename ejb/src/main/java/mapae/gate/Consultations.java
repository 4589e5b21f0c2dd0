package mapae.gate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mapae.access.Caller;
import mapae.access.CurrentCaller;
import mapae.audit.AuditTrail;
import mapae.calendar.HolidayYear;
import mapae.calendar.WorkingCalendar;
import mapae.gate.domain.ConsultationRule;
import mapae.gate.domain.Gate;
import mapae.gate.domain.Objection;
import mapae.gate.domain.Outcome;
import mapae.gate.domain.ReviewHead;
import mapae.gate.model.Objections;
import mapae.gate.model.Reviews;
import mapae.permission.domain.Does;
import mapae.permission.domain.Operation;
import mapae.permission.domain.Roles;
import mapae.shared.Hand;
import mapae.shared.Refusal;

/**
 * The clocks of prior consultations: the result within its term, an objection to it within another, and the reply to that by
 * somebody who did not decide.
 */
@Stateless
@Does(Operation.READ_REGISTER)
@RolesAllowed({
    Roles.PLANNER,
    Roles.PROJECT_MANAGER,
    Roles.FINANCE_OFFICER,
    Roles.HR_OFFICER,
    Roles.AUDITOR,
    Roles.ADMINISTRATOR
})
public class Consultations {

    @Inject
    private Reviews reviews;

    @Inject
    private Objections objections;

    @Inject
    private GateRounds rounds;

    @Inject
    private Deciders deciders;

    @Inject
    private WorkingCalendar calendar;

    @Inject
    private CurrentCaller currentCaller;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /** Clocks to the result, by key of the review; only of consultations that were submitted. Two statements. */
    public Map<Long, ConsultationTerm> results(Collection<ReviewHead> of) {
        try {
            List<ConsultationRule> rules = objections.rules();
            List<HolidayYear> years = calendar.years();
            Map<Long, ConsultationTerm> terms = new HashMap<>();
            for (ReviewHead review : of) {
                if (isConsultation(review)) {
                    terms.put(review.id(), result(review, rule(rules, received(review)), years));
                }
            }
            return terms;
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    /** Objections that wait for a reply, the oldest first, with their reviews and clocks. */
    public Map<ReviewHead, ConsultationTerm> replies(int limit) {
        try {
            List<ConsultationRule> rules = objections.rules();
            List<HolidayYear> years = calendar.years();
            Map<ReviewHead, ConsultationTerm> terms = new LinkedHashMap<>();
            for (Objection one : objections.waiting(limit)) {
                ReviewHead review = reviews.byId(one.review()).orElseThrow();
                terms.put(review, toReply(one, rule(rules, received(review)), years));
            }
            return terms;
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    /** All clocks of a review; empty unless it is a consultation that was submitted. */
    public Optional<ConsultationView> of(ReviewHead review) {
        if (!isConsultation(review)) {
            return Optional.empty();
        }
        try {
            ConsultationRule rule = rule(objections.rules(), received(review));
            List<HolidayYear> years = calendar.years();
            Optional<Objection> objection = objections.of(review.id());
            Optional<ConsultationTerm> toObject = review.decision()
                    .filter(one -> one.outcome() != Outcome.GO)
                    .map(one -> ConsultationTerm.of(
                            day(one.act().at()),
                            rule.objection(),
                            objection.map(made -> day(made.at())),
                            today(),
                            years));
            Caller caller = currentCaller.get();
            boolean waits = objection.filter(one -> one.reply().isEmpty()).isPresent();
            return Optional.of(new ConsultationView(
                    rule,
                    result(review, rule, years),
                    toObject,
                    objection,
                    objection.map(one -> toReply(one, rule, years)),
                    toObject.filter(term -> term.runs() && !isLate(term)).isPresent()
                            && objector(caller, review).isPresent(),
                    waits
                            && caller.may(Operation.DECIDE_GATE, review.owner())
                            && deciders.ofReply(review, objection.orElseThrow()).isPresent()));
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    /**
     * Objects to a result.
     *
     * @throws Refusal {@code gate.unknown}, {@code gate.no-objection}, {@code gate.objector}, {@code gate.objected},
     *     {@code gate.objection-late}, {@code gate.text-missing} or {@code gate.text-too-long}
     */
    @Does(Operation.KEEP_CASE)
    @RolesAllowed({Roles.PLANNER, Roles.PROJECT_MANAGER})
    public ReviewHead object(long id, String reason) {
        try {
            ReviewHead review = find(id);
            Hand hand = objector(currentCaller.get(), review)
                    .orElseThrow(() -> Refusal.forbidden("gate.objector", review.investment()));
            ConsultationTerm term =
                    of(review).flatMap(ConsultationView::toObject).orElseThrow(() -> Refusal.rule("gate.no-objection"));
            if (!term.runs()) {
                throw Refusal.conflict("gate.objected");
            }
            if (isLate(term)) {
                throw Refusal.rule("gate.objection-late", term.due().value().orElseThrow());
            }
            String why = GateTexts.required(reason, GateTexts.LONG);
            if (!objections.add(id, why, hand, clock.instant())) {
                throw Refusal.conflict("gate.objected");
            }
            return told("gate.object", review, Operation.KEEP_CASE, hand, Optional.empty(), why);
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    /**
     * Replies to an objection; whoever decided, objected or is recused does not. What is reopened goes into another round.
     *
     * @throws Refusal {@code gate.unknown}, {@code gate.recused}, {@code gate.own-review}, {@code gate.no-objection-yet},
     *     {@code gate.replied}, {@code gate.already-open}, {@code gate.text-missing} or {@code gate.text-too-long}
     */
    @Does(Operation.DECIDE_GATE)
    @RolesAllowed(Roles.PLANNER)
    public ReviewHead reply(long id, Objection.Verdict verdict, String reason) {
        try {
            ReviewHead review = find(id);
            Optional<Objection> objection = objections.of(id);
            Hand hand = deciders.toReply(review, objection);
            if (objection.isEmpty()) {
                throw Refusal.rule("gate.no-objection-yet");
            }
            String why = GateTexts.required(reason, GateTexts.LONG);
            if (!objections.reply(id, verdict, why, hand, clock.instant())) {
                throw Refusal.conflict("gate.replied");
            }
            if (verdict == Objection.Verdict.REOPENED) {
                rounds.anew(review);
            }
            return told("gate.reply", review, Operation.DECIDE_GATE, hand, Optional.of(verdict), why);
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    /** A project manager of the organisation, or somebody in the place of one. */
    private static Optional<Hand> objector(Caller caller, ReviewHead review) {
        return caller.held().stream()
                .filter(one ->
                        one.role().equals(Roles.PROJECT_MANAGER) && one.allows(Operation.KEEP_CASE, review.owner()))
                .map(one -> new Hand(caller.account(), one.onBehalfOf()))
                .findFirst();
    }

    private static boolean isConsultation(ReviewHead review) {
        return review.gate() == Gate.PRIOR_CONSULTATION && review.submitted().isPresent();
    }

    private static boolean isLate(ConsultationTerm term) {
        return term.isOverdue().value().orElse(false);
    }

    private ConsultationTerm result(ReviewHead review, ConsultationRule rule, List<HolidayYear> years) {
        return ConsultationTerm.of(
                received(review),
                rule.result(),
                review.decision().map(one -> day(one.act().at())),
                today(),
                years);
    }

    private ConsultationTerm toReply(Objection objection, ConsultationRule rule, List<HolidayYear> years) {
        return ConsultationTerm.of(
                day(objection.at()), rule.reply(), objection.reply().map(one -> day(one.at())), today(), years);
    }

    private static ConsultationRule rule(List<ConsultationRule> rules, LocalDate day) {
        return rules.stream()
                .filter(one -> !one.validFrom().isAfter(day))
                .findFirst()
                .orElseThrow();
    }

    /** The day of submission in Korea. */
    private LocalDate received(ReviewHead review) {
        return day(review.submitted().orElseThrow().at());
    }

    private LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, clock.getZone());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private ReviewHead find(long id) throws SQLException {
        return reviews.byId(id).orElseThrow(() -> Refusal.notFound("gate.unknown", id));
    }

    private ReviewHead told(
            String kind,
            ReviewHead review,
            Operation operation,
            Hand hand,
            Optional<Objection.Verdict> verdict,
            String reason) {
        trail.append(
                GateAudited.consultation(kind, review, verdict, reason),
                currentCaller.actor(operation, review.owner(), hand));
        return review;
    }
}
