package mapae.experiment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mapae.access.Caller;
import mapae.access.CurrentCaller;
import mapae.experiment.domain.Experiment;
import mapae.experiment.domain.ExperimentRule;
import mapae.experiment.domain.ExperimentState;
import mapae.experiment.domain.ExperimentVerdict;
import mapae.experiment.model.ExperimentTable;
import mapae.gate.Deciders;
import mapae.investment.Register;
import mapae.ledger.CeilingOrders;
import mapae.ledger.CeilingView;
import mapae.permission.domain.Does;
import mapae.permission.domain.Operation;
import mapae.permission.domain.Roles;
import mapae.shared.Figure;
import mapae.shared.FourEyes;
import mapae.shared.Hand;
import mapae.shared.Page;
import mapae.shared.Refusal;
import mapae.shared.Won;

/** Reads experiments: lists, one with everything that bears on it, and all of an investment. */
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
public class Experiments {

    private static final int ENDING_DAYS = 30;

    @Inject
    private ExperimentTable table;

    @Inject
    private CeilingOrders ceilings;

    @Inject
    private Register register;

    @Inject
    private Deciders deciders;

    @Inject
    private CurrentCaller currentCaller;

    @Inject
    private Clock clock;

    /** Some of them, the first to end first. Two statements a page. */
    public Page<Experiment> list(ExperimentQuery query) {
        LocalDate today = LocalDate.now(clock);
        List<Object> values = new ArrayList<>();
        String where = switch (query.shown()) {
            case ALL -> "true";
            case PROPOSED -> "x.state = 'PROPOSED'";
            case RUNNING -> "x.state = 'RUNNING' and x.ends_on >= ?";
            case ENDING -> "x.state = 'RUNNING' and x.ends_on >= ? and x.ends_on <= ?";
            case WAITING -> "x.state = 'RUNNING' and (x.ends_on < ? or v.experiment_id is not null)";
            case DECIDED -> "x.state = 'DECIDED'";
        };
        if (where.contains("?")) {
            values.add(today);
        }
        if (query.shown() == ExperimentShown.ENDING) {
            values.add(today.plusDays(ENDING_DAYS));
        }
        if (query.organisation().isPresent()) {
            where += " and o.code = ?";
            values.add(query.organisation().get());
        }
        try {
            return Page.of(
                    table.list(where, values, query.key(), query.limit() + 1, today), query.limit(), Experiment::id);
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    /**
     * All of an investment, the latest first.
     *
     * @throws Refusal {@code investment.unknown}
     */
    public List<Experiment> ofInvestment(String code) {
        try {
            return table.of(register.idByCode(code), LocalDate.now(clock));
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    /** The rule in force today. */
    public ExperimentRule rule() {
        try {
            return table.rule(LocalDate.now(clock)).orElseThrow(() -> Refusal.rule("experiment.no-rule"));
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    /**
     * An experiment with everything that bears on it.
     *
     * @throws Refusal {@code experiment.unknown}
     */
    public ExperimentBook byId(long id) {
        try {
            LocalDate today = LocalDate.now(clock);
            Experiment one = table.byId(id, today).orElseThrow(() -> Refusal.notFound("experiment.unknown", id));
            List<Experiment> rounds = table.of(one.investmentId(), today);
            Optional<CeilingView> money = ceilings.standing(one.reference());
            Figure<BigDecimal> share = Figure.known(money.map(CeilingView::committed), "experiment.not-approved-yet")
                    .then(committed ->
                            Figure.known(Won.ratio(committed, one.ceiling()), "experiment.not-approved-yet"));
            return new ExperimentBook(
                    one,
                    one.measures().stream().map(ExperimentBook.Result::of).toList(),
                    money,
                    share,
                    rounds,
                    rule(),
                    may(one, rounds.get(0).id() == id));
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    private ExperimentBook.May may(Experiment one, boolean isLatest) {
        Caller caller = currentCaller.get();
        boolean keeps = caller.may(Operation.KEEP_CASE, one.owner());
        List<Hand> ways = deciders.free(one.owner(), one.investmentId()).stream()
                .filter(way -> FourEyes.mayDecide(way, one.proposed().by()))
                .toList();
        boolean wasIterated = one.decision()
                .filter(decision -> decision.verdict() == ExperimentVerdict.ITERATE)
                .isPresent();
        return new ExperimentBook.May(
                keeps
                        && one.state() == ExperimentState.PROPOSED
                        && one.proposed().by().account().equals(caller.account()),
                keeps && one.underWay(),
                !ways.isEmpty() && one.state() == ExperimentState.PROPOSED,
                one.state() != ExperimentState.DECIDED
                        && ways.stream()
                                .anyMatch(way -> one.evaluation()
                                        .map(evaluation -> FourEyes.mayDecide(
                                                way, evaluation.act().by()))
                                        .orElse(true)),
                keeps && isLatest && wasIterated);
    }
}
