package mapae.ledger;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import mapae.audit.Actor;
import mapae.audit.AuditTrail;
import mapae.ledger.domain.AllotmentFreeze;
import mapae.ledger.model.FreezeRows;
import mapae.ledger.model.FundingRows;
import mapae.ledger.model.FundingRows.Funded;
import mapae.shared.Bilingual;
import mapae.shared.InvestmentId;
import mapae.shared.Refusal;

/**
 * Freezes and releases in the caller's transaction, for whoever has decided that it is due: a condition that nobody met in
 * time, found by a nightly job, or one that is met. Who may decide is checked at their door.
 */
@Stateless
@PermitAll
public class AllotmentFreezeOrders {

    private static final int LONGEST_REFERENCE = 100;

    @Inject
    private FreezeRows freezes;

    @Inject
    private FundingRows funding;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /**
     * Freezes what is allotted to an investment. Once for each reference: nothing happens where it was frozen for that
     * before, even if it was released since.
     *
     * @param reference what it rests upon, such as {@code condition/12}
     * @param ground why, in both languages
     * @param by who has it frozen; {@link Actor#OF_ITSELF} of a job
     * @throws Refusal {@code investment.unknown}, {@code ledger.text-missing}, {@code ledger.text-too-long} or
     *     {@code ledger.freeze-other} where the reference froze another investment
     */
    public AllotmentFreezeView freeze(InvestmentId investment, String reference, Bilingual ground, Actor by) {
        String said = PostingRules.text(reference, LONGEST_REFERENCE);
        Bilingual why = new Bilingual(
                PostingRules.text(ground.ko(), PostingRules.LONGEST_REASON),
                PostingRules.text(ground.en(), PostingRules.LONGEST_REASON));
        try {
            Funded funded = find(investment);
            boolean isNew = freezes.add(investment, new AllotmentFreeze(said, why, clock.instant(), by.username()));
            FreezeRows.Row row = freezes.held(said).orElseThrow();
            if (!row.investment().equals(investment)) {
                throw Refusal.conflict("ledger.freeze-other", said);
            }
            if (isNew) {
                trail.append(FundingAudited.frozen(funded, said, why), by);
            }
            return AllotmentFreezeView.of(row);
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    /**
     * Releases what was frozen for a reference. Nothing happens where nothing is frozen for it.
     *
     * @param by who has it released; {@link Actor#OF_ITSELF} of a job
     * @return what was released; empty where nothing was
     * @throws Refusal {@code ledger.reason-missing} or {@code ledger.text-too-long}
     */
    public Optional<AllotmentFreezeView> release(String reference, String reason, Actor by) {
        String why = PostingRules.reason(reason);
        try {
            Optional<FreezeRows.Row> row =
                    freezes.held(reference).filter(one -> one.release().isEmpty());
            if (row.isEmpty()) {
                return Optional.empty();
            }
            freezes.release(row.get().id(), new FreezeRows.Release(clock.instant(), by.username(), why));
            trail.append(FundingAudited.released(find(row.get().investment()), reference, why), by);
            return freezes.held(reference).map(AllotmentFreezeView::of);
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    private Funded find(InvestmentId investment) throws SQLException {
        return funding.investment(investment).orElseThrow(() -> Refusal.notFound("investment.unknown", investment));
    }
}
