package mapae.gate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import mapae.access.CurrentCaller;
import mapae.audit.AuditTrail;
import mapae.gate.domain.ReviewHead;
import mapae.permission.domain.Operation;
import mapae.shared.Hand;
import mapae.shared.OrganisationId;
import mapae.shared.Refusal;

/** In which way the caller prepares a review, and what is told of it. */
@ApplicationScoped
public class Preparers {

    @Inject
    private GateReviews gates;

    @Inject
    private CurrentCaller currentCaller;

    @Inject
    private AuditTrail trail;

    /** @throws Refusal {@code investment.not-own} */
    Hand hand(ReviewHead review) {
        return hand(review.owner(), review.investment());
    }

    /** @throws Refusal {@code investment.not-own} */
    Hand hand(OrganisationId owner, String code) {
        return currentCaller.get().hands(Operation.KEEP_CASE, owner).stream()
                .findFirst()
                .orElseThrow(() -> Refusal.forbidden("investment.not-own", code));
    }

    /** The review as it stands, once its change is told. */
    ReviewHead told(String kind, long id, Hand hand, Optional<String> change) {
        ReviewHead review = gates.byId(id).review();
        trail.append(
                GateAudited.review(kind, review, change, Optional.empty()),
                currentCaller.actor(Operation.KEEP_CASE, review.owner(), hand));
        return review;
    }
}
