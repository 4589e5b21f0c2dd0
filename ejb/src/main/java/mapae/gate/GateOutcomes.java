package mapae.gate;

import jakarta.ejb.EJBException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import mapae.access.AccountNames;
import mapae.access.CurrentCaller;
import mapae.audit.Actor;
import mapae.audit.AuditTrail;
import mapae.gate.domain.Continuity;
import mapae.gate.domain.Gate;
import mapae.gate.domain.Outcome;
import mapae.gate.domain.ReviewHead;
import mapae.gate.model.Conditions;
import mapae.gate.model.Reviews;
import mapae.investment.GatedStages;
import mapae.investment.domain.Stage;
import mapae.permission.domain.Operation;
import mapae.shared.AccountId;
import mapae.shared.Hand;
import mapae.shared.Refusal;

/** What follows from a decision at a gate, whoever took it: conditions, the case, the stage behind the gate. */
@ApplicationScoped
public class GateOutcomes {

    private static final int MOST_CONDITIONS = 20;
    private static final LocalDate LAST_DAY = LocalDate.of(2200, 12, 31);

    @Inject
    private GateReviews gates;

    @Inject
    private Reviews reviews;

    @Inject
    private Conditions conditions;

    @Inject
    private GatedStages stages;

    @Inject
    private ReviewedCase reviewedCase;

    @Inject
    private AccountNames accounts;

    @Inject
    private CurrentCaller currentCaller;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /**
     * Stores a decision on a review that waits, and what follows from it.
     *
     * @param hand who decided, or wrote down what a committee did
     * @throws Refusal {@code gate.text-missing}, {@code gate.text-too-long}, {@code gate.continuity-unanswered},
     *     {@code gate.conditions-missing}, {@code gate.conditions-without}, {@code gate.conditions-many},
     *     {@code gate.due-past}, {@code gate.owner-unknown} or {@code request.conflict}
     */
    ReviewHead settle(ReviewBook book, DecisionCommand command, Hand hand) {
        try {
            ReviewHead review = book.review();
            String reasons = GateTexts.required(command.reasons(), GateTexts.LONG);
            Continuity continuity = book.continuity().orElseGet(GateOutcomes::notAsked);
            Optional<String> answered = answered(book, command);
            List<AccountId> owners = checked(command);
            boolean against = review.recommendation()
                    .filter(one -> one.outcome() != command.outcome())
                    .isPresent();
            GateTexts.requireChanged(reviews.decide(
                    review.id(),
                    command.version(),
                    command.outcome(),
                    reasons,
                    against,
                    answered,
                    continuity,
                    hand,
                    clock.instant()));
            for (int i = 0; i < owners.size(); i++) {
                ConditionCommand one = command.conditions().get(i);
                conditions.add(
                        review.id(),
                        i + 1,
                        one.says().strip(),
                        owners.get(i),
                        one.dueOn(),
                        one.wanted().strip(),
                        one.consequence());
            }
            reviewedCase.decide(review, command.outcome(), reasons);
            Actor actor = currentCaller.actor(Operation.DECIDE_GATE, review.owner(), hand);
            if (command.outcome().passes()) {
                stageBehind(review.gate()).ifPresent(stage -> stages.passTo(review.investmentId(), stage, actor));
            }
            return told("gate.decide", review.id(), hand, Optional.of(reasons));
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    private static Continuity notAsked() {
        return new Continuity(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static Optional<String> answered(ReviewBook book, DecisionCommand command) {
        boolean fails = book.continuity().filter(Continuity::fails).isPresent();
        Optional<String> given = command.continuityReason().map(String::strip).filter(text -> !text.isEmpty());
        if (fails && command.outcome().passes() && given.isEmpty()) {
            throw Refusal.rule("gate.continuity-unanswered");
        }
        return given.filter(text -> fails).map(text -> GateTexts.required(text, GateTexts.LONG));
    }

    private List<AccountId> checked(DecisionCommand command) {
        boolean conditional = command.outcome() == Outcome.CONDITIONAL_GO;
        if (conditional && command.conditions().isEmpty()) {
            throw Refusal.rule("gate.conditions-missing");
        }
        if (!conditional && !command.conditions().isEmpty()) {
            throw Refusal.rule("gate.conditions-without");
        }
        if (command.conditions().size() > MOST_CONDITIONS) {
            throw Refusal.invalid("gate.conditions-many", MOST_CONDITIONS);
        }
        return command.conditions().stream().map(this::owner).toList();
    }

    private AccountId owner(ConditionCommand condition) {
        GateTexts.required(condition.says(), GateTexts.CONDITION);
        GateTexts.required(condition.wanted(), GateTexts.SHORT);
        if (condition.dueOn().isBefore(LocalDate.now(clock))
                || condition.dueOn().isAfter(LAST_DAY)) {
            throw Refusal.rule("gate.due-past", condition.dueOn());
        }
        return accounts.enabled(condition.owner())
                .orElseThrow(() -> Refusal.rule("gate.owner-unknown", condition.owner()));
    }

    private static Optional<Stage> stageBehind(Gate gate) {
        return switch (gate) {
            case FEASIBILITY -> Optional.of(Stage.APPROVED);
            case PROCUREMENT -> Optional.of(Stage.DELIVERY);
            case GO_LIVE -> Optional.of(Stage.OPERATION);
            case CLOSE -> Optional.of(Stage.CLOSED);
            case STRATEGY_FIT, PRIOR_CONSULTATION, SYSTEM_AUDIT, POST_IMPLEMENTATION -> Optional.empty();
        };
    }

    /** The review as it stands, once its change is told. */
    ReviewHead told(String kind, long id, Hand hand, Optional<String> reason) {
        ReviewHead review = gates.byId(id).review();
        trail.append(
                GateAudited.review(kind, review, Optional.empty(), reason),
                currentCaller.actor(Operation.DECIDE_GATE, review.owner(), hand));
        return review;
    }
}
