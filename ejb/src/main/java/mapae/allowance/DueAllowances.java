package mapae.allowance;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import mapae.allowance.domain.Allowance;
import mapae.allowance.domain.AllowanceBalance;
import mapae.allowance.domain.AllowanceCondition;
import mapae.allowance.domain.AllowanceEntry;
import mapae.allowance.domain.AllowanceState;
import mapae.allowance.domain.EntryKind;
import mapae.allowance.model.AllowanceParts;
import mapae.allowance.model.AllowanceTable;
import mapae.audit.Actor;
import mapae.audit.AuditTrail;
import mapae.ledger.RetentionOrders;
import mapae.shared.Won;

/**
 * Settles allowances whose last day has passed or whose conditions were not kept: what is open is free again, and of what was
 * drawn under a condition that was not kept, what is not committed goes back. Called by the nightly job alone, in its
 * transaction.
 */
@Stateless
@PermitAll
public class DueAllowances {

    @Inject
    private AllowanceTable table;

    @Inject
    private AllowanceParts parts;

    @Inject
    private RetentionOrders retentions;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /** Keys of those that are open, from a key on. */
    public List<Long> after(long key, int limit) {
        try {
            return table.open(key, limit);
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    /** Settles one if it is due; again after a restart changes nothing. Returns whether it was due. */
    public boolean settle(long id, LocalDate today) {
        try {
            Allowance allowance = table.held(id).orElseThrow();
            if (!allowance.isDue(today)) {
                return false;
            }
            boolean wasGranted = allowance.state() == AllowanceState.GRANTED;
            Optional<AllowanceCondition> failed = allowance.conditions().stream()
                    .filter(one -> one.isOverdue(today))
                    .findFirst();
            parts.fail(id, today);
            if (!wasGranted) {
                retentions.letGo(allowance.reference(), allowance.wish().amount());
            } else {
                failed.ifPresent(condition -> clawBack(allowance, condition));
                release(id);
            }
            table.move(id, allowance.version(), wasGranted ? AllowanceState.ENDED : AllowanceState.WITHDRAWN);
            Allowance after = table.byId(id).orElseThrow();
            trail.append(
                    AllowanceAudited.of(
                            "allowance.settle", after, after.balance().returned(), ""),
                    Actor.OF_ITSELF);
            return true;
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    private void clawBack(Allowance allowance, AllowanceCondition failed) {
        LocalDate today = LocalDate.now(clock);
        long from = allowance.target().id();
        long to = allowance.source().id();
        int number = allowance.entries().size() + 1;
        String reason = "조건 " + failed.position() + " 미이행(기한 " + failed.dueOn() + ") / condition " + failed.position()
                + " not kept by " + failed.dueOn();
        RetentionOrders.Ground ground = new RetentionOrders.Ground(
                allowance.reference() + "/" + number, reason, allowance.wish().document());
        Won back = retentions.returnable(from, to, allowance.balance().used(), ground);
        if (back.isZero()) {
            return;
        }
        Optional<Long> posting = from == to
                ? Optional.empty()
                : Optional.of(retentions.move(from, to, back, today, ground, Actor.OF_ITSELF));
        enter(allowance, new AllowanceEntry(number, EntryKind.CLAWBACK, back, today, reason, posting));
    }

    private void release(long id) throws SQLException {
        Allowance allowance = table.byId(id).orElseThrow();
        AllowanceBalance balance = allowance.balance();
        if (balance.open().isZero()) {
            return;
        }
        retentions.letGo(allowance.reference(), balance.open());
        enter(
                allowance,
                new AllowanceEntry(
                        allowance.entries().size() + 1,
                        EntryKind.RELEASE,
                        balance.open(),
                        LocalDate.now(clock),
                        "미사용분 반환 / not drawn",
                        Optional.empty()));
    }

    private void enter(Allowance allowance, AllowanceEntry entry) {
        try {
            parts.add(allowance.id(), entry, Actor.OF_ITSELF.username(), clock.instant());
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }
}
