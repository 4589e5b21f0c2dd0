package mapae.gate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Optional;
import mapae.gate.domain.Approver;
import mapae.gate.domain.Outcome;
import mapae.gate.domain.ReviewHead;
import mapae.gate.domain.ReviewState;
import mapae.gate.model.Reviews;
import mapae.permission.domain.Does;
import mapae.permission.domain.Operation;
import mapae.permission.domain.Roles;
import mapae.shared.Hand;
import mapae.shared.Refusal;

/** Decides at gates: a planner who took no part in preparing the review, always with reasons. */
@Stateless
@Does(Operation.DECIDE_GATE)
@RolesAllowed(Roles.PLANNER)
public class GateDecisions {

    @Inject
    private GateReviews gates;

    @Inject
    private Deciders deciders;

    @Inject
    private Reviews reviews;

    @Inject
    private GateOutcomes outcomes;

    /**
     * Records what a planner recommends, in place of what was recommended before.
     *
     * @throws Refusal {@code gate.unknown}, {@code gate.recused}, {@code gate.own-review}, {@code gate.not-waiting},
     *     {@code gate.text-missing}, {@code gate.text-too-long} or {@code request.conflict}
     */
    public ReviewHead recommend(long id, int seen, Outcome outcome, String reason) {
        try {
            ReviewBook book = gates.byId(id);
            Hand hand = decider(book);
            waiting(book);
            String why = GateTexts.required(reason, GateTexts.LONG);
            GateTexts.requireChanged(reviews.recommend(id, seen, outcome, why, hand));
            return outcomes.told("gate.recommend", id, hand, Optional.of(why));
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    /**
     * Decides. A go brings the investment into the stage behind the gate.
     *
     * @throws Refusal {@code gate.unknown}, {@code gate.not-waiting}, {@code gate.recused}, {@code gate.own-review},
     *     {@code gate.by-committee},
     *     {@code gate.text-missing}, {@code gate.text-too-long}, {@code gate.continuity-unanswered},
     *     {@code gate.conditions-missing}, {@code gate.conditions-without}, {@code gate.conditions-many},
     *     {@code gate.due-past}, {@code gate.owner-unknown} or {@code request.conflict}
     */
    public ReviewHead decide(long id, DecisionCommand command) {
        ReviewBook book = gates.byId(id);
        Hand hand = decider(book);
        waiting(book);
        if (book.requirement().approver() == Approver.COMMITTEE) {
            throw Refusal.rule("gate.by-committee");
        }
        return outcomes.settle(book, command, hand);
    }

    private Hand decider(ReviewBook book) {
        return deciders.of(book.review(), book.evidence());
    }

    /** The review, which waits for a decision. */
    static ReviewHead waiting(ReviewBook book) {
        if (book.review().state() != ReviewState.SUBMITTED) {
            throw Refusal.conflict("gate.not-waiting");
        }
        return book.review();
    }
}
