package mapae.ledger;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.batch.operations.BatchRuntimeException;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.ejb.EJBException;
import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Properties;
import mapae.access.CurrentCaller;
import mapae.ledger.model.YearEndExecutions;
import mapae.permission.domain.Does;
import mapae.permission.domain.Operation;
import mapae.permission.domain.Roles;
import mapae.shared.FiscalYear;
import mapae.shared.Refusal;

/**
 * Has years closed, one at a time. Each organisation's year is closed in a transaction of its own, so whatever happens in
 * the middle, closing goes on with the organisations that are left.
 *
 * <p>Assumes one server: an execution that the repository calls under way when the server starts was cut off by the end
 * of the one before.
 */
@Singleton
@Does(Operation.READ_LEDGER)
@RolesAllowed({
    Roles.PLANNER,
    Roles.PROJECT_MANAGER,
    Roles.FINANCE_OFFICER,
    Roles.HR_OFFICER,
    Roles.AUDITOR,
    Roles.ADMINISTRATOR
})
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class YearEnd {

    private static final Logger LOG = System.getLogger(YearEnd.class.getName());
    private static final String JOB = "year-end-close";

    @Inject
    private YearEndExecutions executions;

    @Inject
    private YearCloseOrders orders;

    @Inject
    private CurrentCaller currentCaller;

    @Inject
    private Clock clock;

    /** How far the close of a year is. Two statements. */
    @Lock(LockType.READ)
    public YearView of(FiscalYear year) {
        try {
            // the job first: whoever reads that it has ended must not be told how far it was before
            Optional<String> state = executions.newestState(JOB, year);
            YearEndExecutions.Count count = executions.count(year);
            return new YearView(year, count.closed(), count.open(), state);
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    /**
     * Starts to close a year for every organisation that has lines in it; where it is closed already, nothing happens.
     *
     * @throws Refusal {@code ledger.year-not-over} or {@code ledger.close-under-way}
     */
    @Does(Operation.CLOSE_YEAR)
    @RolesAllowed(Roles.PLANNER)
    public YearView close(FiscalYear year) {
        if (!year.lastDay().isBefore(LocalDate.now(clock))) {
            throw Refusal.rule("ledger.year-not-over", year);
        }
        try {
            if (!executions.underWay(JOB).isEmpty()) {
                throw Refusal.conflict("ledger.close-under-way");
            }
        } catch (SQLException e) {
            throw new EJBException(e);
        }
        orders.record(year);
        Properties parameters = new Properties();
        parameters.setProperty("year", year.toString());
        parameters.setProperty("startedBy", currentCaller.get().username());
        BatchRuntime.getJobOperator().start(JOB, parameters);
        return of(year);
    }

    /** Goes on with what the end of the server before this one cut off. To be called once, when the server starts. */
    @PermitAll
    public void recover() {
        try {
            for (long execution : executions.underWay(JOB)) {
                Properties parameters = new Properties();
                parameters.setProperty("jberet.restart.mode", "force");
                BatchRuntime.getJobOperator().restart(execution, parameters);
            }
        } catch (SQLException | BatchRuntimeException e) {
            LOG.log(Level.ERROR, "Could not go on with the close of a year", e);
        }
    }
}
