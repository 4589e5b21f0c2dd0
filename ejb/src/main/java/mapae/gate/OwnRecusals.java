package mapae.gate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import mapae.access.CurrentCaller;
import mapae.audit.AuditTrail;
import mapae.gate.domain.Recusal;
import mapae.gate.model.Recusals;
import mapae.investment.InvestmentView;
import mapae.investment.Register;
import mapae.organisation.OrganisationDirectory;
import mapae.organisation.OrganisationView;
import mapae.permission.domain.Does;
import mapae.permission.domain.Operation;
import mapae.permission.domain.Roles;
import mapae.shared.AccountId;
import mapae.shared.Refusal;

/** Planners say from what they stay out, and when that is over: each for themselves, whatever roles are lent to them. */
@Stateless
@Does(Operation.RECUSE)
@RolesAllowed(Roles.PLANNER)
public class OwnRecusals {

    private static final int SHOWN = 200;
    private static final LocalDate FIRST_DAY = LocalDate.of(2000, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2200, 12, 31);

    @Inject
    private Recusals recusals;

    @Inject
    private Register register;

    @Inject
    private OrganisationDirectory organisations;

    @Inject
    private CurrentCaller currentCaller;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /** The caller's own, the newest first. One statement. */
    public List<Recusal> list() {
        try {
            return recusals.of(account(), SHOWN);
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    /**
     * Enters one.
     *
     * @throws Refusal {@code gate.recusal-subject}, {@code gate.recusal-days}, {@code gate.recusal-stands},
     *     {@code organisation.unknown}, {@code investment.unknown}, {@code gate.text-missing} or
     *     {@code gate.text-too-long}
     */
    public Recusal enter(RecusalCommand command) {
        if (command.organisation().isPresent() == command.investment().isPresent()) {
            throw Refusal.invalid("gate.recusal-subject");
        }
        String reason = GateTexts.required(command.reason(), GateTexts.SHORT);
        LocalDate today = LocalDate.now(clock);
        LocalDate last = command.until().orElse(LAST_DAY);
        if (command.from().isBefore(FIRST_DAY)
                || last.isAfter(LAST_DAY)
                || last.isBefore(command.from())
                || last.isBefore(today)) {
            throw Refusal.invalid("gate.recusal-days");
        }
        try {
            Optional<OrganisationView> organisation = command.organisation().map(organisations::byCode);
            Optional<InvestmentView> investment = command.investment().map(register::byCode);
            boolean stands = list().stream()
                    .anyMatch(one -> one.organisation().equals(command.organisation())
                            && one.investment().equals(command.investment())
                            && !one.isOver(today));
            if (stands) {
                throw Refusal.conflict("gate.recusal-stands");
            }
            long id = recusals.add(
                    account(),
                    organisation.map(OrganisationView::id),
                    investment.map(InvestmentView::id),
                    reason,
                    command.from(),
                    command.until(),
                    clock.instant());
            return told("gate.recuse", id, reason);
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    /**
     * Ends one of the caller's own, at once.
     *
     * @throws Refusal {@code gate.recusal-unknown}, {@code gate.recusal-over}, {@code gate.text-missing} or
     *     {@code gate.text-too-long}
     */
    public Recusal end(long id, String reason) {
        try {
            Recusal recusal = recusals.byId(id)
                    .filter(one -> one.account().equals(account()))
                    .orElseThrow(() -> Refusal.notFound("gate.recusal-unknown", id));
            String why = GateTexts.required(reason, GateTexts.SHORT);
            if (recusal.isOver(LocalDate.now(clock)) || !recusals.end(id, why, clock.instant())) {
                throw Refusal.conflict("gate.recusal-over");
            }
            return told("gate.recusal-end", id, why);
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    private AccountId account() {
        return currentCaller.get().account();
    }

    private Recusal told(String kind, long id, String reason) throws SQLException {
        Recusal recusal = recusals.byId(id).orElseThrow();
        trail.append(
                GateAudited.recusal(kind, recusal, reason), currentCaller.get().actor());
        return recusal;
    }
}
