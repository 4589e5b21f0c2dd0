package mapae.fund;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mapae.access.Caller;
import mapae.access.CurrentCaller;
import mapae.fund.domain.Application;
import mapae.fund.domain.Assessor;
import mapae.fund.domain.Award;
import mapae.fund.domain.Call;
import mapae.fund.domain.CallState;
import mapae.fund.domain.Fund;
import mapae.fund.domain.FundStatement;
import mapae.fund.domain.Ranking;
import mapae.fund.domain.Sheet;
import mapae.fund.model.ApplicationTable;
import mapae.fund.model.AwardTable;
import mapae.fund.model.CallTable;
import mapae.permission.domain.Does;
import mapae.permission.domain.Operation;
import mapae.permission.domain.Roles;
import mapae.shared.Hand;
import mapae.shared.Page;
import mapae.shared.Refusal;

/** Reads a call of a fund: its money, applications, what assessors say of them, and the ranking. */
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
public class FundCalls {

    @Inject
    private CallTable calls;

    @Inject
    private ApplicationTable applications;

    @Inject
    private AwardTable awards;

    @Inject
    private FundRecords records;

    @Inject
    private CurrentCaller currentCaller;

    /** Calls in which the caller has still to assess something; the latest ten at most are looked at. */
    public List<FundBook.Awaiting> awaiting() {
        try {
            Caller caller = currentCaller.get();
            List<FundBook.Awaiting> found = new ArrayList<>();
            for (CallTable.Awaiting one : calls.awaiting(caller.account(), records.today())) {
                Fund fund = records.fund(one.fund());
                Call call = records.call(fund, one.number());
                List<Assessor> assessors = records.assessors(call);
                List<Ranking.Assessed> assessed = records.assessed(call, assessors);
                int awaited = isNamed(caller, assessors)
                        .map(who -> awaited(who, assessed))
                        .orElse(0);
                if (awaited > 0) {
                    found.add(new FundBook.Awaiting(fund, call, awaited));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    /**
     * A call.
     *
     * @throws Refusal {@code fund.unknown} or {@code fund.call-unknown}
     */
    public FundBook.CallBook call(String code, int number) {
        try {
            Fund fund = records.fund(code);
            Call call = records.call(fund, number);
            List<Assessor> assessors = records.assessors(call);
            List<Ranking.Assessed> assessed = records.assessed(call, assessors);
            FundStatement.OfCall money = records.statement(fund, records.today(), Optional.empty())
                    .call(number)
                    .orElseThrow();
            Caller caller = currentCaller.get();
            List<Hand> ways = caller.hands(Operation.DECIDE_BUDGET, fund.owner());
            List<Hand> others = FundAwards.others(assessed);
            boolean mayAward = call.state(records.today()) == CallState.ASSESSED
                    && ways.stream().anyMatch(way -> others.stream().noneMatch(way::sharesAnybodyWith));
            return new FundBook.CallBook(
                    fund,
                    call,
                    call.state(records.today()),
                    money,
                    money.left(),
                    fund.rules().mostOfOne(call.budget()),
                    assessors.stream()
                            .map(one -> new FundBook.AssessorRow(one.username(), one.name(), awaited(one, assessed)))
                            .toList(),
                    assessed.size(),
                    new FundBook.May(
                            !ways.isEmpty(),
                            mayAward,
                            caller.may(Operation.KEEP_CASE),
                            isNamed(caller, assessors).isPresent()));
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    private static int awaited(Assessor assessor, List<Ranking.Assessed> assessed) {
        return (int) assessed.stream()
                .filter(one -> FundRecords.isAwaited(assessor, one.application(), one.sheets()))
                .count();
    }

    private static Optional<Assessor> isNamed(Caller caller, List<Assessor> assessors) {
        return assessors.stream()
                .filter(one -> one.by().account().equals(caller.account()))
                .findFirst();
    }

    /** Some applications of a call, withdrawn ones too, by number. */
    public Page<Application> applications(String code, int number, FundQuery query) {
        try {
            Call call = records.call(records.fund(code), number);
            int after = query.after()
                    .filter(text -> text.matches("[0-9]{1,9}"))
                    .map(Integer::valueOf)
                    .orElse(0);
            return Page.of(applications.some(call.id(), after, query.limit() + 1), query.limit(), Application::number);
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    /**
     * The ranking of a call. An assessor sees it once they have handed in all of theirs.
     *
     * @throws Refusal {@code fund.unknown} or {@code fund.call-unknown}
     */
    public FundBook.RankingBook ranking(String code, int number) {
        try {
            Fund fund = records.fund(code);
            Call call = records.call(fund, number);
            List<Assessor> assessors = records.assessors(call);
            List<Ranking.Assessed> assessed = records.assessed(call, assessors);
            boolean isHidden = call.endedOn().isEmpty()
                    && isNamed(currentCaller.get(), assessors)
                            .filter(one -> awaited(one, assessed) > 0)
                            .isPresent();
            FundRecords.Proposal proposal = records.proposal(fund, call, assessed);
            Map<Integer, Integer> numbers = new HashMap<>();
            awards.of(fund.id()).stream()
                    .filter(one -> one.call() == number)
                    .forEach(one -> numbers.put(one.application().number(), one.number()));
            return new FundBook.RankingBook(
                    Ranking.FORMULA,
                    Ranking.DEVIATION,
                    call.seed(),
                    isHidden,
                    proposal.left(),
                    isHidden
                            ? List.of()
                            : proposal.ranking().places().stream()
                                    .map(one -> row(one, proposal, numbers))
                                    .toList(),
                    isHidden ? List.of() : proposal.ranking().open());
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    private static FundBook.Row row(Ranking.Place place, FundRecords.Proposal proposal, Map<Integer, Integer> awards) {
        int number = place.application().number();
        Ranking.Proposed proposed = proposal.proposed().get(number);
        return new FundBook.Row(
                place.place(),
                place.application(),
                place.mean().value(),
                place.least(),
                place.greatest(),
                place.deviation(),
                place.heaviest().value(),
                place.draw(),
                proposed.outcome(),
                proposed.amount(),
                Optional.ofNullable(awards.get(number)));
    }

    /**
     * An application. What others say of it is hidden from an assessor who has still to say it.
     *
     * @throws Refusal {@code fund.unknown}, {@code fund.call-unknown} or {@code fund.application-unknown}
     */
    public FundBook.ApplicationBook application(String code, int number, int application) {
        try {
            Fund fund = records.fund(code);
            Call call = records.call(fund, number);
            Application one = records.application(call, application);
            Caller caller = currentCaller.get();
            List<Sheet> said = applications.sheetsOf(one.id());
            Optional<Assessor> assessor = isNamed(caller, records.assessors(call));
            boolean isAwaited = assessor.filter(who -> FundRecords.isAwaited(who, one, said))
                    .isPresent();
            boolean isLive = one.withdrawnAt().isEmpty();
            CallState state = call.state(records.today());
            return new FundBook.ApplicationBook(
                    fund,
                    call,
                    one,
                    isAwaited && state != CallState.ENDED ? List.of() : said,
                    isAwaited && state != CallState.ENDED,
                    isLive
                            && state == CallState.OPEN
                            && assessor.isEmpty()
                            && caller.may(Operation.KEEP_CASE, one.owner()),
                    isLive && state == CallState.ASSESSED && isAwaited,
                    awards.of(fund.id()).stream()
                            .filter(award -> award.application().id() == one.id())
                            .map(Award::number)
                            .findFirst());
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }
}
