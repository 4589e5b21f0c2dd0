package mapae.strategy;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import mapae.appropriation.YearlyBudgets;
import mapae.permission.domain.Does;
import mapae.permission.domain.Operation;
import mapae.permission.domain.Roles;
import mapae.shared.FiscalYear;
import mapae.shared.InvestmentId;
import mapae.shared.Refusal;
import mapae.shared.Won;
import mapae.strategy.domain.Contribution;
import mapae.strategy.domain.Coverage;
import mapae.strategy.domain.Money;
import mapae.strategy.domain.Objective;
import mapae.strategy.domain.ObjectiveMoney;
import mapae.strategy.domain.Strategy;
import mapae.strategy.model.ContributionTable;
import mapae.strategy.model.ObjectiveTable;
import mapae.strategy.model.StrategyTable;

/** Reads strategies and objectives, who serves them, and with what money. */
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
public class Strategies {

    /** How many years are told of before the day's, at most. */
    private static final int YEARS_BEFORE = 3;

    @Inject
    private StrategyTable strategies;

    @Inject
    private ObjectiveTable objectives;

    @Inject
    private ContributionTable contributions;

    @Inject
    private YearlyBudgets budgets;

    /** All strategies, those in force on a day and others, with the money of its year. Four statements. */
    public StrategyTree tree(LocalDate day) {
        FiscalYear year = FiscalYear.containing(day);
        StrategyBook book = book();
        List<Contribution> all = contributions(rows());
        ObjectiveMoney money = ObjectiveMoney.of(List.of(year), all, approved(year, year));
        List<StrategyTree.Node> nodes = book.inOrder().stream()
                .map(entry -> node(book, entry.getKey(), entry.getValue(), day, all, money))
                .toList();
        return new StrategyTree(
                day,
                year,
                nodes,
                money.unassigned().getOrDefault(year, Money.NOTHING),
                money.total().getOrDefault(year, Money.NOTHING));
    }

    private static StrategyTree.Node node(
            StrategyBook book, Strategy one, int depth, LocalDate day, List<Contribution> all, ObjectiveMoney money) {
        FiscalYear year = FiscalYear.containing(day);
        List<Objective> own = book.objectivesOf(one.id());
        Set<Long> keys = own.stream().map(Objective::id).collect(Collectors.toSet());
        long serving = all.stream()
                .filter(c -> keys.contains(c.objective()) && c.covers(year))
                .map(Contribution::investment)
                .distinct()
                .count();
        return new StrategyTree.Node(
                book.view(one),
                depth,
                (int) own.stream().filter(o -> o.term().covers(day)).count(),
                (int) serving,
                money.of(keys, year));
    }

    /** All strategies as they are. Two statements. */
    public List<StrategyView> all() {
        StrategyBook book = book();
        return book.strategies().stream().map(book::view).toList();
    }

    /** All objectives as they are. Two statements. */
    public List<ObjectiveView> objectives() {
        StrategyBook book = book();
        return book.objectives().stream().map(book::view).toList();
    }

    /**
     * One objective. Two statements.
     *
     * @throws Refusal {@code strategy.objective-unknown}
     */
    public ObjectiveView objective(String code) {
        StrategyBook book = book();
        return book.view(book.objective(code));
    }

    /**
     * A strategy whole, with the money of the years around a day. Four statements.
     *
     * @throws Refusal {@code strategy.unknown}
     */
    public StrategySheet sheet(String code, LocalDate day) {
        StrategyBook book = book();
        Strategy strategy = book.strategy(code).strategy();
        FiscalYear last = FiscalYear.containing(day).plus(1);
        int first = Math.max(
                last.value() - 1 - YEARS_BEFORE, Math.min(strategy.term().from().getYear(), last.value() - 1));
        List<FiscalYear> years = IntStream.rangeClosed(first, last.value())
                .mapToObj(FiscalYear::of)
                .toList();
        List<ContributionTable.Row> rows = rows();
        ObjectiveMoney money = ObjectiveMoney.of(years, contributions(rows), approved(years.get(0), last));
        List<StrategySheet.Line> lines = book.inOrder(strategy.id()).stream()
                .map(entry -> line(book, entry.getKey(), entry.getValue(), years, rows, money))
                .toList();
        List<Long> keys =
                book.objectivesOf(strategy.id()).stream().map(Objective::id).toList();
        return new StrategySheet(
                book.view(strategy),
                book.strategies().stream()
                        .filter(one -> strategy.parent().equals(Optional.of(one.id())))
                        .map(book::view)
                        .findFirst(),
                book.strategies().stream()
                        .filter(one -> one.parent().equals(Optional.of(strategy.id())))
                        .map(book::view)
                        .toList(),
                years,
                lines,
                years.stream().map(year -> money.of(keys, year)).toList());
    }

    private static StrategySheet.Line line(
            StrategyBook book,
            Objective objective,
            int depth,
            List<FiscalYear> years,
            List<ContributionTable.Row> rows,
            ObjectiveMoney money) {
        Map<InvestmentId, Map<FiscalYear, Optional<Won>>> parts = money.parts().getOrDefault(objective.id(), Map.of());
        List<StrategySheet.Serving> serving = rows.stream()
                .filter(row -> row.contribution().objective() == objective.id())
                .map(row -> new StrategySheet.Serving(
                        book.view(row),
                        row.currency(),
                        years.stream()
                                .map(year -> row.contribution().covers(year)
                                        ? new StrategySheet.Year(
                                                true,
                                                parts.get(row.contribution().investment())
                                                        .get(year))
                                        : new StrategySheet.Year(false, Optional.empty()))
                                .toList()))
                .toList();
        return new StrategySheet.Line(
                book.view(objective),
                depth,
                years.stream()
                        .map(year -> money.of(List.of(objective.id()), year))
                        .toList(),
                serving);
    }

    /** How objectives and investments cover one another on a day. Four statements. */
    public CoverageView coverage(LocalDate day) {
        try {
            StrategyBook book = book();
            Coverage coverage =
                    Coverage.of(day, book.strategies(), book.objectives(), contributions(rows()), contributions.live());
            return new CoverageView(
                    day,
                    coverage.unserved().stream().map(book::view).toList(),
                    coverage.unaligned(),
                    coverage.partly(),
                    coverage.overlaps().stream()
                            .map(one -> new CoverageView.Overlapping(
                                    one.reason(),
                                    book.view(one.first()),
                                    one.second().map(book::view),
                                    one.investments()))
                            .toList());
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    /** All that an investment serves. Four statements. */
    public ContributionsView ofInvestment(String code, InvestmentId investment) {
        try {
            StrategyBook book = book();
            return new ContributionsView(
                    code,
                    contributions.of(investment).stream().map(book::view).toList(),
                    contributions.version(investment));
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    private StrategyBook book() {
        try {
            return new StrategyBook(strategies.all(), objectives.all());
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    private List<ContributionTable.Row> rows() {
        try {
            return contributions.all();
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    private static List<Contribution> contributions(List<ContributionTable.Row> rows) {
        return rows.stream().map(ContributionTable.Row::contribution).toList();
    }

    private List<ObjectiveMoney.Budget> approved(FiscalYear from, FiscalYear to) {
        return budgets.approved(from, to).stream()
                .map(one -> new ObjectiveMoney.Budget(one.investment(), one.currency(), one.year(), one.amount()))
                .toList();
    }
}
