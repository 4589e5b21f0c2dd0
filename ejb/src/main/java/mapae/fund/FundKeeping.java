package mapae.fund;

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
import java.util.UUID;
import mapae.access.Caller;
import mapae.access.CurrentCaller;
import mapae.access.SignIn;
import mapae.audit.AuditTrail;
import mapae.fund.domain.Call;
import mapae.fund.domain.CallState;
import mapae.fund.domain.Fund;
import mapae.fund.domain.FundEvent;
import mapae.fund.domain.FundStatement;
import mapae.fund.model.ApplicationTable;
import mapae.fund.model.CallTable;
import mapae.fund.model.FundTable;
import mapae.ledger.EarmarkOrders;
import mapae.ledger.EarmarkedLineView;
import mapae.ledger.domain.Earmark;
import mapae.organisation.OrganisationDirectory;
import mapae.organisation.OrganisationView;
import mapae.permission.domain.Does;
import mapae.permission.domain.Operation;
import mapae.permission.domain.Roles;
import mapae.shared.AccountId;
import mapae.shared.FiscalYear;
import mapae.shared.Hand;
import mapae.shared.Refusal;
import mapae.shared.Won;

/** Founds funds, sets lines aside for them, and announces and ends their calls. */
@Stateless
@Does(Operation.DECIDE_BUDGET)
@RolesAllowed(Roles.PLANNER)
public class FundKeeping {

    private static final int MOST_ASSESSORS = 20;

    @Inject
    private FundTable funds;

    @Inject
    private CallTable calls;

    @Inject
    private ApplicationTable applications;

    @Inject
    private FundRecords records;

    @Inject
    private EarmarkOrders earmarks;

    @Inject
    private OrganisationDirectory organisations;

    @Inject
    private SignIn accounts;

    @Inject
    private CurrentCaller currentCaller;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /**
     * Founds a fund.
     *
     * @throws Refusal {@code organisation.unknown}, {@code fund.code}, {@code fund.exists}, or what is wrong with its rules
     */
    public Fund found(String code, String organisation, FundCommand.Charter charter) {
        OrganisationView owner = organisations.byCode(organisation);
        try {
            if (funds.byCode(FundTexts.code(code)).isPresent()) {
                throw Refusal.conflict("fund.exists", code);
            }
            funds.add(sound(
                    new Fund(0, code, null, owner.id(), owner.code(), owner.name(), "", null, null, null, 0),
                    0,
                    charter));
            Fund after = records.fund(code);
            tell(FundAudited.kept("fund.found", Optional.empty(), after), after);
            return after;
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    /**
     * Changes what a fund is for and its rules. What was applied for stays as it is; what is awarded follows the new ones.
     *
     * @throws Refusal {@code fund.unknown}, {@code request.conflict}, or what is wrong with its rules
     */
    public Fund change(String code, int seen, FundCommand.Charter charter) {
        try {
            Fund before = records.held(code);
            if (!funds.change(sound(before, seen, charter))) {
                throw Refusal.conflict("request.conflict");
            }
            Fund after = records.fund(code);
            tell(FundAudited.kept("fund.change", Optional.of(before), after), after);
            return after;
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    private static Fund sound(Fund of, int version, FundCommand.Charter given) {
        FundTexts.day(given.beginsOn());
        given.endsOn().ifPresent(last -> {
            if (FundTexts.day(last).isBefore(given.beginsOn())) {
                throw Refusal.invalid("fund.days");
            }
        });
        return new Fund(
                of.id(),
                of.code(),
                FundTexts.name("name", given.name()),
                of.owner(),
                of.organisation(),
                of.ownerName(),
                FundTexts.required("purpose", given.purpose(), FundTexts.PURPOSE),
                FundTexts.rules(given),
                given.beginsOn(),
                given.endsOn(),
                version);
    }

    /**
     * Sets a line of the fund's organisation aside for the fund.
     *
     * @throws Refusal {@code fund.unknown}, or what {@link EarmarkOrders#set} refuses
     */
    public EarmarkedLineView setAside(String code, FiscalYear year, String line) {
        try {
            Fund fund = records.held(code);
            return earmarks.set(
                    fund.owner(),
                    year,
                    line,
                    new Earmark(fund.reference(), fund.name()),
                    currentCaller.actor(Operation.DECIDE_BUDGET, fund.owner()));
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    /**
     * Announces a call: from that day on its money is promised.
     *
     * @throws Refusal {@code fund.unknown}, {@code fund.call-days}, {@code fund.term}, {@code fund.weights},
     *     {@code fund.least-score}, {@code fund.assessors}, {@code fund.call-budget} where the fund's lines of that year have
     *     less that is neither allotted nor promised, or what is wrong with a text
     */
    public Call announce(String code, FundCommand.NewCall given) {
        try {
            Fund fund = records.held(code);
            List<FundEvent> events = records.events(fund);
            LocalDate on = records.day(events, given.on());
            FundTexts.requireSound(given, on);
            if (!fund.runsOn(given.opensOn()) || !fund.runsOn(given.closesOn())) {
                throw Refusal.rule("fund.term");
            }
            requireMoney(events, given, on);
            Call call = new Call(
                    0,
                    calls.of(fund.id()).size() + 1,
                    FundTexts.name("title", given.title()),
                    given.year(),
                    on,
                    given.opensOn(),
                    given.closesOn(),
                    given.decidedByOn(),
                    given.budget(),
                    FundTexts.criteria(given.criteria()),
                    given.leastScore(),
                    given.assessors(),
                    given.parts(),
                    UUID.randomUUID().toString(),
                    Optional.empty(),
                    hand(fund));
            calls.add(fund.id(), call, clock.instant());
            tell(FundAudited.of("fund.announce", fund, call, "fundAmount", FundAudited.won(call.budget())), fund);
            return records.call(fund, call.number());
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    /** What is there on that day, and what is there today: a budget may have been cut since. */
    private void requireMoney(List<FundEvent> events, FundCommand.NewCall given, LocalDate on) {
        FundTexts.positive("budget", given.budget());
        Optional<FiscalYear> year = Optional.of(given.year());
        Won then = FundStatement.at(on, events, year).remaining();
        Won now = FundStatement.at(records.today(), events, year).remaining();
        Won least = then.compareTo(now) < 0 ? then : now;
        if (given.budget().compareTo(least) > 0) {
            throw Refusal.rule("fund.call-budget", given.year(), least.isNegative() ? Won.ZERO : least);
        }
    }

    /**
     * Names those who assess, in place of those who were named.
     *
     * @throws Refusal {@code fund.unknown}, {@code fund.call-unknown}, {@code fund.call-ended},
     *     {@code fund.assessed-already}, {@code fund.assessors-few}, {@code fund.too-many} or {@code fund.assessor-unknown}
     */
    public Call name(String code, int number, List<String> usernames) {
        try {
            Fund fund = records.held(code);
            calls.hold(code, number);
            Call call = records.call(fund, number);
            requireNotEnded(call);
            if (!applications.sheets(call.id()).isEmpty()) {
                throw Refusal.conflict("fund.assessed-already");
            }
            List<String> names =
                    usernames.stream().map(String::strip).distinct().sorted().toList();
            if (names.size() > MOST_ASSESSORS) {
                throw Refusal.invalid("fund.too-many", MOST_ASSESSORS);
            }
            if (names.size() < call.assessors()) {
                throw Refusal.invalid("fund.assessors-few", call.assessors());
            }
            List<AccountId> named = new ArrayList<>();
            for (String one : names) {
                named.add(accounts.recall(one)
                        .filter(caller -> caller.may(Operation.ASSESS_APPLICATION))
                        .map(Caller::account)
                        .orElseThrow(() -> Refusal.invalid("fund.assessor-unknown", one)));
            }
            calls.name(call.id(), named);
            tell(FundAudited.of("fund.assessors", fund, call, "assessors", String.join(", ", names)), fund);
            return call;
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    /**
     * Ends a call: what it did not award is promised to nobody any more.
     *
     * @throws Refusal {@code fund.unknown}, {@code fund.call-unknown}, {@code fund.call-ended}, {@code fund.call-open}, or as
     *     of the day
     */
    public Call end(String code, int number, Optional<LocalDate> given) {
        try {
            Fund fund = records.held(code);
            Call call = records.call(fund, number);
            requireNotEnded(call);
            LocalDate on = records.day(fund, given);
            if (call.state(on) != CallState.ASSESSED) {
                throw Refusal.rule("fund.call-open", call.closesOn());
            }
            calls.end(call.id(), on, hand(fund));
            tell(FundAudited.of("fund.end", fund, call, "endsOn", on), fund);
            return records.call(fund, number);
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    static void requireNotEnded(Call call) {
        if (call.endedOn().isPresent()) {
            throw Refusal.conflict("fund.call-ended");
        }
    }

    private Hand hand(Fund fund) {
        return currentCaller.get().hands(Operation.DECIDE_BUDGET, fund.owner()).get(0);
    }

    private void tell(FundAudited done, Fund fund) {
        trail.append(done, currentCaller.actor(Operation.DECIDE_BUDGET, fund.owner()));
    }
}
