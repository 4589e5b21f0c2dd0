package mapae.strategy;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import mapae.access.CurrentCaller;
import mapae.audit.AuditTrail;
import mapae.investment.InvestmentName;
import mapae.investment.Register;
import mapae.permission.domain.Does;
import mapae.permission.domain.Operation;
import mapae.permission.domain.Roles;
import mapae.shared.InvestmentId;
import mapae.shared.Refusal;
import mapae.strategy.domain.ContributionCheck;
import mapae.strategy.domain.ContributionRow;
import mapae.strategy.model.ContributionTable;
import mapae.strategy.model.ObjectiveTable;
import mapae.strategy.model.StrategyTable;

/** Says what an investment serves: a planner of any, a project manager of their organisation's. */
@Stateless
@Does(Operation.KEEP_CASE)
@RolesAllowed({Roles.PLANNER, Roles.PROJECT_MANAGER})
public class Contributions {

    /** Some rows are not sound: none is stored. */
    public static final String FAULTY = "rows.faulty";

    @Inject
    private StrategyTable strategies;

    @Inject
    private ObjectiveTable objectives;

    @Inject
    private ContributionTable contributions;

    @Inject
    private Register register;

    @Inject
    private CurrentCaller currentCaller;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /**
     * What is wrong with a set, if anything.
     *
     * @throws Refusal {@code investment.unknown}, {@code strategy.not-own}, {@code strategy.too-many}
     */
    public ContributionCheck check(String code, List<ContributionRow> rows) {
        if (rows.size() > ContributionCheck.MOST) {
            throw Refusal.rule("strategy.too-many", ContributionCheck.MOST);
        }
        InvestmentName investment = own(code);
        try {
            return ContributionCheck.of(
                    investment.id(),
                    rows,
                    book().objectivesByCode(),
                    contributions.of(investment.id()).stream()
                            .map(ContributionTable.Row::contribution)
                            .toList(),
                    LocalDate.now(clock));
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    /**
     * Stores a set in place of what stands.
     *
     * @param seen the version on which it is based
     * @throws Refusal as above; {@link #FAULTY}; {@code request.conflict}
     */
    public ContributionsView replace(String code, int seen, List<ContributionRow> rows) {
        InvestmentName investment = own(code);
        try {
            // whoever was faster has the version: shares are added up only when the set is ours
            if (!contributions.take(investment.id(), seen)) {
                throw Refusal.conflict("request.conflict");
            }
            ContributionCheck check = check(code, rows);
            if (!check.faults().isEmpty()) {
                throw Refusal.rule(FAULTY, check.faults().size());
            }
            ContributionsView before = view(code, investment.id());
            contributions.replace(investment.id(), check.contributions());
            ContributionsView after = view(code, investment.id());
            trail.append(
                    StrategyAudited.of(before, after), currentCaller.actor(Operation.KEEP_CASE, investment.owner()));
            return after;
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    private InvestmentName own(String code) {
        InvestmentId id = register.idByCode(code);
        InvestmentName investment = register.names(List.of(id)).get(id);
        if (!currentCaller.get().may(Operation.KEEP_CASE, investment.owner())) {
            throw Refusal.forbidden("strategy.not-own", code);
        }
        return investment;
    }

    private ContributionsView view(String code, InvestmentId id) throws SQLException {
        StrategyBook book = book();
        return new ContributionsView(
                code, contributions.of(id).stream().map(book::view).toList(), contributions.version(id));
    }

    private StrategyBook book() throws SQLException {
        return new StrategyBook(strategies.all(), objectives.all());
    }
}
