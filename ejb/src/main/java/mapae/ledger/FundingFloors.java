package mapae.ledger;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import mapae.access.CurrentCaller;
import mapae.audit.AuditTrail;
import mapae.ledger.domain.BudgetFloor;
import mapae.ledger.model.FloorRows;
import mapae.ledger.model.FundingRows;
import mapae.ledger.model.FundingRows.Funded;
import mapae.permission.domain.Does;
import mapae.permission.domain.Operation;
import mapae.permission.domain.Roles;
import mapae.shared.FiscalYear;
import mapae.shared.InvestmentId;
import mapae.shared.Refusal;
import mapae.shared.Won;

/**
 * Yearly money that is guaranteed to investments, such as critical infrastructure. Nothing is moved out of the lines of a
 * year that fund one so that they hold less together; where law grants less, nothing is moved at all.
 */
@Stateless
@Does(Operation.HOLD_ALLOTMENT)
@RolesAllowed(Roles.PLANNER)
public class FundingFloors {

    @Inject
    private FloorRows floors;

    @Inject
    private FundingRows funding;

    @Inject
    private CurrentCaller currentCaller;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /** Those of an investment, by year. Two statements. */
    @Does(Operation.READ_LEDGER)
    @RolesAllowed({
        Roles.PLANNER,
        Roles.PROJECT_MANAGER,
        Roles.FINANCE_OFFICER,
        Roles.HR_OFFICER,
        Roles.AUDITOR,
        Roles.ADMINISTRATOR
    })
    public List<FundingFloorView> of(InvestmentId investment) {
        try {
            Map<FiscalYear, Won> held = new TreeMap<>();
            funding.rows(investment)
                    .forEach(row -> held.merge(row.line().year(), row.balance().current(), Won::plus));
            return floors.of(investment).stream().map(row -> view(row, held)).toList();
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    /**
     * Guarantees yearly money, or changes what is guaranteed from a year on; with a reason.
     *
     * @throws Refusal {@code investment.unknown}, {@code ledger.floor-years}, {@code ledger.floor-amount},
     *     {@code amount.too-large}, {@code ledger.text-missing}, {@code ledger.text-too-long},
     *     {@code ledger.reason-missing}, {@code ledger.floor-overlaps} with the years of the other, or
     *     {@code request.conflict}
     */
    public List<FundingFloorView> set(InvestmentId investment, FundingFloorCommand command) {
        if (command.firstYear().compareTo(command.lastYear()) > 0) {
            throw Refusal.invalid("ledger.floor-years");
        }
        if (command.amount().isNegative()) {
            throw Refusal.invalid("ledger.floor-amount");
        }
        PostingRules.bounded(command.amount());
        String basis = PostingRules.text(command.basis(), PostingRules.LONGEST_REASON);
        String reason = PostingRules.reason(command.reason());
        try {
            Funded funded = funding.holdInvestment(investment)
                    .orElseThrow(() -> Refusal.notFound("investment.unknown", investment));
            List<FloorRows.Row> there = floors.shared(investment);
            Optional<FloorRows.Row> before = there.stream()
                    .filter(one -> one.first().equals(command.firstYear()))
                    .findFirst();
            if (!before.map(FloorRows.Row::version).equals(command.version())) {
                throw Refusal.conflict("request.conflict");
            }
            there.stream()
                    .filter(one -> !before.filter(one::equals).isPresent())
                    .filter(one -> one.first().compareTo(command.lastYear()) <= 0
                            && one.last().compareTo(command.firstYear()) >= 0)
                    .findFirst()
                    .ifPresent(other -> {
                        throw Refusal.rule("ledger.floor-overlaps", other.first(), other.last());
                    });
            FloorRows.Row row = new FloorRows.Row(
                    before.map(FloorRows.Row::id).orElse(0L),
                    command.firstYear(),
                    command.lastYear(),
                    command.amount(),
                    basis,
                    clock.instant(),
                    currentCaller.get().username(),
                    command.version().orElse(0));
            if (before.isEmpty()) {
                floors.add(investment, row);
            } else if (!floors.change(row)) {
                throw Refusal.conflict("request.conflict");
            }
            trail.append(
                    FundingAudited.guaranteed(
                            funded, before.map(one -> view(one, Map.of())), view(row, Map.of()), reason),
                    currentCaller.actor(Operation.HOLD_ALLOTMENT, funded.owner()));
            return of(investment);
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    private static FundingFloorView view(FloorRows.Row row, Map<FiscalYear, Won> held) {
        return FundingFloorView.of(
                row,
                held.entrySet().stream()
                        .filter(year -> row.covers(year.getKey()))
                        .map(year -> new FundingFloorView.Year(
                                year.getKey(), year.getValue(), new BudgetFloor(row.amount(), year.getValue()).spare()))
                        .toList());
    }
}
