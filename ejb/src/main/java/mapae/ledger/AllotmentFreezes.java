package mapae.ledger;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import mapae.access.CurrentCaller;
import mapae.audit.Actor;
import mapae.ledger.model.FreezeRows;
import mapae.ledger.model.FundingRows;
import mapae.permission.domain.Does;
import mapae.permission.domain.Operation;
import mapae.permission.domain.Roles;
import mapae.shared.Bilingual;
import mapae.shared.InvestmentId;
import mapae.shared.Refusal;

/**
 * Freezes of allotment: while one of an investment is in force, no line that funds it gets money to be spent, by allotment,
 * from the reserve or from other lines. What is allotted already may be committed and paid.
 */
@Stateless
@Does(Operation.HOLD_ALLOTMENT)
@RolesAllowed(Roles.PLANNER)
public class AllotmentFreezes {

    /** A freeze that rests upon nothing but a planner's reason. */
    private static final String BY_HAND = "hand/";

    @Inject
    private AllotmentFreezeOrders orders;

    @Inject
    private FreezeRows freezes;

    @Inject
    private FundingRows funding;

    @Inject
    private CurrentCaller currentCaller;

    /** All of an investment, those in force first, then the latest. */
    @Does(Operation.READ_LEDGER)
    @RolesAllowed({
        Roles.PLANNER,
        Roles.PROJECT_MANAGER,
        Roles.FINANCE_OFFICER,
        Roles.HR_OFFICER,
        Roles.AUDITOR,
        Roles.ADMINISTRATOR
    })
    public List<AllotmentFreezeView> of(InvestmentId investment) {
        try {
            return freezes.of(investment).stream().map(AllotmentFreezeView::of).toList();
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    /**
     * Freezes an investment for something, once; see {@link AllotmentFreezeOrders#freeze}.
     *
     * @throws Refusal those of {@link AllotmentFreezeOrders#freeze}
     */
    public AllotmentFreezeView freeze(InvestmentId investment, String reference, Bilingual ground) {
        return orders.freeze(investment, reference, ground, actor(investment));
    }

    /**
     * Freezes an investment by hand.
     *
     * @param reason why
     * @throws Refusal {@code investment.unknown}, {@code ledger.reason-missing} or {@code ledger.text-too-long}
     */
    public AllotmentFreezeView freeze(InvestmentId investment, String reason) {
        String why = PostingRules.reason(reason);
        return freeze(investment, BY_HAND + UUID.randomUUID(), new Bilingual(why, why));
    }

    /**
     * Releases what was frozen for a reference, with a reason.
     *
     * @throws Refusal {@code ledger.freeze-unknown} where nothing is frozen for it, {@code ledger.reason-missing} or
     *     {@code ledger.text-too-long}
     */
    public AllotmentFreezeView release(String reference, String reason) {
        try {
            FreezeRows.Row row = freezes.held(reference)
                    .filter(one -> one.release().isEmpty())
                    .orElseThrow(() -> Refusal.notFound("ledger.freeze-unknown"));
            return orders.release(reference, reason, actor(row.investment())).orElseThrow();
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    /**
     * The same for one of an investment's freezes, known by its number.
     *
     * @throws Refusal those of {@link #release(String, String)}, and {@code ledger.freeze-released} where somebody has
     *     released it
     */
    public AllotmentFreezeView release(InvestmentId investment, long id, String reason) {
        try {
            FreezeRows.Row row = freezes.byId(id)
                    .filter(one -> one.investment().equals(investment))
                    .orElseThrow(() -> Refusal.notFound("ledger.freeze-unknown"));
            if (row.release().isPresent()) {
                throw Refusal.conflict("ledger.freeze-released");
            }
            return release(row.freeze().reference(), reason);
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    private Actor actor(InvestmentId investment) {
        try {
            return currentCaller.actor(
                    Operation.HOLD_ALLOTMENT,
                    funding.investment(investment)
                            .orElseThrow(() -> Refusal.notFound("investment.unknown", investment))
                            .owner());
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }
}
