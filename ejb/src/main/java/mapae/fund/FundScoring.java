package mapae.fund;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import mapae.access.Caller;
import mapae.access.CurrentCaller;
import mapae.audit.AuditTrail;
import mapae.fund.domain.Application;
import mapae.fund.domain.Assessor;
import mapae.fund.domain.Call;
import mapae.fund.domain.CallState;
import mapae.fund.domain.Fund;
import mapae.fund.domain.Sheet;
import mapae.fund.model.ApplicationTable;
import mapae.fund.model.CallTable;
import mapae.permission.domain.Does;
import mapae.permission.domain.Operation;
import mapae.permission.domain.Roles;
import mapae.shared.Hand;
import mapae.shared.Refusal;

/** Takes what assessors hand in. */
@Stateless
@Does(Operation.ASSESS_APPLICATION)
@RolesAllowed({Roles.PLANNER, Roles.PROJECT_MANAGER})
public class FundScoring {

    private static final int COMMENT = 2_000;

    @Inject
    private FundRecords records;

    @Inject
    private CallTable calls;

    @Inject
    private ApplicationTable applications;

    @Inject
    private CurrentCaller currentCaller;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /**
     * Hands in what the caller says of an application; it is not changed afterwards.
     *
     * @throws Refusal {@code fund.unknown}, {@code fund.call-unknown}, {@code fund.application-unknown},
     *     {@code fund.scores-early}, {@code fund.call-ended}, {@code fund.application-withdrawn}, {@code fund.no-assessor},
     *     {@code fund.own-application}, {@code fund.handed-in}, {@code fund.scores}, {@code fund.score} with the criterion,
     *     or as of texts
     */
    public Sheet hand(String code, int number, FundCommand.Scored given) {
        try {
            calls.hold(code, number);
            Fund fund = records.fund(code);
            Call call = records.call(fund, number);
            Application application = records.application(call, given.application());
            FundKeeping.requireNotEnded(call);
            if (call.state(records.today()) != CallState.ASSESSED) {
                throw Refusal.rule("fund.scores-early", call.closesOn());
            }
            Hand hand = hand(call, application);
            Sheet sheet = sound(call, hand, given);
            applications.hand(application.id(), sheet, clock.instant());
            trail.append(
                    FundAudited.of("fund.score", fund, call, application),
                    currentCaller.actor(Operation.ASSESS_APPLICATION, application.owner(), hand));
            return sheet;
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    /** An assessor acts for nobody else; but a lent role may be the only one in which the caller may assess at all. */
    private Hand hand(Call call, Application application) throws SQLException {
        Caller caller = currentCaller.get();
        Assessor assessor = records.assessors(call).stream()
                .filter(one -> one.by().account().equals(caller.account()))
                .findFirst()
                .orElseThrow(() -> Refusal.forbidden("fund.no-assessor"));
        if (application.withdrawnAt().isPresent()) {
            throw Refusal.rule("fund.application-withdrawn");
        }
        List<Sheet> said = applications.sheetsOf(application.id());
        if (said.stream().anyMatch(sheet -> FundRecords.isBy(assessor, sheet))) {
            throw Refusal.conflict("fund.handed-in");
        }
        return caller.hands(Operation.ASSESS_APPLICATION, application.owner()).stream()
                .filter(way -> assessor.mayAssess(application)
                        && application.writers().stream().noneMatch(way::sharesAnybodyWith))
                .findFirst()
                .orElseThrow(() -> Refusal.forbidden("fund.own-application"));
    }

    private Sheet sound(Call call, Hand hand, FundCommand.Scored given) {
        if (given.scores().size() != call.criteria().size()) {
            throw Refusal.invalid("fund.scores", call.criteria().size());
        }
        for (int i = 0; i < given.scores().size(); i++) {
            if (!FundTexts.isScore(given.scores().get(i))) {
                throw Refusal.invalid("fund.score", call.criteria().get(i).name());
            }
        }
        return new Sheet(
                hand,
                currentCaller.get().displayName(),
                given.scores(),
                FundTexts.required("comment", given.comment(), COMMENT));
    }
}
