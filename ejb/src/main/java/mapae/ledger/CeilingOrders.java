package mapae.ledger;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import mapae.audit.Actor;
import mapae.audit.AuditTrail;
import mapae.ledger.domain.SpendingCeiling;
import mapae.ledger.model.CeilingRows;
import mapae.ledger.model.FundingRows;
import mapae.ledger.model.FundingRows.Funded;
import mapae.shared.InvestmentId;
import mapae.shared.Refusal;
import mapae.shared.Won;

/**
 * Sets and stops ceilings in the caller's transaction, for whoever has decided that an investment may cost so much and no
 * more. Who may decide is checked at their door.
 */
@Stateless
@PermitAll
public class CeilingOrders {

    @Inject
    private CeilingRows ceilings;

    @Inject
    private FundingRows funding;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /**
     * Sets a ceiling. All that is committed for the investment and counts towards no earlier ceiling counts towards it.
     *
     * @param reference what it rests upon, such as {@code experiment/3}
     * @throws Refusal {@code investment.unknown}, {@code ledger.ceiling-years} where something is promised for it over
     *     several years, or {@code ledger.above-ceiling} where more is committed already
     */
    public CeilingView set(
            InvestmentId investment, String reference, Won amount, LocalDate from, LocalDate until, Actor by) {
        try {
            Funded funded = funding.holdInvestment(investment)
                    .orElseThrow(() -> Refusal.notFound("investment.unknown", investment));
            if (ceilings.hasReserved(investment)) {
                throw Refusal.rule("ledger.ceiling-years");
            }
            Won used = ceilings.useOutside(investment).total();
            SpendingCeiling ceiling =
                    new SpendingCeiling(0, investment, reference, amount, from, until, Optional.empty());
            if (used.compareTo(amount) > 0) {
                throw Refusal.rule("ledger.above-ceiling", amount, used, ceiling.left(used));
            }
            ceilings.add(ceiling, clock.instant(), by.username());
            trail.append(FundingAudited.ceiling(funded, ceiling), by);
            return standing(reference).orElseThrow();
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    /** Has nothing more committed under a ceiling from today on; nothing happens where there is none. */
    public void stop(String reference, String reason, Actor by) {
        try {
            Optional<SpendingCeiling> ceiling = ceilings.byReference(reference);
            if (ceiling.isPresent()) {
                Funded funded =
                        funding.holdInvestment(ceiling.get().investment()).orElseThrow();
                ceilings.stop(ceiling.get().id(), LocalDate.now(clock));
                trail.append(FundingAudited.ceilingStopped(funded, ceiling.get(), reason), by);
            }
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    /** The ceiling that rests upon something, with what is committed under it. */
    public Optional<CeilingView> standing(String reference) {
        try {
            Optional<SpendingCeiling> ceiling = ceilings.byReference(reference);
            return ceiling.isEmpty()
                    ? Optional.empty()
                    : Optional.of(CeilingView.of(
                            ceiling.get(), ceilings.use(ceiling.get().id())));
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }
}
