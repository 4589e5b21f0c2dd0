package mapae.gate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mapae.access.CurrentCaller;
import mapae.audit.AuditTrail;
import mapae.gate.domain.Exemption;
import mapae.gate.domain.ExemptionGround;
import mapae.gate.domain.ExemptionState;
import mapae.gate.domain.Gate;
import mapae.gate.domain.ReviewState;
import mapae.gate.model.EvidenceFiles;
import mapae.gate.model.Exemptions;
import mapae.investment.InvestmentView;
import mapae.investment.Register;
import mapae.permission.domain.Does;
import mapae.permission.domain.Operation;
import mapae.permission.domain.Roles;
import mapae.shared.Hand;
import mapae.shared.Refusal;
import mapae.tiering.Tiers;

/** Exemptions from prior consultation (사전협의 제외): claimed on a ground with files, answered by another planner. */
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
public class ConsultationExemptions {

    private static final int SHOWN = 200;
    private static final int MOST_FILES = 5;

    @Inject
    private Exemptions exemptions;

    @Inject
    private EvidenceFiles files;

    @Inject
    private EvidenceIntake intake;

    @Inject
    private GateReviews gates;

    @Inject
    private Preparers preparers;

    @Inject
    private Deciders deciders;

    @Inject
    private Tiers tiers;

    @Inject
    private Register register;

    @Inject
    private CurrentCaller currentCaller;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /** Those that wait, the longest waiting first. Two statements. */
    public List<Exemption> waiting() {
        try {
            return exemptions.waiting(SHOWN);
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    /** Those that were answered, the latest first. Two statements. */
    public List<Exemption> answered() {
        try {
            return exemptions.answered(SHOWN);
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    /** Grounds that may be claimed today. */
    public List<ExemptionGround> grounds() {
        try {
            LocalDate today = LocalDate.now(clock);
            return exemptions.grounds().stream()
                    .filter(one -> one.holdsOn(today))
                    .toList();
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    /**
     * A claim, and what the caller may do with it.
     *
     * @throws Refusal {@code gate.exemption-unknown}
     */
    public ExemptionView byId(long id) {
        Exemption exemption = find(id);
        boolean decides = exemption.state() == ExemptionState.CLAIMED
                && currentCaller.get().may(Operation.DECIDE_GATE, exemption.owner());
        Optional<String> bar = decides ? bar(exemption) : Optional.empty();
        return new ExemptionView(exemption, decides && bar.isEmpty(), bar);
    }

    /**
     * A file of a claim.
     *
     * @throws Refusal {@code gate.file-unknown}
     */
    public GivenFile file(long file) {
        try {
            return files.ofExemption(file)
                    .map(one -> new GivenFile(one.name(), one.kind().mediaType(), one.content()))
                    .orElseThrow(() -> Refusal.notFound("gate.file-unknown"));
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    /**
     * Claims an exemption: a planner for any investment, a project manager for those of the own organisation.
     *
     * @throws Refusal {@code investment.unknown}, {@code investment.not-own}, {@code gate.investment-over},
     *     {@code gate.tier-missing}, {@code gate.not-needed}, {@code gate.already-passed}, {@code gate.already-open},
     *     {@code gate.exemption-stands}, {@code gate.ground-unknown}, {@code gate.exemption-files},
     *     {@code gate.text-missing}, {@code gate.text-too-long}, {@code gate.file-empty}, {@code gate.file-too-large},
     *     {@code gate.file-kind} or {@code gate.file-name}
     */
    @Does(Operation.KEEP_CASE)
    @RolesAllowed({Roles.PLANNER, Roles.PROJECT_MANAGER})
    public Exemption claim(String code, String ground, String reason, List<EvidenceFile> given) {
        try {
            InvestmentView investment = register.byCode(code);
            Hand hand = preparers.hand(investment.owner(), code);
            requireClaimable(investment);
            ExemptionGround named = grounds().stream()
                    .filter(one -> one.code().equals(ground))
                    .findFirst()
                    .orElseThrow(() -> Refusal.invalid("gate.ground-unknown", ground));
            String why = GateTexts.required(reason, GateTexts.LONG);
            if (given.isEmpty() || given.size() > MOST_FILES) {
                throw Refusal.invalid("gate.exemption-files", MOST_FILES);
            }
            List<String> names = new ArrayList<>();
            for (EvidenceFile one : given) {
                names.add(EvidenceIntake.name(one.name()));
            }
            int number = exemptions.of(investment.id()).size() + 1;
            long id = exemptions
                    .add(investment.id(), number, named.id(), why, hand, clock.instant())
                    .orElseThrow(() -> Refusal.conflict("gate.exemption-stands"));
            for (int i = 0; i < given.size(); i++) {
                exemptions.attach(id, intake.keep(given.get(i)), names.get(i));
            }
            return told("gate.exemption-claim", id, Operation.KEEP_CASE, hand, why);
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    private void requireClaimable(InvestmentView investment) {
        String code = investment.code();
        if (investment.stage().isOver()) {
            throw Refusal.rule("gate.investment-over", code);
        }
        if (tiers.of(code).current().isEmpty()) {
            throw Refusal.rule("gate.tier-missing", code);
        }
        GateWay.Step step = gates.ofInvestment(code).steps().stream()
                .filter(one -> one.requirement().gate() == Gate.PRIOR_CONSULTATION
                        && one.requirement().needed())
                .findFirst()
                .orElseThrow(() -> Refusal.rule("gate.not-needed", Gate.PRIOR_CONSULTATION));
        if (step.isPassed()) {
            throw Refusal.rule("gate.already-passed", Gate.PRIOR_CONSULTATION);
        }
        if (step.exemption().isPresent()) {
            throw Refusal.conflict("gate.exemption-stands");
        }
        if (step.latest().filter(one -> one.state() != ReviewState.DECIDED).isPresent()) {
            throw Refusal.conflict("gate.already-open");
        }
    }

    /**
     * Confirms or refuses a claim; neither who claims it nor who is recused does.
     *
     * @param seen version of the claim
     * @throws Refusal {@code gate.exemption-unknown}, {@code gate.recused}, {@code gate.own-claim},
     *     {@code gate.exemption-answered}, {@code gate.text-missing}, {@code gate.text-too-long} or
     *     {@code request.conflict}
     */
    @Does(Operation.DECIDE_GATE)
    @RolesAllowed(Roles.PLANNER)
    public Exemption answer(long id, int seen, boolean confirmed, String reason) {
        try {
            Exemption exemption = find(id);
            bar(exemption).ifPresent(bar -> {
                throw Refusal.forbidden(bar);
            });
            Hand hand = ways(exemption).get(0);
            if (exemption.state() != ExemptionState.CLAIMED) {
                throw Refusal.conflict("gate.exemption-answered");
            }
            String why = GateTexts.required(reason, GateTexts.LONG);
            ExemptionState state = confirmed ? ExemptionState.CONFIRMED : ExemptionState.REFUSED;
            GateTexts.requireChanged(exemptions.answer(id, seen, state, why, hand, clock.instant()));
            return told("gate.exemption-answer", id, Operation.DECIDE_GATE, hand, why);
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    /** Code of the refusal of what keeps the caller from answering, if anything does. */
    private Optional<String> bar(Exemption exemption) {
        if (deciders.free(exemption.owner(), exemption.investmentId()).isEmpty()) {
            return Optional.of("gate.recused");
        }
        return ways(exemption).isEmpty() ? Optional.of("gate.own-claim") : Optional.empty();
    }

    private List<Hand> ways(Exemption exemption) {
        return deciders.free(exemption.owner(), exemption.investmentId()).stream()
                .filter(hand -> !hand.sharesAnybodyWith(exemption.claimed().by()))
                .toList();
    }

    private Exemption find(long id) {
        try {
            return exemptions.byId(id).orElseThrow(() -> Refusal.notFound("gate.exemption-unknown", id));
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    private Exemption told(String kind, long id, Operation operation, Hand hand, String reason) {
        Exemption exemption = find(id);
        trail.append(
                GateAudited.exemption(kind, exemption, reason),
                currentCaller.actor(operation, exemption.owner(), hand));
        return exemption;
    }
}
