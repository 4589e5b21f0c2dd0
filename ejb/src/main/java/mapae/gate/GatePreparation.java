package mapae.gate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import mapae.access.Caller;
import mapae.access.CurrentCaller;
import mapae.audit.AuditTrail;
import mapae.gate.domain.Answered;
import mapae.gate.domain.Gate;
import mapae.gate.domain.Requirement;
import mapae.gate.domain.ReviewHead;
import mapae.gate.domain.ReviewState;
import mapae.gate.model.ReviewParts;
import mapae.gate.model.Reviews;
import mapae.gate.model.RolledOutExperiments;
import mapae.investment.GatedStages;
import mapae.investment.InvestmentView;
import mapae.investment.Register;
import mapae.permission.domain.Does;
import mapae.permission.domain.Operation;
import mapae.permission.domain.Roles;
import mapae.shared.Hand;
import mapae.shared.OrganisationId;
import mapae.shared.Refusal;
import mapae.tiering.DeterminationView;
import mapae.tiering.Tiers;

/** Prepares reviews: a planner for any investment, a project manager for those of the own organisation. */
@Stateless
@Does(Operation.KEEP_CASE)
@RolesAllowed({Roles.PLANNER, Roles.PROJECT_MANAGER})
public class GatePreparation {

    @Inject
    private GateReviews gates;

    @Inject
    private Reviews reviews;

    @Inject
    private ReviewParts parts;

    @Inject
    private RolledOutExperiments experiments;

    @Inject
    private EvidenceIntake intake;

    @Inject
    private ReviewedCase reviewedCase;

    @Inject
    private Tiers tiers;

    @Inject
    private Register register;

    @Inject
    private GatedStages stages;

    @Inject
    private CurrentCaller currentCaller;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /**
     * Begins a round at a gate; it takes over what the round before showed and answered.
     *
     * @throws Refusal {@code investment.unknown}, {@code investment.not-own}, {@code gate.investment-over},
     *     {@code gate.tier-missing}, {@code gate.not-needed}, {@code gate.experiment-unscaled} where an experiment that it
     *     would roll out is not decided to be scaled, {@code gate.already-open} or {@code gate.already-passed}
     */
    public ReviewHead begin(String code, Gate gate) {
        try {
            InvestmentView investment = register.byCode(code);
            Hand hand = hand(investment.owner(), code);
            if (investment.stage().isOver()) {
                throw Refusal.rule("gate.investment-over", code);
            }
            DeterminationView tier =
                    tiers.of(code).current().orElseThrow(() -> Refusal.rule("gate.tier-missing", code));
            GateWay.Step step = gates.ofInvestment(code).steps().stream()
                    .filter(one -> one.requirement().gate() == gate)
                    .findFirst()
                    .orElseThrow(() -> Refusal.rule("gate.not-needed", gate));
            if (gate == Gate.FEASIBILITY) {
                experiments.requireScaled(investment.id());
            }
            if (step.isPassed()) {
                throw Refusal.rule("gate.already-passed", gate);
            }
            if (!step.mayBegin()) {
                throw Refusal.conflict("gate.already-open");
            }
            Optional<ReviewHead> before = step.latest();
            Requirement asked = step.requirement();
            long id = reviews.add(
                    investment.id(),
                    asked,
                    before.map(ReviewHead::round).orElse(0) + 1,
                    tier.id(),
                    hand,
                    clock.instant());
            if (before.isPresent()) {
                parts.copy(before.get().id(), id, asked.id());
            }
            stages.leaveToGates(investment.id());
            return told("gate.begin", id, hand, Optional.empty());
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    /**
     * Opens a decided review anew, as the next round, with what it showed and answered. The gate is passed no more until
     * that is decided.
     *
     * @throws Refusal {@code gate.already-open}
     */
    public ReviewHead anew(ReviewHead decided) {
        try {
            Hand hand = hand(decided.owner(), decided.investment());
            GateWay.Step step = gates.ofInvestment(decided.investment()).steps().stream()
                    .filter(one -> one.requirement().gate() == decided.gate())
                    .findFirst()
                    .orElseThrow(() -> Refusal.rule("gate.not-needed", decided.gate()));
            ReviewHead latest = step.latest().orElseThrow();
            if (latest.id() != decided.id()) {
                throw Refusal.conflict("gate.already-open");
            }
            long id = reviews.add(
                    decided.investmentId(),
                    step.requirement(),
                    decided.round() + 1,
                    tiers.of(decided.investment()).current().orElseThrow().id(),
                    hand,
                    clock.instant());
            parts.copy(decided.id(), id, step.requirement().id());
            return told("gate.begin", id, hand, Optional.empty());
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    /**
     * Adds a file as evidence; the same content is kept once.
     *
     * @param seen version of the review
     * @throws Refusal {@code gate.unknown}, {@code investment.not-own}, {@code gate.submitted},
     *     {@code gate.evidence-kind}, {@code gate.file-empty}, {@code gate.file-too-large}, {@code gate.file-kind},
     *     {@code gate.file-name} or {@code request.conflict}
     */
    public ReviewHead add(long id, int seen, String kind, EvidenceFile file) {
        try {
            ReviewBook book = open(id);
            Hand hand = hand(book.review().owner(), book.review().investment());
            if (book.requirement().evidence().stream()
                    .noneMatch(part -> part.code().equals(kind))) {
                throw Refusal.invalid("gate.evidence-kind", kind);
            }
            String name = EvidenceIntake.name(file.name());
            long content = intake.keep(file);
            GateTexts.requireChanged(reviews.touch(id, seen));
            parts.add(id, kind, content, name, hand, clock.instant());
            return told("gate.evidence", id, hand, Optional.of("+ " + name));
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    /**
     * Takes a file out.
     *
     * @throws Refusal {@code gate.unknown}, {@code investment.not-own}, {@code gate.submitted},
     *     {@code gate.file-unknown} or {@code request.conflict}
     */
    public ReviewHead remove(long id, int seen, long evidence) {
        try {
            ReviewBook book = open(id);
            Hand hand = hand(book.review().owner(), book.review().investment());
            String name = book.evidence().stream()
                    .filter(one -> one.id() == evidence)
                    .findFirst()
                    .orElseThrow(() -> Refusal.notFound("gate.file-unknown"))
                    .name();
            GateTexts.requireChanged(reviews.touch(id, seen) && parts.remove(id, evidence));
            return told("gate.evidence", id, hand, Optional.of("− " + name));
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    /**
     * Answers items of the checklist.
     *
     * @throws Refusal {@code gate.unknown}, {@code investment.not-own}, {@code gate.submitted},
     *     {@code gate.item-unknown} or {@code request.conflict}
     */
    public ReviewHead answer(long id, int seen, List<Answered> answers) {
        try {
            ReviewBook book = open(id);
            Hand hand = hand(book.review().owner(), book.review().investment());
            List<String> asked = book.requirement().items().stream()
                    .map(Requirement.Part::code)
                    .toList();
            answers.stream()
                    .filter(one -> !asked.contains(one.item()))
                    .findFirst()
                    .ifPresent(one -> {
                        throw Refusal.invalid("gate.item-unknown", one.item());
                    });
            GateTexts.requireChanged(reviews.touch(id, seen));
            parts.put(id, answers);
            String change = answers.stream()
                    .map(one -> one.item() + " " + one.answer())
                    .sorted()
                    .collect(Collectors.joining(", "));
            return told("gate.answer", id, hand, Optional.of(change));
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    /**
     * Submits a review for decision.
     *
     * @throws Refusal {@code gate.unknown}, {@code investment.not-own}, {@code gate.submitted},
     *     {@code gate.order}, {@code gate.evidence-missing}, {@code gate.items-missing} or {@code request.conflict}
     */
    public ReviewHead submit(long id, int seen) {
        try {
            ReviewBook book = open(id);
            Hand hand = hand(book.review().owner(), book.review().investment());
            if (!book.readiness().before().isEmpty()) {
                throw Refusal.rule("gate.order", book.readiness().before());
            }
            if (!book.readiness().evidence().isEmpty()) {
                throw Refusal.rule(
                        "gate.evidence-missing",
                        ko(book.readiness().evidence()),
                        en(book.readiness().evidence()));
            }
            if (!book.readiness().items().isEmpty()) {
                throw Refusal.rule(
                        "gate.items-missing", book.readiness().items().size());
            }
            GateTexts.requireChanged(reviews.submit(
                    id,
                    seen,
                    reviewedCase.toTakeUp(
                            book.review().investment(), book.review().gate()),
                    hand,
                    clock.instant()));
            return told("gate.submit", id, hand, Optional.empty());
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    private static String ko(List<Requirement.Part> parts) {
        return parts.stream().map(part -> part.text().ko()).collect(Collectors.joining(", "));
    }

    private static String en(List<Requirement.Part> parts) {
        return parts.stream().map(part -> part.text().en()).collect(Collectors.joining(", "));
    }

    private ReviewBook open(long id) {
        ReviewBook book = gates.byId(id);
        hand(book.review().owner(), book.review().investment());
        if (book.review().state() != ReviewState.PREPARING) {
            throw Refusal.conflict("gate.submitted");
        }
        return book;
    }

    private Hand hand(OrganisationId owner, String code) {
        Caller caller = currentCaller.get();
        return caller.hands(Operation.KEEP_CASE, owner).stream()
                .findFirst()
                .orElseThrow(() -> Refusal.forbidden("investment.not-own", code));
    }

    private ReviewHead told(String kind, long id, Hand hand, Optional<String> change) {
        ReviewHead review = gates.byId(id).review();
        trail.append(
                GateAudited.review(kind, review, change, Optional.empty()),
                currentCaller.actor(Operation.KEEP_CASE, review.owner(), hand));
        return review;
    }
}
