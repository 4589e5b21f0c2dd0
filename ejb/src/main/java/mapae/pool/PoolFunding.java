package mapae.pool;

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
import mapae.audit.Actor;
import mapae.ledger.EarmarkOrders;
import mapae.ledger.EarmarkedLineView;
import mapae.ledger.domain.Earmark;
import mapae.permission.domain.Does;
import mapae.permission.domain.Operation;
import mapae.permission.domain.Roles;
import mapae.pool.domain.Pool;
import mapae.pool.model.PoolTable;
import mapae.shared.FiscalYear;
import mapae.shared.Refusal;

/** Sets lines of the holder aside for a pool, and allots them: each allotment is a posting that names the pool. */
@Stateless
@Does(Operation.DECIDE_BUDGET)
@RolesAllowed(Roles.PLANNER)
public class PoolFunding {

    @Inject
    private PoolTable table;

    @Inject
    private EarmarkOrders earmarks;

    @Inject
    private CurrentCaller currentCaller;

    @Inject
    private Clock clock;

    /**
     * Sets a line of the holder aside.
     *
     * @throws Refusal {@code pool.unknown}, or what {@link EarmarkOrders#set} refuses
     */
    public EarmarkedLineView setAside(String code, FiscalYear year, String line) {
        try {
            Pool pool = held(code);
            return earmarks.set(pool.holder(), year, line, new Earmark(pool.reference(), pool.name()), actor(pool));
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    /**
     * Allots what is set aside.
     *
     * @throws Refusal {@code pool.unknown}, {@code pool.line-unknown}, or what {@link EarmarkOrders#allot} refuses
     */
    public EarmarkedLineView allot(String code, PoolCommand.Allot given) {
        try {
            Pool pool = held(code);
            EarmarkedLineView line =
                    line(pool, given).orElseThrow(() -> Refusal.rule("pool.line-unknown", given.line(), given.year()));
            earmarks.allot(
                    line.line().id(),
                    pool.reference(),
                    given.amount(),
                    given.on().orElseGet(() -> LocalDate.now(clock)),
                    given.reason(),
                    actor(pool));
            return line(pool, given).orElseThrow();
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    private Optional<EarmarkedLineView> line(Pool pool, PoolCommand.Allot given) {
        List<EarmarkedLineView> all = earmarks.lines(pool.reference());
        return all.stream()
                .filter(one -> one.line().year().equals(given.year())
                        && one.line().code().equals(given.line()))
                .findFirst();
    }

    private Pool held(String code) throws SQLException {
        return table.held(code).orElseThrow(() -> Refusal.notFound("pool.unknown", code));
    }

    private Actor actor(Pool pool) {
        return currentCaller.actor(Operation.DECIDE_BUDGET, pool.holder());
    }
}
