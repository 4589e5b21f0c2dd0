package mapae.team;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import mapae.access.Caller;
import mapae.access.CurrentCaller;
import mapae.ledger.EarmarkOrders;
import mapae.permission.domain.Does;
import mapae.permission.domain.Operation;
import mapae.permission.domain.Roles;
import mapae.shared.Figure;
import mapae.shared.FiscalYear;
import mapae.shared.Hand;
import mapae.shared.Page;
import mapae.shared.Refusal;
import mapae.shared.Won;
import mapae.team.domain.Capacity;
import mapae.team.domain.Outcome;
import mapae.team.domain.PlannedTranche;
import mapae.team.domain.Team;
import mapae.team.model.CapacityTable;
import mapae.team.model.OutcomeTable;
import mapae.team.model.TeamTable;
import mapae.team.model.TrancheTable;

/** Reads teams: lists, and one with everything that bears on it. */
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
public class Teams {

    @Inject
    private TeamTable table;

    @Inject
    private OutcomeTable outcomes;

    @Inject
    private TrancheTable tranches;

    @Inject
    private CapacityTable capacities;

    @Inject
    private EarmarkOrders earmarks;

    @Inject
    private CurrentCaller currentCaller;

    /** Some of them, by code. */
    public Page<Team> list(TeamQuery query) {
        try {
            return Page.of(
                    table.list(query.organisation(), query.after().orElse(""), query.limit() + 1),
                    query.limit(),
                    Team::code);
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    /**
     * A team with everything that bears on it. However much that is, eight statements.
     *
     * @throws Refusal {@code team.unknown}
     */
    public TeamBook byCode(String code) {
        try {
            Team team = table.byCode(code).orElseThrow(() -> Refusal.notFound("team.unknown", code));
            List<Outcome> all = outcomes.of(team.id());
            Caller caller = currentCaller.get();
            List<Hand> ways = caller.hands(Operation.DECIDE_BUDGET, team.owner());
            Capacity capacity = capacities.of(team.id());
            return new TeamBook(
                    team,
                    earmarks.lines(team.reference()),
                    capacity,
                    reckoned(capacity),
                    all.stream().map(TeamBook.Result::of).toList(),
                    tranches.of(team.id()).stream()
                            .map(one -> step(one, all, ways))
                            .toList(),
                    new TeamBook.May(caller.may(Operation.KEEP_CASE, team.owner()), !ways.isEmpty()));
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    private SortedMap<FiscalYear, Figure<BigDecimal>> reckoned(Capacity capacity) throws SQLException {
        Map<Capacity.RateKey, Won> rates = capacities.rates();
        SortedMap<FiscalYear, Figure<BigDecimal>> reckoned = new TreeMap<>();
        for (Capacity.Line line : capacity.lines()) {
            for (int year = line.from().getYear(); year <= line.until().getYear(); year++) {
                reckoned.computeIfAbsent(FiscalYear.of(year), one -> capacity.cost(one, rates));
            }
        }
        return reckoned;
    }

    private static TeamBook.Step step(PlannedTranche planned, List<Outcome> all, List<Hand> ways) {
        boolean mayDecide = !planned.tranche().open().isZero()
                && ways.stream()
                        .anyMatch(
                                way -> TeamFunding.others(planned, all).stream().noneMatch(way::sharesAnybodyWith));
        return new TeamBook.Step(
                planned,
                planned.tranche().state(),
                planned.tranche().released(),
                planned.tranche().open(),
                planned.outcomes().isEmpty() ? Optional.empty() : Optional.of(TeamFunding.isReached(planned, all)),
                mayDecide);
    }
}
