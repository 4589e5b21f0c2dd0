package mapae.allowance;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import mapae.access.CurrentCaller;
import mapae.allowance.domain.Allowance;
import mapae.allowance.domain.AllowanceEntry;
import mapae.allowance.domain.AllowanceState;
import mapae.allowance.model.AllowanceParts;
import mapae.allowance.model.AllowanceTable;
import mapae.audit.Actor;
import mapae.audit.AuditTrail;
import mapae.ledger.RetentionOrders;
import mapae.permission.domain.Does;
import mapae.permission.domain.Operation;
import mapae.permission.domain.Roles;
import mapae.shared.Refusal;

/** Draws parts of what was granted: money from elsewhere comes to the line, what lies there is no longer kept back. */
@Stateless
@Does(Operation.POST_LEDGER)
@RolesAllowed({Roles.PLANNER, Roles.FINANCE_OFFICER})
public class AllowanceDraws {

    @Inject
    private AllowanceTable table;

    @Inject
    private AllowanceParts parts;

    @Inject
    private RetentionOrders retentions;

    @Inject
    private CurrentCaller currentCaller;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /**
     * Draws a part.
     *
     * @throws Refusal {@code allowance.unknown}, {@code allowance.not-own}, what is wrong with the reason, and what
     *     {@link Allowance#draw} and {@link RetentionOrders#move} refuse
     */
    public Allowance draw(AllowanceCommand.Draw given) {
        try {
            Allowance allowance =
                    table.held(given.id()).orElseThrow(() -> Refusal.notFound("allowance.unknown", given.id()));
            if (!currentCaller
                    .get()
                    .may(Operation.POST_LEDGER, allowance.beneficiary().owner())) {
                throw Refusal.forbidden(
                        "allowance.not-own", allowance.beneficiary().organisation());
            }
            String reason = AllowanceTexts.required("reason", given.reason(), AllowanceTexts.REASON);
            LocalDate today = LocalDate.now(clock);
            AllowanceEntry draw = allowance.draw(given.amount(), today, reason);
            Actor actor = currentCaller.actor(
                    Operation.POST_LEDGER, allowance.beneficiary().owner());
            retentions.letGo(allowance.reference(), draw.amount());
            Optional<Long> posting = allowance.wish().source().isElsewhere()
                    ? Optional.of(retentions.move(
                            allowance.source().id(),
                            allowance.target().id(),
                            draw.amount(),
                            today,
                            new RetentionOrders.Ground(
                                    allowance.reference() + "/" + draw.number(),
                                    reason,
                                    allowance.wish().document()),
                            actor))
                    : Optional.empty();
            parts.add(
                    allowance.id(),
                    new AllowanceEntry(draw.number(), draw.kind(), draw.amount(), today, reason, posting),
                    actor.username(),
                    clock.instant());
            Allowance after = table.byId(allowance.id()).orElseThrow();
            if (after.balance().open().isZero()
                    && after.conditions().stream().allMatch(one -> one.kept().isPresent())) {
                table.move(after.id(), after.version(), AllowanceState.ENDED);
                after = table.byId(after.id()).orElseThrow();
            }
            trail.append(AllowanceAudited.of("allowance.draw", after, draw.amount(), reason), actor);
            return after;
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }
}
