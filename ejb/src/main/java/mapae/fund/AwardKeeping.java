package mapae.fund;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import mapae.access.CurrentCaller;
import mapae.audit.Actor;
import mapae.audit.AuditTrail;
import mapae.fund.domain.Award;
import mapae.fund.domain.AwardState;
import mapae.fund.domain.Fund;
import mapae.fund.domain.FundEvent;
import mapae.fund.model.AwardTable;
import mapae.ledger.EarmarkOrders;
import mapae.ledger.EarmarkedLineView;
import mapae.permission.domain.Does;
import mapae.permission.domain.Operation;
import mapae.permission.domain.Roles;
import mapae.shared.FiscalYear;
import mapae.shared.Hand;
import mapae.shared.Refusal;
import mapae.shared.Won;

/** Follows an award: agreement, tranches, and its end. What is released is allotted in the books, what is left is cut. */
@Stateless
@Does(Operation.DECIDE_BUDGET)
@RolesAllowed(Roles.PLANNER)
public class AwardKeeping {

    private static final int MOST_TRANCHES = 100;

    @Inject
    private FundRecords records;

    @Inject
    private AwardTable awards;

    @Inject
    private EarmarkOrders earmarks;

    @Inject
    private CurrentCaller currentCaller;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /**
     * Writes down what was agreed.
     *
     * @throws Refusal {@code fund.award-unknown}, {@code fund.award-ended}, {@code fund.agreed-already},
     *     {@code fund.agreement-day}, or as of texts
     */
    public Award agree(String code, int number, Award.Agreement given) {
        try {
            Fund fund = records.held(code);
            Award award = standing(fund, number);
            if (award.agreement().isPresent()) {
                throw Refusal.conflict("fund.agreed-already");
            }
            if (given.signedOn().isBefore(award.decidedOn()) || given.signedOn().isAfter(records.today())) {
                throw Refusal.invalid("fund.agreement-day", award.decidedOn(), records.today());
            }
            String terms = FundTexts.required("terms", given.terms(), FundTexts.SUMMARY);
            awards.agree(award.id(), new Award.Agreement(given.signedOn(), terms));
            Hand hand = hand(fund, List.of());
            return told("fund.agree", fund, award, "startsOn", given.signedOn(), Optional.empty(), hand);
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    /**
     * Plans a part in which it is released.
     *
     * @throws Refusal {@code fund.award-unknown}, {@code fund.award-ended}, {@code fund.line-unknown}, {@code fund.amount},
     *     {@code fund.tranche-due}, {@code fund.above-award} or {@code fund.too-many}
     */
    public Award plan(String code, FundCommand.NewTranche given) {
        try {
            Fund fund = records.held(code);
            Award award = standing(fund, given.award());
            EarmarkedLineView line = earmarks.lines(fund.reference()).stream()
                    .filter(one -> one.line().year().equals(award.year())
                            && one.line().code().equals(given.line()))
                    .findFirst()
                    .orElseThrow(() -> Refusal.rule("fund.line-unknown", given.line(), award.year()));
            if (award.tranches().size() >= MOST_TRANCHES) {
                throw Refusal.invalid("fund.too-many", MOST_TRANCHES);
            }
            if (!FiscalYear.containing(FundTexts.day(given.due())).equals(award.year())) {
                throw Refusal.invalid("fund.tranche-due", award.year());
            }
            Won planned = Won.sum(Stream.concat(
                            Stream.of(FundTexts.positive("planned", given.planned())),
                            award.tranches().stream().map(Award.Tranche::planned))
                    .toList());
            if (planned.compareTo(award.amount()) > 0) {
                throw Refusal.rule("fund.above-award", award.amount(), planned);
            }
            Hand hand = hand(fund, List.of());
            awards.plan(
                    award.id(),
                    new Award.Tranche(
                            0,
                            award.tranches().size() + 1,
                            line.line().id(),
                            line.line().code(),
                            given.planned(),
                            given.due(),
                            hand));
            return told("fund.plan", fund, award, "fundAmount", given.planned(), Optional.empty(), hand);
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    /**
     * Releases a tranche: it is allotted on its line.
     *
     * @throws Refusal {@code fund.award-unknown}, {@code fund.award-ended}, {@code fund.agreement-missing},
     *     {@code fund.tranche-unknown}, {@code fund.tranche-released}, {@code fund.tranche-year}, {@code fund.own-tranche}
     *     where the caller planned it or applied for it, or what {@link EarmarkOrders#allot} refuses
     */
    public Award release(String code, int number, int tranche, Optional<LocalDate> given) {
        try {
            Fund fund = records.held(code);
            Award award = standing(fund, number);
            if (award.agreement().isEmpty()) {
                throw Refusal.rule("fund.agreement-missing");
            }
            if (tranche < 1 || tranche > award.tranches().size()) {
                throw Refusal.notFound("fund.tranche-unknown", tranche);
            }
            Award.Tranche planned = award.tranches().get(tranche - 1);
            if (award.isReleased(tranche)) {
                throw Refusal.conflict("fund.tranche-released");
            }
            LocalDate on = records.day(fund, given);
            if (!FiscalYear.containing(on).equals(award.year())) {
                throw Refusal.rule("fund.tranche-year", award.year());
            }
            Hand hand = hand(fund, releasers(award, planned));
            move(fund, award, new Award.Move(FundEvent.Kind.RELEASED, tranche, planned.planned(), on), hand);
            return told("fund.release", fund, award, "fundAmount", planned.planned(), Optional.empty(), hand);
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    /** Those who planned a tranche or applied for it, and so do not release it. */
    static List<Hand> releasers(Award award, Award.Tranche tranche) {
        return Stream.concat(Stream.of(tranche.plannedBy()), award.application().writers().stream())
                .toList();
    }

    /**
     * Withdraws an award: what was not paid out returns to the call's money.
     *
     * @throws Refusal {@code fund.award-unknown}, {@code fund.award-ended}, {@code fund.own-tranche}, {@code fund.spent}, as
     *     of texts and the day, or what {@link EarmarkOrders#cut} refuses
     */
    public Award withdraw(String code, FundCommand.Withdrawal given) {
        try {
            Fund fund = records.held(code);
            Award award = standing(fund, given.award());
            Hand hand = hand(fund, award.application().writers());
            Award.Ending ending = new Award.Ending(
                    AwardState.WITHDRAWN, records.day(fund, given.on()), Optional.of(FundTexts.reason(given.reason())));
            settle(fund, award, given.spent(), ending, hand);
            return told("fund.revoke", fund, award, "fundAmount", award.amount(), ending.reason(), hand);
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    /**
     * Closes an award that was reported on: what was not spent comes back, and granted is released less returned.
     *
     * @throws Refusal {@code fund.award-unknown}, {@code fund.award-ended}, {@code fund.report-missing},
     *     {@code fund.own-tranche}, as of the day, or what {@link EarmarkOrders#cut} refuses
     */
    public Award close(String code, int number, Optional<LocalDate> given) {
        try {
            Fund fund = records.held(code);
            Award award = standing(fund, number);
            Award.Report report = award.report().orElseThrow(() -> Refusal.rule("fund.report-missing"));
            Hand hand = hand(fund, closers(award));
            Award.Ending ending = new Award.Ending(AwardState.CLOSED, records.day(fund, given), Optional.empty());
            settle(fund, award, report.spent(), ending, hand);
            return told("fund.close", fund, award, "fundAmount", report.spent(), Optional.empty(), hand);
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    /** Those who reported on an award or applied for it, and so do not close it. */
    static List<Hand> closers(Award award) {
        return Stream.concat(award.report().map(Award.Report::by).stream(), award.application().writers().stream())
                .toList();
    }

    private void settle(Fund fund, Award award, Won spent, Award.Ending ending, Hand hand) throws SQLException {
        for (Award.Move move : award.settle(spent, ending.on())) {
            move(fund, award, move, hand);
        }
        awards.end(award.id(), ending, hand);
    }

    private void move(Fund fund, Award award, Award.Move move, Hand hand) throws SQLException {
        Optional<Award.Tranche> tranche = award.tranches().stream()
                .filter(one -> one.number() == move.tranche())
                .findFirst();
        Optional<Long> posting = Optional.empty();
        if (tranche.isPresent()) {
            String ground = fund.reference() + "/" + award.number() + "/" + move.tranche();
            long line = tranche.get().line();
            Actor by = currentCaller.actor(Operation.DECIDE_BUDGET, fund.owner(), hand);
            posting = Optional.of((move.kind() == FundEvent.Kind.RELEASED
                            ? earmarks.allot(line, ground, move.amount(), move.on(), Optional.empty(), by)
                            : earmarks.cut(line, ground, move.amount(), move.on(), Optional.empty(), by))
                    .id());
        }
        awards.move(award.id(), move, tranche.map(Award.Tranche::id), posting, hand, clock.instant());
    }

    private Award standing(Fund fund, int number) throws SQLException {
        Award award = records.award(fund, number);
        FundApplying.requireStanding(award);
        return award;
    }

    private Hand hand(Fund fund, List<Hand> others) {
        return currentCaller.get().hands(Operation.DECIDE_BUDGET, fund.owner()).stream()
                .filter(way -> others.stream().noneMatch(way::sharesAnybodyWith))
                .findFirst()
                .orElseThrow(() -> Refusal.forbidden("fund.own-tranche"));
    }

    private Award told(
            String kind, Fund fund, Award award, String field, Object value, Optional<String> reason, Hand hand)
            throws SQLException {
        trail.append(
                FundAudited.of(kind, fund, award, field, value, reason),
                currentCaller.actor(Operation.DECIDE_BUDGET, fund.owner(), hand));
        return records.award(fund, award.number());
    }
}
