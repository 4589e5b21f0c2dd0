package mapae.ledger;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import mapae.access.CurrentCaller;
import mapae.audit.AuditTrail;
import mapae.ledger.domain.MultiYearBasis;
import mapae.ledger.domain.MultiYearCommitment;
import mapae.ledger.domain.PlannedYear;
import mapae.ledger.model.LedgerRuleBook;
import mapae.ledger.model.MultiYearPlanLists;
import mapae.ledger.model.MultiYearPlanRows;
import mapae.ledger.model.MultiYearPlanRows.Plan;
import mapae.ledger.model.MultiYearPlanRows.Year;
import mapae.ledger.model.ResolutionRows;
import mapae.organisation.OrganisationDirectory;
import mapae.organisation.OrganisationView;
import mapae.permission.domain.Does;
import mapae.permission.domain.Operation;
import mapae.permission.domain.Roles;
import mapae.shared.FiscalYear;
import mapae.shared.OrganisationId;
import mapae.shared.Page;
import mapae.shared.Refusal;
import mapae.shared.Won;

/** Keeps plans of budget lines over several years: what each year may cost, and how firm its money is. */
@Stateless
@Does(Operation.READ_LEDGER)
@RolesAllowed({
    Roles.PLANNER,
    Roles.PROJECT_MANAGER,
    Roles.FINANCE_OFFICER,
    Roles.HR_OFFICER,
    Roles.AUDITOR,
    Roles.ADMINISTRATOR
})
public class MultiYearPlans {

    private static final int MOST_ROWS = 200;
    private static final int MOST_YEARS = 30;
    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_GROUND = 300;
    private static final String WON = "KRW";

    @Inject
    private MultiYearPlanRows rows;

    @Inject
    private MultiYearPlanLists lists;

    @Inject
    private ResolutionRows resolutions;

    @Inject
    private PlanBooks books;

    @Inject
    private LedgerRuleBook rules;

    @Inject
    private OrganisationDirectory organisations;

    @Inject
    private CurrentCaller currentCaller;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /**
     * Plans, the latest first. One statement, and one for the organisation.
     *
     * @throws Refusal {@code organisation.unknown}, {@code list.limit} or {@code list.after}
     */
    public Page<MultiYearPlanSummary> of(MultiYearPlanQuery query) {
        if (query.limit() < 1 || query.limit() > MOST_ROWS) {
            throw Refusal.invalid("list.limit", MOST_ROWS);
        }
        Optional<Long> before = query.after().map(Journals::place);
        Optional<OrganisationId> owner =
                query.organisation().map(code -> organisations.byCode(code).id());
        try {
            List<MultiYearPlanLists.Row> found = lists.of(
                    new MultiYearPlanLists.Wanted(owner, query.line(), query.basis(), query.year()),
                    before,
                    query.limit() + 1);
            return Page.of(
                    found.stream().map(MultiYearPlanSummary::of).toList(), query.limit(), MultiYearPlanSummary::id);
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    /**
     * A plan with its years and what was promised under it.
     *
     * @throws Refusal {@code ledger.plan-unknown}
     */
    public MultiYearPlanView byId(long id) {
        return books.view(id);
    }

    /**
     * Enters a plan: a planner for any organisation, a finance officer for their own.
     *
     * @throws Refusal {@code organisation.unknown}, {@code ledger.not-own}, {@code ledger.plan-years},
     *     {@code ledger.plan-exception}, {@code ledger.currency}, and what {@link PostingRules}, {@link PlannedYear} and
     *     {@link MultiYearCommitment#fault} refuse
     */
    @Does(Operation.POST_LEDGER)
    @RolesAllowed({Roles.PLANNER, Roles.FINANCE_OFFICER})
    public MultiYearPlanView enter(MultiYearPlanCommand command) {
        OrganisationView owner = organisations.byCode(command.organisation());
        requireKeeper(owner.id(), owner.code());
        try {
            MultiYearPlanRows.NewPlan plan = stated(owner, command);
            check(plan.basis(), plan.exception(), years(command.years()));
            long id = rows.add(plan);
            rows.store(id, command.years());
            trail.append(
                    PlanAudited.entered(books.find(id), command.years()),
                    currentCaller.actor(Operation.POST_LEDGER, owner.id()));
            return books.view(id);
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    private MultiYearPlanRows.NewPlan stated(OrganisationView owner, MultiYearPlanCommand command) throws SQLException {
        PostingRules.requireCode(command.line());
        String currency = command.currency().orElse(WON);
        PostingRules.requireCurrency(currency);
        for (MultiYearPlanLists.YearLine line :
                lists.lines(owner.id(), command.line()).values()) {
            if (!line.currency().equals(currency)) {
                throw Refusal.rule("ledger.currency", command.line(), line.currency());
            }
        }
        Optional<String> exception = command.exception()
                .map(text -> PostingRules.bounded(text, LONGEST_GROUND))
                .filter(text -> !text.isEmpty());
        if (exception.isPresent() && command.basis() != MultiYearBasis.CONTINUING_EXPENDITURE) {
            throw Refusal.invalid("ledger.plan-exception");
        }
        return new MultiYearPlanRows.NewPlan(
                owner.id(),
                command.line(),
                command.basis(),
                PostingRules.text(command.title(), LONGEST_TITLE),
                exception,
                currency,
                clock.instant(),
                currentCaller.get().username());
    }

    private static SortedMap<FiscalYear, MultiYearCommitment.Year> years(List<PlannedYear> wanted) {
        SortedMap<FiscalYear, MultiYearCommitment.Year> years = new TreeMap<>();
        for (PlannedYear one : wanted) {
            refuse(one.refusal(Optional.empty(), Won.ZERO));
            PostingRules.bounded(one.amount());
            years.put(one.year(), new MultiYearCommitment.Year(one.status(), one.amount(), Won.ZERO));
        }
        if (years.isEmpty() || years.size() > MOST_YEARS || years.size() != wanted.size()) {
            throw Refusal.invalid("ledger.plan-years", MOST_YEARS);
        }
        return years;
    }

    /**
     * Changes what a year may cost and whether it is requested, or adds a year at an end of the plan, with a reason.
     *
     * @param seen the version of the plan that the change is based on
     * @throws Refusal {@code ledger.plan-unknown}, {@code ledger.not-own}, {@code request.conflict},
     *     {@code ledger.plan-year-proposed}, {@code ledger.plan-years}, and what {@link PlannedYear#refusal},
     *     {@link MultiYearCommitment#fault} and {@link PostingRules} refuse
     */
    @Does(Operation.POST_LEDGER)
    @RolesAllowed({Roles.PLANNER, Roles.FINANCE_OFFICER})
    public MultiYearPlanView change(long id, int seen, PlannedYear wanted, String reason) {
        try {
            Plan plan = books.find(id);
            OrganisationId owner = plan.stated().owner();
            requireKeeper(owner, plan.organisation());
            String why = PostingRules.reason(reason);
            PostingRules.bounded(wanted.amount());
            PlanInBooks held = books.hold(plan, List.of());
            if (held.plan().version() != seen) {
                throw Refusal.conflict("request.conflict");
            }
            Optional<Year> before = Optional.ofNullable(held.years().get(wanted.year()));
            refuse(wanted.refusal(before.map(Year::status), held.promised(wanted.year())));
            if (resolutions.heldOf(id).stream()
                    .anyMatch(one -> one.decision().isEmpty() && one.proposal().covers(wanted.year()))) {
                throw Refusal.conflict("ledger.plan-year-proposed", wanted.year());
            }
            SortedMap<FiscalYear, MultiYearCommitment.Year> after =
                    new TreeMap<>(held.commitment().years());
            after.put(wanted.year(), new MultiYearCommitment.Year(wanted.status(), wanted.amount(), Won.ZERO));
            if (after.size() > MOST_YEARS) {
                throw Refusal.invalid("ledger.plan-years", MOST_YEARS);
            }
            check(plan.stated().basis(), plan.stated().exception(), after);
            rows.store(id, List.of(wanted));
            trail.append(
                    PlanAudited.changed(
                            plan,
                            before.map(year -> new PlannedYear(wanted.year(), year.amount(), year.status())),
                            wanted,
                            why),
                    currentCaller.actor(Operation.POST_LEDGER, owner));
            return books.view(id);
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    private void check(
            MultiYearBasis basis, Optional<String> exception, SortedMap<FiscalYear, MultiYearCommitment.Year> years)
            throws SQLException {
        refuse(new MultiYearCommitment(basis, years).fault(rules.on(LocalDate.now(clock)), exception));
    }

    private void requireKeeper(OrganisationId owner, String organisation) {
        if (!currentCaller.get().may(Operation.POST_LEDGER, owner)) {
            throw Refusal.forbidden("ledger.not-own", organisation);
        }
    }

    private static void refuse(Optional<Refusal> refusal) {
        refusal.ifPresent(why -> {
            throw why;
        });
    }
}
