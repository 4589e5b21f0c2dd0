package mapae.fund;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import mapae.access.CurrentCaller;
import mapae.audit.AuditTrail;
import mapae.fund.domain.Application;
import mapae.fund.domain.Award;
import mapae.fund.domain.AwardState;
import mapae.fund.domain.Call;
import mapae.fund.domain.CallState;
import mapae.fund.domain.Fund;
import mapae.fund.domain.FundEvent;
import mapae.fund.model.ApplicationTable;
import mapae.fund.model.AwardTable;
import mapae.fund.model.CallTable;
import mapae.investment.InvestmentView;
import mapae.investment.Register;
import mapae.permission.domain.Does;
import mapae.permission.domain.Operation;
import mapae.permission.domain.Roles;
import mapae.shared.Hand;
import mapae.shared.OrganisationId;
import mapae.shared.Refusal;

/** What organisations do about money of funds: apply for it, give up an award, tell what came of it. */
@Stateless
@Does(Operation.KEEP_CASE)
@RolesAllowed({Roles.PLANNER, Roles.PROJECT_MANAGER})
public class FundApplying {

    private static final String WON = "KRW";

    @Inject
    private FundRecords records;

    @Inject
    private CallTable calls;

    @Inject
    private ApplicationTable applications;

    @Inject
    private AwardTable awards;

    @Inject
    private Register register;

    @Inject
    private CurrentCaller currentCaller;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /**
     * Applies for an investment.
     *
     * @throws Refusal {@code fund.unknown}, {@code fund.call-unknown}, {@code fund.call-closed}, {@code investment.unknown},
     *     {@code fund.not-own}, {@code fund.currency}, {@code fund.applied-already}, {@code fund.assessor-applies}, or what
     *     the fund's rules refuse
     */
    public Application apply(String code, int number, String investment, FundCommand.Text given) {
        try {
            // first of all, so that what is read after it is what stands
            calls.hold(code, number);
            Fund fund = records.fund(code);
            Call call = open(fund, number);
            InvestmentView of = register.byCode(investment);
            Hand hand = writer(call, of.owner(), of.ownerCode());
            if (!of.currency().equals(WON)) {
                throw Refusal.rule("fund.currency", of.code(), of.currency());
            }
            if (applications.isLive(call.id(), of.id())) {
                throw Refusal.conflict("fund.applied-already", of.code());
            }
            FundCommand.Text text = sound(fund, call, of, given);
            Application one = new Application(
                    0,
                    applications.count(call.id()) + 1,
                    of.code(),
                    of.title(),
                    of.owner(),
                    of.ownerCode(),
                    of.ownerName(),
                    text.asked(),
                    text.brought(),
                    text.summary(),
                    Optional.empty(),
                    List.of(hand),
                    0);
            applications.add(call.id(), of.id(), one, hand, clock.instant());
            Application after = records.application(call, one.number());
            tell(FundAudited.of("fund.apply", fund, call, after), after.owner());
            return after;
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    /**
     * Changes an application, or withdraws it where no text is given, until the call closes.
     *
     * @param seen the version that was seen
     * @throws Refusal as {@link #apply}, {@code fund.application-unknown}, or {@code request.conflict}
     */
    public Application change(String code, int number, int application, int seen, Optional<FundCommand.Text> given) {
        try {
            calls.hold(code, number);
            Fund fund = records.fund(code);
            Call call = open(fund, number);
            Application before = records.application(call, application);
            Hand hand = writer(call, before.owner(), before.organisation());
            FundCommand.Text text = given.isPresent()
                    ? sound(fund, call, register.byCode(before.investment()), given.get())
                    : new FundCommand.Text(before.asked(), before.brought(), before.summary());
            Optional<Instant> withdrawn = given.isPresent() ? Optional.empty() : Optional.of(clock.instant());
            Application changed = new Application(
                    before.id(),
                    before.number(),
                    before.investment(),
                    before.title(),
                    before.owner(),
                    before.organisation(),
                    before.ownerName(),
                    text.asked(),
                    text.brought(),
                    text.summary(),
                    withdrawn,
                    before.writers(),
                    seen);
            if (!applications.change(changed, hand, clock.instant())) {
                throw Refusal.conflict("request.conflict");
            }
            Application after = records.application(call, application);
            tell(
                    FundAudited.of(given.isPresent() ? "fund.reapply" : "fund.withdraw", fund, call, after),
                    after.owner());
            return after;
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    private Call open(Fund fund, int number) throws SQLException {
        Call call = records.call(fund, number);
        if (call.state(records.today()) != CallState.OPEN) {
            throw Refusal.rule("fund.call-closed", call.opensOn(), call.closesOn());
        }
        return call;
    }

    private Hand writer(Call call, OrganisationId owner, String organisation) throws SQLException {
        Hand hand = currentCaller.get().hands(Operation.KEEP_CASE, owner).stream()
                .findFirst()
                .orElseThrow(() -> Refusal.forbidden("fund.not-own", organisation));
        if (records.assessors(call).stream().anyMatch(one -> one.by().sharesAnybodyWith(hand))) {
            throw Refusal.forbidden("fund.assessor-applies");
        }
        return hand;
    }

    private static FundCommand.Text sound(Fund fund, Call call, InvestmentView of, FundCommand.Text given) {
        FundTexts.positive("asked", given.asked());
        FundTexts.notNegative("brought", given.brought());
        fund.rules().require(of.kind().name(), given.asked(), given.brought(), call.budget());
        return new FundCommand.Text(
                given.asked(), given.brought(), FundTexts.required("summary", given.summary(), FundTexts.SUMMARY));
    }

    /**
     * Gives up an award of which nothing was released.
     *
     * @throws Refusal {@code fund.award-unknown}, {@code fund.not-own}, {@code fund.award-ended} or
     *     {@code fund.award-released}
     */
    public Award waive(String code, int number, String reason) {
        try {
            Fund fund = records.held(code);
            Award award = records.award(fund, number);
            Hand hand = hand(award);
            requireStanding(award);
            if (!award.moved(FundEvent.Kind.RELEASED).isZero()) {
                throw Refusal.rule("fund.award-released");
            }
            Award.Ending ending = new Award.Ending(
                    AwardState.WAIVED, records.day(fund, Optional.empty()), Optional.of(FundTexts.reason(reason)));
            awards.move(
                    award.id(),
                    new Award.Move(FundEvent.Kind.FELL_AWAY, 0, award.amount(), ending.on()),
                    Optional.empty(),
                    Optional.empty(),
                    hand,
                    clock.instant());
            awards.end(award.id(), ending, hand);
            return told(
                    FundAudited.of("fund.waive", fund, award, "fundAmount", award.amount(), ending.reason()),
                    fund,
                    award);
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    /**
     * Tells what came of an award, in place of what was told before.
     *
     * @throws Refusal {@code fund.award-unknown}, {@code fund.not-own}, {@code fund.award-ended}, {@code fund.spent}, or as
     *     of texts
     */
    public Award report(String code, FundCommand.Reported given) {
        try {
            Fund fund = records.held(code);
            Award award = records.award(fund, given.award());
            Hand hand = hand(award);
            requireStanding(award);
            if (given.spent().isNegative() || given.spent().compareTo(award.granted()) > 0) {
                throw Refusal.invalid("fund.spent", award.granted());
            }
            if (given.on().filter(records.today()::isBefore).isPresent()) {
                throw Refusal.invalid("fund.later", records.today());
            }
            awards.report(
                    award.id(),
                    new Award.Report(
                            FundTexts.day(given.on().orElse(records.today())),
                            given.spent(),
                            FundTexts.required("outcome", given.outcome(), FundTexts.SUMMARY),
                            hand));
            return told(
                    FundAudited.of("fund.report", fund, award, "fundAmount", given.spent(), Optional.empty()),
                    fund,
                    award);
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    static void requireStanding(Award award) {
        if (award.ending().isPresent()) {
            throw Refusal.conflict("fund.award-ended");
        }
    }

    private Hand hand(Award award) {
        return currentCaller
                .get()
                .hands(Operation.KEEP_CASE, award.application().owner())
                .stream()
                .findFirst()
                .orElseThrow(() ->
                        Refusal.forbidden("fund.not-own", award.application().organisation()));
    }

    private Award told(FundAudited done, Fund fund, Award award) throws SQLException {
        tell(done, award.application().owner());
        return records.award(fund, award.number());
    }

    private void tell(FundAudited done, OrganisationId owner) {
        trail.append(done, currentCaller.actor(Operation.KEEP_CASE, owner));
    }
}
