package mapae.pool;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import mapae.access.Caller;
import mapae.access.CurrentCaller;
import mapae.ledger.EarmarkOrders;
import mapae.ledger.PaidMonth;
import mapae.organisation.OrganisationDirectory;
import mapae.permission.domain.Does;
import mapae.permission.domain.Operation;
import mapae.permission.domain.Roles;
import mapae.pool.domain.Pool;
import mapae.pool.domain.PoolFairness;
import mapae.pool.domain.PoolMonth;
import mapae.pool.domain.Reservation;
import mapae.pool.model.MonthTable;
import mapae.pool.model.PoolTable;
import mapae.pool.model.TermTable;
import mapae.shared.Figure;
import mapae.shared.Page;
import mapae.shared.Refusal;
import mapae.shared.Won;

/** Reads pools: lists, one with its terms, and one in a month. */
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
public class Pools {

    private static final int MOST_RESERVATIONS = 200;

    @Inject
    private PoolTable table;

    @Inject
    private TermTable terms;

    @Inject
    private MonthTable months;

    @Inject
    private EarmarkOrders earmarks;

    @Inject
    private OrganisationDirectory organisations;

    @Inject
    private CurrentCaller currentCaller;

    @Inject
    private Clock clock;

    /** Some of them, by code. */
    public Page<Pool> list(PoolQuery query) {
        try {
            return Page.of(
                    table.list(query.kind(), query.after().orElse(""), query.limit() + 1), query.limit(), Pool::code);
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    /**
     * A pool with its terms.
     *
     * @throws Refusal {@code pool.unknown}
     */
    public PoolBook byCode(String code) {
        try {
            Pool pool = known(code);
            Caller caller = currentCaller.get();
            return new PoolBook(
                    pool,
                    terms.capacities(pool.id()),
                    terms.formulas(pool.id()),
                    terms.rates(pool.id()),
                    earmarks.lines(pool.reference()),
                    new PoolBook.May(
                            caller.may(Operation.KEEP_RULES, pool.holder()),
                            caller.may(Operation.DECIDE_BUDGET, pool.holder()),
                            caller.may(Operation.IMPORT)));
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    /**
     * A pool in a month. However many institutions share it, six statements.
     *
     * @throws Refusal {@code pool.unknown} or {@code pool.month-range}
     */
    public PoolMonthView month(String code, YearMonth month) {
        try {
            Pool pool = known(code);
            YearMonth asked = PoolTexts.month(month);
            Won paid = Won.sum(earmarks.paid(pool.reference(), asked, asked).stream()
                    .map(PaidMonth::amount)
                    .toList());
            Figure<PoolMonth> found = months.of(pool.id(), asked, LocalDate.now(clock), clock.getZone());
            if (!found.isKnown()) {
                return PoolMonthView.none(pool, asked, found.reason().orElseThrow(), paid);
            }
            PoolMonth known = found.value().orElseThrow();
            return PoolMonthView.of(pool, known, paid, PoolFairness.of(known, paid, terms.rates(pool.id())));
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    /**
     * The latest reservations of a month.
     *
     * @param institution code of one institution; empty for all of them
     * @throws Refusal {@code pool.unknown} or {@code pool.month-range}
     */
    public List<Reservation> reservations(String code, YearMonth month, Optional<String> institution) {
        try {
            return months.reservations(known(code).id(), PoolTexts.month(month), institution, MOST_RESERVATIONS);
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    /**
     * Whether the caller may reserve for an institution.
     *
     * @throws Refusal {@code organisation.unknown}
     */
    public boolean mayReserve(String institution) {
        return currentCaller
                .get()
                .may(Operation.KEEP_CASE, organisations.byCode(institution).id());
    }

    private Pool known(String code) throws SQLException {
        return table.byCode(code).orElseThrow(() -> Refusal.notFound("pool.unknown", code));
    }
}
