package mapae.fund;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mapae.fund.domain.Application;
import mapae.fund.domain.Assessor;
import mapae.fund.domain.Award;
import mapae.fund.domain.Call;
import mapae.fund.domain.Fund;
import mapae.fund.domain.FundEvent;
import mapae.fund.domain.FundStatement;
import mapae.fund.domain.Ranking;
import mapae.fund.domain.Sheet;
import mapae.fund.model.ApplicationTable;
import mapae.fund.model.AwardTable;
import mapae.fund.model.CallTable;
import mapae.fund.model.FundTable;
import mapae.ledger.EarmarkOrders;
import mapae.organisation.OrganisationDirectory;
import mapae.shared.FiscalYear;
import mapae.shared.Hand;
import mapae.shared.OrganisationId;
import mapae.shared.Refusal;
import mapae.shared.Won;

/** What is known of a fund, put together for those who read and for those who decide. */
@ApplicationScoped
public class FundRecords {

    @Inject
    private FundTable funds;

    @Inject
    private CallTable calls;

    @Inject
    private ApplicationTable applications;

    @Inject
    private AwardTable awards;

    @Inject
    private EarmarkOrders earmarks;

    @Inject
    private OrganisationDirectory organisations;

    @Inject
    private Clock clock;

    /**
     * What is proposed for the applications of a call.
     *
     * @param ranking their places
     * @param left what of the call's money nobody has
     * @param proposed by number of the application
     */
    record Proposal(Ranking ranking, Won left, Map<Integer, Ranking.Proposed> proposed) {}

    LocalDate today() {
        return LocalDate.now(clock);
    }

    Fund fund(String code) throws SQLException {
        return funds.byCode(code).orElseThrow(() -> Refusal.notFound("fund.unknown", code));
    }

    /** The same; nobody else changes anything about its money until the transaction ends. */
    Fund held(String code) throws SQLException {
        return funds.held(code).orElseThrow(() -> Refusal.notFound("fund.unknown", code));
    }

    Call call(Fund fund, int number) throws SQLException {
        return calls.byNumber(fund.id(), number).orElseThrow(() -> Refusal.notFound("fund.call-unknown", number));
    }

    Application application(Call call, int number) throws SQLException {
        return applications
                .byNumber(call.id(), number)
                .orElseThrow(() -> Refusal.notFound("fund.application-unknown", number));
    }

    Award award(Fund fund, int number) throws SQLException {
        return awards.of(fund.id()).stream()
                .filter(one -> one.number() == number)
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("fund.award-unknown", number));
    }

    /** Those who assess the applications of a call. */
    List<Assessor> assessors(Call call) throws SQLException {
        Map<OrganisationId, HashSet<OrganisationId>> homes = new HashMap<>();
        List<Assessor> found = new ArrayList<>();
        for (CallTable.Named one : calls.assessors(call.id())) {
            found.add(new Assessor(
                    Hand.own(one.account()),
                    one.username(),
                    one.name(),
                    homes.computeIfAbsent(
                            one.organisation(), home -> new HashSet<>(organisations.withAllBelow(home)))));
        }
        return found;
    }

    /** What was said of the applications of a call that were not withdrawn. */
    List<Ranking.Assessed> assessed(Call call, List<Assessor> assessors) throws SQLException {
        Map<Long, List<Sheet>> sheets = applications.sheets(call.id());
        List<Ranking.Assessed> all = new ArrayList<>();
        for (Application one : applications.live(call.id())) {
            List<Sheet> said = sheets.getOrDefault(one.id(), List.of());
            boolean isComplete =
                    said.size() >= call.assessors() && assessors.stream().noneMatch(who -> isAwaited(who, one, said));
            all.add(new Ranking.Assessed(one, said, isComplete));
        }
        return all;
    }

    /** Whether an assessor may say something of an application and has not. */
    static boolean isAwaited(Assessor assessor, Application application, List<Sheet> said) {
        return assessor.mayAssess(application) && said.stream().noneMatch(sheet -> isBy(assessor, sheet));
    }

    static boolean isBy(Assessor assessor, Sheet sheet) {
        return sheet.by().account().equals(assessor.by().account());
    }

    /** What is proposed as things stand. */
    Proposal proposal(Fund fund, Call call, List<Ranking.Assessed> assessed) throws SQLException {
        Ranking ranking = Ranking.of(call, assessed);
        Map<OrganisationId, Won> taken = new HashMap<>();
        Map<Integer, Boolean> standing = new HashMap<>();
        Won left = call.budget();
        for (Award one : awards.of(fund.id())) {
            if (one.call() == call.number()) {
                left = left.minus(one.held());
                taken.merge(one.application().owner(), one.held(), Won::plus);
                standing.put(one.application().number(), one.stands());
            }
        }
        return new Proposal(ranking, left, ranking.propose(call, fund.rules(), left, taken, standing));
    }

    /** All that moved money of a fund or a promise of it, as the books and the fund tell it. */
    List<FundEvent> events(Fund fund) throws SQLException {
        List<FundEvent> events = new ArrayList<>();
        earmarks.days(fund.reference()).forEach(one -> {
            events.add(new FundEvent(one.day(), FundEvent.Kind.BUDGETED, one.year(), 0, 0, one.current()));
            events.add(new FundEvent(one.day(), FundEvent.Kind.NOT_ALLOTTED, one.year(), 0, 0, one.notAllotted()));
            events.add(new FundEvent(one.day(), FundEvent.Kind.ALLOTTED, one.year(), 0, 0, one.allotted()));
        });
        for (Call one : calls.of(fund.id())) {
            events.add(new FundEvent(
                    one.announcedOn(), FundEvent.Kind.ANNOUNCED, one.year(), one.number(), 0, one.budget()));
            one.endedOn()
                    .ifPresent(on ->
                            events.add(new FundEvent(on, FundEvent.Kind.ENDED, one.year(), one.number(), 0, Won.ZERO)));
        }
        for (Award one : awards.of(fund.id())) {
            events.add(event(one, one.decidedOn(), FundEvent.Kind.AWARDED, one.amount()));
            one.moves().forEach(move -> events.add(event(one, move.on(), move.kind(), move.amount())));
        }
        return events;
    }

    private static FundEvent event(Award award, LocalDate on, FundEvent.Kind kind, Won amount) {
        return new FundEvent(on, kind, award.year(), award.call(), award.number(), amount);
    }

    /**
     * The day for which something counts: not after today, and not before what counted last, so that the statement of each
     * day is one that was true.
     *
     * @throws Refusal {@code fund.later} or {@code fund.day-order}
     */
    LocalDate day(Fund fund, Optional<LocalDate> given) throws SQLException {
        return day(events(fund), given);
    }

    /** The same, of what is known of the fund already. */
    LocalDate day(List<FundEvent> events, Optional<LocalDate> given) {
        LocalDate today = today();
        LocalDate day = FundTexts.day(given.orElse(today));
        if (day.isAfter(today)) {
            throw Refusal.invalid("fund.later", today);
        }
        Optional<LocalDate> last =
                events.stream().filter(one -> one.call() > 0).map(FundEvent::on).max(LocalDate::compareTo);
        if (last.filter(day::isBefore).isPresent()) {
            throw Refusal.rule("fund.day-order", last.get());
        }
        return day;
    }

    FundStatement statement(Fund fund, LocalDate date, Optional<FiscalYear> year) throws SQLException {
        return FundStatement.at(date, events(fund), year);
    }
}
