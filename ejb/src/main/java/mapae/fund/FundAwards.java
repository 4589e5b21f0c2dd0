package mapae.fund;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import mapae.access.CurrentCaller;
import mapae.audit.AuditTrail;
import mapae.fund.domain.Application;
import mapae.fund.domain.Award;
import mapae.fund.domain.AwardProposal;
import mapae.fund.domain.Call;
import mapae.fund.domain.CallState;
import mapae.fund.domain.Fund;
import mapae.fund.domain.Ranking;
import mapae.fund.model.AwardTable;
import mapae.permission.domain.Does;
import mapae.permission.domain.Operation;
import mapae.permission.domain.Roles;
import mapae.shared.Hand;
import mapae.shared.Refusal;
import mapae.shared.Won;

/** Awards money of a call, by somebody who neither assessed nor applied. */
@Stateless
@Does(Operation.DECIDE_BUDGET)
@RolesAllowed(Roles.PLANNER)
public class FundAwards {

    @Inject
    private FundRecords records;

    @Inject
    private AwardTable awards;

    @Inject
    private CurrentCaller currentCaller;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /**
     * Awards.
     *
     * @throws Refusal {@code fund.unknown}, {@code fund.call-unknown}, {@code fund.application-unknown},
     *     {@code fund.call-ended}, {@code fund.call-open}, {@code fund.own-award}, {@code fund.not-ranked},
     *     {@code fund.awarded-already}, {@code fund.below-least}, {@code fund.award-amount}, {@code fund.parts},
     *     {@code fund.share-taken}, {@code fund.call-money}, {@code fund.award-reason} where it departs from what is
     *     proposed, or as of the day
     */
    public Award decide(String code, int number, FundCommand.NewAward given) {
        try {
            Fund fund = records.held(code);
            Call call = records.call(fund, number);
            Application application = records.application(call, given.application());
            FundKeeping.requireNotEnded(call);
            LocalDate on = records.day(fund, given.on());
            if (call.state(on) != CallState.ASSESSED) {
                throw Refusal.rule("fund.call-open", call.closesOn());
            }
            List<Ranking.Assessed> assessed = records.assessed(call, records.assessors(call));
            Hand hand = decider(fund, assessed);
            List<Award> before = awards.of(fund.id());
            FundRecords.Proposal proposal = records.proposal(fund, call, assessed);
            requireAwardable(fund, call, application, given.amount(), proposal, before);
            Optional<String> reason = FundTexts.reason(given.reason());
            boolean isProposed = Optional.of(given.amount())
                    .equals(proposal.proposed().get(application.number()).amount());
            if ((!isProposed || on.isAfter(call.decidedByOn())) && reason.isEmpty()) {
                throw Refusal.invalid("fund.award-reason");
            }
            Award award = new Award(
                    0,
                    before.size() + 1,
                    call.number(),
                    call.year(),
                    application,
                    given.amount(),
                    on,
                    reason,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    List.of(),
                    List.of(),
                    hand);
            awards.add(fund.id(), award, clock.instant());
            trail.append(
                    FundAudited.of("fund.award", fund, award, "fundAmount", award.amount(), reason),
                    currentCaller.actor(Operation.DECIDE_BUDGET, fund.owner(), hand));
            return records.award(fund, award.number());
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    private static void requireAwardable(
            Fund fund,
            Call call,
            Application application,
            Won amount,
            FundRecords.Proposal proposal,
            List<Award> before) {
        Map<Integer, Ranking.Proposed> proposed = proposal.proposed();
        if (before.stream().anyMatch(one -> one.application().id() == application.id())) {
            throw Refusal.conflict("fund.awarded-already");
        }
        if (!proposed.containsKey(application.number())) {
            throw Refusal.rule("fund.not-ranked");
        }
        if (proposed.get(application.number()).outcome() == AwardProposal.BELOW_LEAST) {
            throw Refusal.rule("fund.below-least", call.leastScore().toPlainString());
        }
        if (amount.compareTo(Won.ZERO) <= 0 || amount.compareTo(application.asked()) > 0) {
            throw Refusal.invalid("fund.award-amount", application.asked());
        }
        if (!call.parts() && !amount.equals(application.asked())) {
            throw Refusal.rule("fund.parts");
        }
        fund.rules().requireAmount(amount);
        Won taken = Won.sum(before.stream()
                .filter(one -> one.call() == call.number())
                .filter(one -> one.application().owner().equals(application.owner()))
                .map(Award::held)
                .toList());
        Won most = fund.rules().mostOfOne(call.budget());
        if (!fund.rules().share().isWhole() && taken.plus(amount).compareTo(most) > 0) {
            throw Refusal.rule("fund.share-taken", most, taken);
        }
        if (amount.compareTo(proposal.left()) > 0) {
            throw Refusal.rule("fund.call-money", proposal.left());
        }
    }

    /** Whoever assessed or wrote anything in the call does not award its money, nor through somebody. */
    private Hand decider(Fund fund, List<Ranking.Assessed> assessed) {
        List<Hand> others = others(assessed);
        return currentCaller.get().hands(Operation.DECIDE_BUDGET, fund.owner()).stream()
                .filter(way -> others.stream().noneMatch(way::sharesAnybodyWith))
                .findFirst()
                .orElseThrow(() -> Refusal.forbidden("fund.own-award"));
    }

    static List<Hand> others(List<Ranking.Assessed> assessed) {
        return assessed.stream()
                .flatMap(one -> Stream.concat(
                        one.application().writers().stream(),
                        one.sheets().stream().map(sheet -> sheet.by())))
                .distinct()
                .toList();
    }
}
