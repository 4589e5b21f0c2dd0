package mapae.ledger;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import mapae.access.CurrentCaller;
import mapae.audit.AuditTrail;
import mapae.ledger.domain.MultiYearCommitment;
import mapae.ledger.domain.RequestState;
import mapae.ledger.domain.YearStatus;
import mapae.ledger.model.LedgerRuleBook;
import mapae.ledger.model.MultiYearPlanRows;
import mapae.ledger.model.MultiYearPlanRows.Plan;
import mapae.ledger.model.ResolutionRows;
import mapae.ledger.model.ResolutionRows.Decision;
import mapae.ledger.model.ResolutionRows.Proposal;
import mapae.ledger.model.ResolutionRows.Resolution;
import mapae.permission.domain.Does;
import mapae.permission.domain.Operation;
import mapae.permission.domain.Roles;
import mapae.shared.FiscalYear;
import mapae.shared.FourEyes;
import mapae.shared.Hand;
import mapae.shared.OrganisationId;
import mapae.shared.Refusal;

/**
 * Has years of a plan legally committed, as the Assembly resolved: under continuing expenditure and contract authority
 * alone, named by one person and confirmed by another.
 */
@Stateless
@Does(Operation.POST_LEDGER)
@RolesAllowed({Roles.PLANNER, Roles.FINANCE_OFFICER})
public class PlanResolutions {

    private static final int LONGEST_REFERENCE = 300;

    @Inject
    private MultiYearPlanRows rows;

    @Inject
    private ResolutionRows resolutions;

    @Inject
    private PlanBooks books;

    @Inject
    private LedgerRuleBook rules;

    @Inject
    private CurrentCaller currentCaller;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /**
     * Proposes that years are legally committed.
     *
     * @param seen the version of the plan that it is based on
     * @param first first year
     * @param last last year
     * @param reference the resolution of the Assembly
     * @throws Refusal {@code ledger.plan-unknown}, {@code ledger.not-own}, {@code request.conflict},
     *     {@code ledger.resolution-missing}, {@code ledger.reason-missing}, {@code ledger.year-not-planned},
     *     {@code ledger.plan-year-resolved}, {@code ledger.plan-year-proposed}, or what
     *     {@link MultiYearCommitment#fault} refuses
     */
    public MultiYearPlanView propose(
            long id, int seen, FiscalYear first, FiscalYear last, String reference, String reason) {
        try {
            Plan plan = books.find(id);
            OrganisationId owner = plan.stated().owner();
            if (!currentCaller.get().may(Operation.POST_LEDGER, owner)) {
                throw Refusal.forbidden("ledger.not-own", plan.organisation());
            }
            if (reference == null || reference.isBlank()) {
                throw Refusal.invalid("ledger.resolution-missing");
            }
            Hand hand = currentCaller.get().hands(Operation.POST_LEDGER, owner).get(0);
            Proposal proposal = new Proposal(
                    first,
                    last,
                    PostingRules.bounded(reference, LONGEST_REFERENCE),
                    PostingRules.reason(reason),
                    hand,
                    clock.instant());
            PlanInBooks held = hold(plan, seen);
            check(held, proposal);
            resolutions.add(id, proposal);
            rows.count(id);
            trail.append(
                    PlanAudited.resolution(
                            "ledger.resolution", plan, proposal, RequestState.PROPOSED, proposal.reason()),
                    currentCaller.actor(Operation.POST_LEDGER, owner, hand));
            return books.view(id);
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    /**
     * Confirms a proposal, with a reason; not one's own. Its years are legally committed from then on.
     *
     * @param seen the version of the plan that the decision is based on
     * @throws Refusal {@code ledger.plan-unknown}, {@code ledger.resolution-unknown}, {@code approval.own-proposal},
     *     {@code ledger.request-decided}, {@code ledger.reason-missing} or {@code request.conflict}
     */
    @Does(Operation.DECIDE_BUDGET)
    @RolesAllowed(Roles.PLANNER)
    public MultiYearPlanView approve(long id, long resolution, int seen, String reason) {
        return decide(id, resolution, seen, RequestState.APPROVED, reason);
    }

    /**
     * Sends a proposal back, with a reason.
     *
     * @param seen the version of the plan that the decision is based on
     * @throws Refusal those of {@link #approve}
     */
    @Does(Operation.DECIDE_BUDGET)
    @RolesAllowed(Roles.PLANNER)
    public MultiYearPlanView giveBack(long id, long resolution, int seen, String reason) {
        return decide(id, resolution, seen, RequestState.RETURNED, reason);
    }

    private MultiYearPlanView decide(long id, long resolution, int seen, RequestState outcome, String reason) {
        try {
            Plan plan = books.find(id);
            OrganisationId owner = plan.stated().owner();
            Resolution known = byId(resolutions.of(id), resolution);
            Hand decider = FourEyes.choose(
                    currentCaller.get().hands(Operation.DECIDE_BUDGET, owner),
                    known.proposal().by());
            String why = PostingRules.reason(reason);
            int version = books.hold(plan, List.of()).plan().version();
            // as it stands now that the plan is held
            if (byId(resolutions.heldOf(id), resolution).decision().isPresent()) {
                throw Refusal.conflict("ledger.request-decided");
            }
            if (version != seen) {
                throw Refusal.conflict("request.conflict");
            }
            if (outcome == RequestState.APPROVED) {
                rows.bind(id, known.proposal().first(), known.proposal().last(), resolution);
            } else {
                rows.count(id);
            }
            resolutions.decide(resolution, new Decision(outcome, decider, clock.instant(), why));
            trail.append(
                    PlanAudited.resolution(
                            outcome == RequestState.APPROVED ? "ledger.resolution-approve" : "ledger.resolution-return",
                            plan,
                            known.proposal(),
                            outcome,
                            why),
                    currentCaller.actor(Operation.DECIDE_BUDGET, owner, decider));
            return books.view(id);
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    private static Resolution byId(List<Resolution> all, long resolution) {
        return all.stream()
                .filter(one -> one.id() == resolution)
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("ledger.resolution-unknown", resolution));
    }

    private PlanInBooks hold(Plan plan, int seen) throws SQLException {
        PlanInBooks held = books.hold(plan, List.of());
        if (held.plan().version() != seen) {
            throw Refusal.conflict("request.conflict");
        }
        return held;
    }

    private void check(PlanInBooks held, Proposal proposal) throws SQLException {
        SortedMap<FiscalYear, MultiYearCommitment.Year> after =
                new TreeMap<>(held.commitment().years());
        List<Resolution> open = resolutions.heldOf(held.plan().id()).stream()
                .filter(one -> one.decision().isEmpty())
                .toList();
        if (proposal.first().compareTo(proposal.last()) > 0) {
            throw Refusal.invalid("ledger.resolution-years");
        }
        for (FiscalYear year = proposal.first(); year.compareTo(proposal.last()) <= 0; year = year.plus(1)) {
            FiscalYear asked = year;
            MultiYearCommitment.Year before = after.get(year);
            if (before == null) {
                throw Refusal.rule("ledger.year-not-planned", year);
            }
            if (before.status() == YearStatus.LEGALLY_COMMITTED) {
                throw Refusal.rule("ledger.plan-year-resolved", year);
            }
            if (open.stream().anyMatch(one -> one.proposal().covers(asked))) {
                throw Refusal.conflict("ledger.plan-year-proposed", year);
            }
            after.put(
                    year,
                    new MultiYearCommitment.Year(YearStatus.LEGALLY_COMMITTED, before.amount(), before.committed()));
        }
        new MultiYearCommitment(held.plan().stated().basis(), after)
                .fault(rules.on(LocalDate.now(clock)), held.plan().stated().exception())
                .ifPresent(why -> {
                    throw why;
                });
    }
}
