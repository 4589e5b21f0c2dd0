package mapae.fund;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import mapae.access.Caller;
import mapae.access.CurrentCaller;
import mapae.fund.domain.Award;
import mapae.fund.domain.Fund;
import mapae.fund.domain.FundEvent;
import mapae.fund.domain.FundStatement;
import mapae.fund.model.CallTable;
import mapae.fund.model.FundTable;
import mapae.ledger.EarmarkOrders;
import mapae.permission.domain.Does;
import mapae.permission.domain.Operation;
import mapae.permission.domain.Roles;
import mapae.shared.Hand;
import mapae.shared.Page;
import mapae.shared.Refusal;
import mapae.shared.Won;

/** Reads funds: lists, one with its lines, calls and statement, and awards. */
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
public class Funds {

    @Inject
    private FundTable table;

    @Inject
    private CallTable calls;

    @Inject
    private FundRecords records;

    @Inject
    private EarmarkOrders earmarks;

    @Inject
    private CurrentCaller currentCaller;

    /** Some of them, by code. */
    public Page<Fund> list(FundQuery query) {
        try {
            return Page.of(
                    table.list(query.organisation(), query.after().orElse(""), query.limit() + 1),
                    query.limit(),
                    Fund::code);
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    /**
     * A fund, with its statement at the end of a day; of today, if none is said.
     *
     * @throws Refusal {@code fund.unknown} or {@code fund.day}
     */
    public FundBook byCode(String code, Optional<LocalDate> date) {
        try {
            Fund fund = records.fund(code);
            List<FundEvent> events = records.events(fund);
            LocalDate today = records.today();
            FundStatement statement = FundStatement.at(FundTexts.day(date.orElse(today)), events, Optional.empty());
            FundStatement now = FundStatement.at(today, events, Optional.empty());
            return new FundBook(
                    fund,
                    earmarks.lines(fund.reference()),
                    calls.of(fund.id()).stream()
                            .map(one -> new FundBook.CallRow(
                                    one,
                                    one.state(today),
                                    now.call(one.number()).orElseThrow().left()))
                            .toList(),
                    statement,
                    statement.isReconciled(),
                    currentCaller.get().may(Operation.DECIDE_BUDGET, fund.owner()));
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    /**
     * An award.
     *
     * @throws Refusal {@code fund.unknown} or {@code fund.award-unknown}
     */
    public FundBook.AwardBook award(String code, int number) {
        try {
            Fund fund = records.fund(code);
            Award award = records.award(fund, number);
            Caller caller = currentCaller.get();
            List<Hand> ways = caller.hands(Operation.DECIDE_BUDGET, fund.owner());
            boolean isLive = award.ending().isEmpty();
            Won released = award.moved(FundEvent.Kind.RELEASED);
            return new FundBook.AwardBook(
                    fund,
                    award,
                    award.state(),
                    released,
                    award.moved(FundEvent.Kind.RETURNED),
                    award.moved(FundEvent.Kind.FELL_AWAY),
                    award.toRelease(),
                    award.granted(),
                    earmarks.lines(fund.reference()).stream()
                            .filter(line -> line.line().year().equals(award.year()) && !line.isClosed())
                            .toList(),
                    IntStream.rangeClosed(1, award.tranches().size())
                            .filter(tranche -> isLive && award.agreement().isPresent() && !award.isReleased(tranche))
                            .filter(tranche -> mayAct(
                                    ways,
                                    AwardKeeping.releasers(
                                            award, award.tranches().get(tranche - 1))))
                            .boxed()
                            .toList(),
                    isLive && mayAct(ways, award.application().writers()),
                    isLive && award.report().isPresent() && mayAct(ways, AwardKeeping.closers(award)),
                    isLive
                            && caller.may(
                                    Operation.KEEP_CASE, award.application().owner()));
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    private static boolean mayAct(List<Hand> ways, List<Hand> others) {
        return ways.stream().anyMatch(way -> others.stream().noneMatch(way::sharesAnybodyWith));
    }
}
