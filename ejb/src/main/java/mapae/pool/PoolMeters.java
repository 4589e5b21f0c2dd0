package mapae.pool;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mapae.access.CurrentCaller;
import mapae.audit.AuditTrail;
import mapae.audit.Told;
import mapae.permission.domain.Does;
import mapae.permission.domain.Operation;
import mapae.permission.domain.Roles;
import mapae.pool.domain.MeterCheck;
import mapae.pool.domain.MeterRow;
import mapae.pool.domain.MeterUse;
import mapae.pool.domain.Pool;
import mapae.pool.domain.PoolMonth;
import mapae.pool.model.MonthTable;
import mapae.pool.model.PoolTable;
import mapae.shared.Hand;
import mapae.shared.OrganisationId;
import mapae.shared.Refusal;

/** Takes in what meters say was used: rows are checked one by one, and stored all or not at all. */
@Stateless
@Does(Operation.IMPORT)
@RolesAllowed({Roles.PLANNER, Roles.ADMINISTRATOR})
public class PoolMeters {

    /** Most rows of a file. */
    public static final int MOST_ROWS = 10_000;

    /** The refusal of rows of which any is faulty. */
    public static final String FAULTY = "rows.faulty";

    private static final int MOST_MONTHS = 24;

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
     * What was taken in.
     *
     * @param added how many uses are new
     * @param same how many were known already
     * @param units units of the new ones
     */
    public record Taken(int added, int same, long units) {}

    /**
     * What rows would add, and what is wrong with them. Stores nothing.
     *
     * @throws Refusal {@code pool.unknown} or {@code pool.meter-months}
     */
    public MeterCheck check(String code, List<MeterRow> rows) {
        try {
            Pool pool = table.byCode(code).orElseThrow(() -> Refusal.notFound("pool.unknown", code));
            return check(pool, rows, new HashMap<>());
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    /**
     * Stores what is new of the rows.
     *
     * @throws Refusal {@code pool.unknown}, {@code pool.meter-months}, {@code rows.faulty}, or
     *     {@code pool.meter-differs} where a reference is known with other content
     */
    public Taken take(String code, List<MeterRow> rows) {
        try {
            Pool pool = table.held(code).orElseThrow(() -> Refusal.notFound("pool.unknown", code));
            Map<String, OrganisationId> ids = new HashMap<>();
            MeterCheck check = check(pool, rows, ids);
            check.differing().ifPresent(fault -> {
                throw Refusal.conflict(MeterCheck.DIFFERS, fault.arguments().get(0), fault.row());
            });
            if (!check.faults().isEmpty()) {
                throw Refusal.rule(FAULTY, check.faults().size());
            }
            Hand hand =
                    currentCaller.get().hands(Operation.IMPORT, pool.holder()).get(0);
            months.use(pool.id(), check.added(), ids, clock.instant(), hand);
            Taken taken = new Taken(
                    check.added().size(),
                    check.same(),
                    check.added().stream().mapToLong(MeterUse::units).sum());
            if (taken.added() > 0) {
                trail.append(
                        PoolAudited.of(
                                "pool.meters",
                                pool,
                                new Told().with("count", taken.added()).with("units", taken.units())),
                        currentCaller.actor(Operation.IMPORT, pool.holder(), hand));
            }
            return taken;
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    private MeterCheck check(Pool pool, List<MeterRow> rows, Map<String, OrganisationId> ids) throws SQLException {
        List<YearMonth> named = MeterCheck.months(rows);
        if (named.size() > MOST_MONTHS) {
            throw Refusal.invalid("pool.meter-months", MOST_MONTHS);
        }
        LocalDate today = LocalDate.now(clock);
        Map<YearMonth, PoolMonth> found = new HashMap<>();
        for (YearMonth month : named) {
            months.of(pool.id(), month, today, clock.getZone()).value().ifPresent(one -> {
                found.put(month, one);
                one.rows()
                        .forEach(row -> ids.put(row.known().code(), row.known().id()));
            });
        }
        return MeterCheck.of(
                pool.code(),
                rows,
                months.uses(pool.id(), rows.stream().map(MeterRow::reference).toList()),
                found,
                today);
    }
}
