package mapae.team;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import mapae.access.CurrentCaller;
import mapae.audit.AuditTrail;
import mapae.investment.InvestmentName;
import mapae.investment.Register;
import mapae.ledger.EarmarkOrders;
import mapae.permission.domain.Does;
import mapae.permission.domain.Operation;
import mapae.permission.domain.Roles;
import mapae.shared.FiscalYear;
import mapae.shared.InvestmentId;
import mapae.shared.Refusal;
import mapae.shared.Won;
import mapae.team.domain.CostSpread;
import mapae.team.domain.MonthShares;
import mapae.team.domain.Team;
import mapae.team.model.ShareTable;
import mapae.team.model.TeamTable;

/** On which investments the cost of a team lands, and for which ones it declares to have worked. */
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
public class TeamCosts {

    private static final String WON = "KRW";
    private static final int MOST_MONTHS = 120;
    private static final int MOST_SHARES = 50;

    @Inject
    private TeamTable table;

    @Inject
    private ShareTable shares;

    @Inject
    private EarmarkOrders earmarks;

    @Inject
    private Register register;

    @Inject
    private CurrentCaller currentCaller;

    @Inject
    private AuditTrail trail;

    /**
     * What was paid out of the team's lines, divided by what it declared.
     *
     * @throws Refusal {@code team.unknown} or {@code team.months}
     */
    public TeamCostView of(String code, YearMonth from, YearMonth until) {
        if (until.isBefore(from) || ChronoUnit.MONTHS.between(from, until) >= MOST_MONTHS) {
            throw Refusal.invalid("team.months", MOST_MONTHS);
        }
        try {
            Team team = table.byCode(code).orElseThrow(() -> Refusal.notFound("team.unknown", code));
            List<CostSpread.Cost> paid = paid(team, from, until);
            Map<YearMonth, MonthShares> declared = shares.of(team.id(), from, until);
            CostSpread spread = CostSpread.of(paid, declared);
            Set<InvestmentId> ids = declared.values().stream()
                    .flatMap(month -> month.shares().stream())
                    .map(MonthShares.Share::investment)
                    .collect(Collectors.toSet());
            Map<InvestmentId, InvestmentName> names = register.names(ids);
            return TeamCostView.of(from, until, spread, declared, names);
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    /** What of the cost of teams landed on an investment, by team and year. Three statements for each team. */
    public List<LandedCost> landedOn(InvestmentId investment) {
        try {
            List<LandedCost> landed = new ArrayList<>();
            for (ShareTable.Span span : shares.on(investment)) {
                Team team = table.byCode(span.team()).orElseThrow();
                SortedMap<FiscalYear, Won> years = new TreeMap<>();
                CostSpread.of(paid(team, span.from(), span.until()), shares.of(team.id(), span.from(), span.until()))
                        .parts()
                        .stream()
                        .filter(part -> part.investment().equals(Optional.of(investment)))
                        .forEach(part ->
                                years.merge(FiscalYear.containing(part.month().atDay(1)), part.amount(), Won::plus));
                years.forEach((year, amount) -> landed.add(new LandedCost(team.code(), team.name(), year, amount)));
            }
            return landed;
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    private List<CostSpread.Cost> paid(Team team, YearMonth from, YearMonth until) {
        return earmarks.paid(team.reference(), from, until).stream()
                .map(one -> new CostSpread.Cost(one.month(), one.line(), one.amount()))
                .toList();
    }

    /**
     * Declares for which investments the team worked in a month, in place of what was declared before.
     *
     * @throws Refusal {@code team.unknown}, {@code team.not-own}, {@code team.too-many}, {@code investment.unknown},
     *     {@code team.share-currency}, or what {@link MonthShares#declared} refuses
     */
    @Does(Operation.KEEP_CASE)
    @RolesAllowed({Roles.PLANNER, Roles.PROJECT_MANAGER})
    public MonthShares declare(String code, YearMonth month, List<TeamCommand.Share> given) {
        try {
            Team team = table.held(code).orElseThrow(() -> Refusal.notFound("team.unknown", code));
            if (!currentCaller.get().may(Operation.KEEP_CASE, team.owner())) {
                throw Refusal.forbidden("team.not-own", team.organisation());
            }
            if (given.size() > MOST_SHARES) {
                throw Refusal.invalid("team.too-many", MOST_SHARES);
            }
            TeamTexts.day(month.atDay(1));
            MonthShares declared = MonthShares.declared(given.stream()
                    .map(one -> new MonthShares.Share(register.idByCode(one.investment()), one.share()))
                    .toList());
            requireWon(declared);
            shares.replace(team.id(), month, declared);
            String told = given.stream()
                    .map(one -> one.investment() + " " + one.share().value().toPlainString() + " %")
                    .collect(Collectors.joining(", "));
            trail.append(
                    TeamAudited.said("team.shares", team, "shares", month + ": " + told),
                    currentCaller.actor(Operation.KEEP_CASE, team.owner()));
            return declared;
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    private void requireWon(MonthShares declared) {
        List<InvestmentId> ids =
                declared.shares().stream().map(MonthShares.Share::investment).toList();
        register.names(ids).values().stream()
                .filter(one -> !one.currency().equals(WON))
                .findFirst()
                .ifPresent(one -> {
                    throw Refusal.rule("team.share-currency", one.code(), one.currency());
                });
    }
}
