package mapae.gate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import mapae.businesscase.BusinessCases;
import mapae.businesscase.CaseOutcomes;
import mapae.businesscase.CaseView;
import mapae.businesscase.domain.CaseState;
import mapae.gate.domain.Gate;
import mapae.gate.domain.Outcome;
import mapae.gate.domain.ReviewHead;
import mapae.shared.Hand;

/** The business case that a review rests upon: from feasibility on, and decided with the review where it waits for that. */
@ApplicationScoped
public class ReviewedCase {

    @Inject
    private BusinessCases cases;

    @Inject
    private CaseOutcomes outcomes;

    /** The version that a review of an investment takes up: the one that was submitted, else the latest accepted one. */
    Optional<Long> toTakeUp(String investment, Gate gate) {
        if (gate.compareTo(Gate.FEASIBILITY) < 0) {
            return Optional.empty();
        }
        List<CaseView> history = cases.history(investment);
        return history.stream()
                .filter(one -> one.state() == CaseState.SUBMITTED)
                .findFirst()
                .or(() -> history.stream()
                        .filter(one -> one.state() == CaseState.ACCEPTED)
                        .findFirst())
                .map(CaseView::id);
    }

    /** The version that a review took up. */
    Optional<CaseView> of(ReviewHead review) {
        return review.businessCase().map(id -> cases.byId(id).head());
    }

    /** Whether somebody had a hand in the version that a review took up. */
    boolean isBy(ReviewHead review, Hand hand) {
        return review.businessCase()
                .filter(id -> cases.writers(id).stream().anyMatch(hand::sharesAnybodyWith))
                .isPresent();
    }

    /** What the decision makes of a version that waits for it; a hold leaves it waiting. */
    void decide(ReviewHead review, Outcome outcome, String reasons) {
        of(review).filter(one -> one.state() == CaseState.SUBMITTED).ifPresent(one -> {
            if (outcome.passes()) {
                outcomes.accepted(one.id());
            } else if (outcome == Outcome.RETURN) {
                outcomes.returned(one.id(), reasons);
            }
        });
    }
}
