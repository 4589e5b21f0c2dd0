package mapae.gate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import mapae.access.Caller;
import mapae.access.CurrentCaller;
import mapae.gate.domain.Answered;
import mapae.gate.domain.Bar;
import mapae.gate.domain.Continuity;
import mapae.gate.domain.Evidence;
import mapae.gate.domain.Exemption;
import mapae.gate.domain.Gate;
import mapae.gate.domain.GateOrder;
import mapae.gate.domain.Readiness;
import mapae.gate.domain.Requirement;
import mapae.gate.domain.ReviewHead;
import mapae.gate.domain.ReviewState;
import mapae.gate.domain.RoundDifference;
import mapae.gate.model.Conditions;
import mapae.gate.model.EvidenceFiles;
import mapae.gate.model.Exemptions;
import mapae.gate.model.Requirements;
import mapae.gate.model.ReviewParts;
import mapae.gate.model.Reviews;
import mapae.gate.model.SittingTable;
import mapae.investment.InvestmentView;
import mapae.investment.Register;
import mapae.permission.domain.Does;
import mapae.permission.domain.Operation;
import mapae.permission.domain.Roles;
import mapae.shared.Page;
import mapae.shared.Refusal;
import mapae.tiering.DeterminationView;
import mapae.tiering.TierView;
import mapae.tiering.Tiers;

/** Reads reviews: those that wait, one with everything that bears on it, and the way of an investment through its gates. */
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
public class GateReviews {

    @Inject
    private Reviews reviews;

    @Inject
    private ReviewParts parts;

    @Inject
    private Requirements requirements;

    @Inject
    private Conditions conditions;

    @Inject
    private SittingTable sittings;

    @Inject
    private EvidenceFiles files;

    @Inject
    private Steadiness steadiness;

    @Inject
    private ReviewedCase reviewedCase;

    @Inject
    private Exemptions exemptions;

    @Inject
    private Deciders deciders;

    @Inject
    private Tiers tiers;

    @Inject
    private Register register;

    @Inject
    private CurrentCaller currentCaller;

    @Inject
    private Clock clock;

    /** Reviews that wait for a decision, the longest waiting first. One statement a page. */
    public Page<ReviewHead> waiting(GateQueue query) {
        try {
            List<ReviewHead> found = reviews.waiting(
                    query.gate(), query.organisation(), GateQueue.key(query.after()), query.limit() + 1);
            List<ReviewHead> rows = found.stream().limit(query.limit()).toList();
            Optional<String> next = found.size() > query.limit()
                    ? Optional.of(String.valueOf(rows.get(rows.size() - 1).id()))
                    : Optional.empty();
            return new Page<>(rows, next);
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    /**
     * A review with everything that bears on it.
     *
     * @throws Refusal {@code gate.unknown}
     */
    public ReviewBook byId(long id) {
        try {
            ReviewHead review = find(id);
            Requirement requirement = requirements.byId(review.requirement());
            List<Evidence> evidence = parts.evidence(id);
            List<Answered> answers = parts.answers(id);
            List<ReviewHead> all = reviews.of(review.investmentId());
            List<ReviewHead> earlier = all.stream()
                    .filter(one -> one.gate() == review.gate() && one.round() < review.round())
                    .collect(Collectors.toCollection(ArrayList::new));
            Collections.reverse(earlier);
            Optional<RoundDifference> difference = Optional.empty();
            if (!earlier.isEmpty()) {
                long before = earlier.get(0).id();
                difference = Optional.of(
                        RoundDifference.between(parts.evidence(before), parts.answers(before), evidence, answers));
            }
            List<Exemption> claims = exemptions.of(review.investmentId());
            Caller caller = currentCaller.get();
            boolean decides =
                    review.state() == ReviewState.SUBMITTED && caller.may(Operation.DECIDE_GATE, review.owner());
            Optional<Bar> bar = deciders.bar(review, evidence);
            boolean seesPosting = steadiness.isSeen(review.investmentId());
            return new ReviewBook(
                    review,
                    requirement,
                    determination(review),
                    reviewedCase.of(review),
                    evidence,
                    answers,
                    Readiness.of(requirement, missing(review, all, claims), evidence, answers),
                    continuity(review, requirement).map(one -> seesPosting ? one : masked(one)),
                    seesPosting,
                    earlier,
                    claims,
                    difference,
                    conditions.of(id),
                    review.state() == ReviewState.PREPARING && caller.may(Operation.KEEP_CASE, review.owner()),
                    decides && bar.isEmpty(),
                    decides && bar.isEmpty(),
                    decides ? bar : Optional.empty(),
                    sittings.of(id));
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    private static Continuity masked(Continuity one) {
        return new Continuity(one.leader(), Optional.empty(), one.milestone(), Optional.empty());
    }

    private Optional<Continuity> continuity(ReviewHead review, Requirement requirement) {
        if (!requirement.continuity()) {
            return Optional.empty();
        }
        return review.decision()
                .map(ReviewHead.Decision::continuity)
                .or(() -> Optional.of(steadiness.of(review.investmentId())));
    }

    private DeterminationView determination(ReviewHead review) {
        List<DeterminationView> all = tiers.of(review.investment()).determined();
        return all.stream()
                .filter(one -> one.tier().level() == review.tier()
                        && !one.at().isAfter(review.prepared().at()))
                .findFirst()
                .orElseThrow();
    }

    private List<Gate> missing(ReviewHead review, List<ReviewHead> all, List<Exemption> claims) throws SQLException {
        return GateOrder.missingBefore(
                review.gate(),
                requirements.on(LocalDate.ofInstant(review.prepared().at(), clock.getZone()), review.tier()).stream()
                        .filter(Requirement::needed)
                        .map(Requirement::gate)
                        .toList(),
                GateOrder.passed(all, claims));
    }

    /**
     * The way of an investment through its gates.
     *
     * @throws Refusal {@code investment.unknown}
     */
    public GateWay ofInvestment(String code) {
        try {
            InvestmentView investment = register.byCode(code);
            TierView tier = tiers.of(code);
            Optional<Integer> level = tier.current().map(one -> one.tier().level());
            boolean mayPrepare = tier.mayDetermine();
            List<ReviewHead> all = new ArrayList<>(reviews.of(investment.id()));
            Collections.reverse(all);
            List<Requirement> asked = level.isEmpty() ? List.of() : requirements.on(LocalDate.now(clock), level.get());
            List<Exemption> claims = exemptions.of(investment.id());
            List<GateWay.Step> steps = asked.stream()
                    .map(one -> GateWay.Step.of(
                            one,
                            all.stream()
                                    .filter(review -> review.gate() == one.gate())
                                    .toList(),
                            one.gate() == Gate.PRIOR_CONSULTATION ? claims : List.of(),
                            mayPrepare && !investment.stage().isOver()))
                    .filter(step -> step.requirement().needed()
                            || !step.rounds().isEmpty()
                            || !step.exemptions().isEmpty())
                    .toList();
            return new GateWay(code, investment.title(), level, steps, mayPrepare);
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    /**
     * The file of a piece of evidence.
     *
     * @throws Refusal {@code gate.file-unknown}
     */
    public GivenFile file(long evidence) {
        try {
            return files.ofEvidence(evidence)
                    .map(one -> new GivenFile(one.name(), one.kind().mediaType(), one.content()))
                    .orElseThrow(() -> Refusal.notFound("gate.file-unknown"));
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    private ReviewHead find(long id) throws SQLException {
        return reviews.byId(id).orElseThrow(() -> Refusal.notFound("gate.unknown", id));
    }
}
