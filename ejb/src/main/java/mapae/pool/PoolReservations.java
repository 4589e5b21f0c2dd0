package mapae.pool;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import mapae.access.CurrentCaller;
import mapae.audit.AuditTrail;
import mapae.audit.Told;
import mapae.permission.domain.Does;
import mapae.permission.domain.Operation;
import mapae.permission.domain.Roles;
import mapae.pool.domain.Pool;
import mapae.pool.domain.PoolMonth;
import mapae.pool.domain.Reservation;
import mapae.pool.model.MonthTable;
import mapae.pool.model.PoolTable;
import mapae.shared.Figure;
import mapae.shared.Hand;
import mapae.shared.OrganisationId;
import mapae.shared.Refusal;

/** Reserves units of a month for an institution: first out of its own, then out of what is offered on. */
@Stateless
@Does(Operation.KEEP_CASE)
@RolesAllowed({Roles.PLANNER, Roles.PROJECT_MANAGER})
public class PoolReservations {

    @Inject
    private PoolTable table;

    @Inject
    private MonthTable months;

    @Inject
    private CurrentCaller currentCaller;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /**
     * Reserves. One after another in a pool, so whoever asks first is served first.
     *
     * @throws Refusal {@code pool.unknown}, {@code pool.units}, {@code pool.month-past}, {@code pool.capacity-unknown},
     *     {@code pool.formula-unknown}, {@code pool.institution-unknown}, {@code pool.not-own},
     *     {@code pool.above-entitlement} before anything is offered on, or {@code pool.above-offers} afterwards
     */
    public Reservation reserve(String code, PoolCommand.Reserve given) {
        try {
            Pool pool = table.held(code).orElseThrow(() -> Refusal.notFound("pool.unknown", code));
            PoolTexts.units("units", given.units(), 1);
            // one moment for all of it: at midnight what is offered on is another thing
            Instant now = clock.instant();
            LocalDate today = LocalDate.ofInstant(now, clock.getZone());
            if (PoolTexts.month(given.month()).isBefore(YearMonth.from(today))) {
                throw Refusal.rule("pool.month-past", given.month());
            }
            Figure<PoolMonth> found = months.of(pool.id(), given.month(), today, clock.getZone());
            PoolMonth month =
                    found.value().orElseThrow(() -> Refusal.rule(found.reason().orElseThrow()));
            PoolMonth.Row row = month.of(given.institution())
                    .orElseThrow(() -> Refusal.notFound("pool.institution-unknown", given.institution()));
            OrganisationId institution = row.known().id();
            if (!currentCaller.get().may(Operation.KEEP_CASE, institution)) {
                throw Refusal.forbidden("pool.not-own", given.institution());
            }
            Hand hand =
                    currentCaller.get().hands(Operation.KEEP_CASE, institution).get(0);
            PoolMonth.Split split = month.split(row, given.units()).orElseThrow(() -> above(month, row));
            Reservation reservation =
                    new Reservation(given.institution(), given.month(), split.own(), split.taken(), now);
            months.reserve(pool.id(), institution, reservation, hand);
            trail.append(
                    PoolAudited.of(
                            "pool.reserve",
                            pool,
                            new Told()
                                    .with("institution", given.institution())
                                    .with("month", given.month())
                                    .with("units", split.own())
                                    .with("takenUnits", split.taken())),
                    currentCaller.actor(Operation.KEEP_CASE, institution, hand));
            return reservation;
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    private static Refusal above(PoolMonth month, PoolMonth.Row row) {
        return month.isOffering()
                ? Refusal.rule("pool.above-offers", row.free(), month.onOffer())
                : Refusal.rule(
                        "pool.above-entitlement", row.entitled(), row.reserved(), row.free(), month.offersFrom());
    }
}
