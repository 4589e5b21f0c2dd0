package mapae.metric;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import mapae.metric.domain.Metric;
import mapae.metric.domain.NightlyJob;
import mapae.metric.domain.ResultRow;
import mapae.metric.model.ResultStore;
import mapae.metric.model.ResultTable;
import mapae.metric.model.RunStore;

/** Takes the results of the nightly jobs in and lets readers see them. Called by the jobs alone, in their transaction. */
@Stateless
@PermitAll
public class RunPublication {

    @Inject
    private RunStore runs;

    @Inject
    private ResultStore results;

    @Inject
    private Clock clock;

    /** Records a run before its first result; again after a restart changes nothing. */
    public void open(long run, NightlyJob job, LocalDate asOf) {
        try {
            runs.open(run, job, asOf, Metric.FORMULA_VERSION, clock.instant());
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    /**
     * Records a run of a job that keeps its results elsewhere; again after a restart changes nothing.
     *
     * @param subjects how many there are to look at
     */
    public void open(long run, NightlyJob job, LocalDate asOf, long subjects) {
        try {
            runs.open(run, job, asOf, Metric.FORMULA_VERSION, subjects, clock.instant());
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    /**
     * Counts what a run has done whose results are kept elsewhere; in the transaction that stores them.
     *
     * @param done how many of its subjects more
     * @param written how many rows of results more
     */
    public void advance(long run, long done, long written) {
        try {
            runs.advance(run, done, written, 0);
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    /** The day for which an opened run computes; a restart on another day goes on with the first. */
    public LocalDate asOf(long run) {
        try {
            return runs.asOf(run);
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    /**
     * Stores results of a run. They commit with the job's checkpoint, or not at all.
     *
     * @param investments how many investments they cover, those without any row among them
     * @param incomplete how many of these could not be computed at all
     */
    public void store(long run, NightlyJob job, List<ResultRow> rows, int investments, int incomplete) {
        try {
            results.insert(ResultTable.of(job), run, rows);
            runs.advance(run, investments, rows.size(), incomplete);
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    /** Lets readers see a finished run. */
    public void publish(long run, NightlyJob job) {
        try {
            runs.publish(run, job, clock.instant());
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    /**
     * Drops some of the results that no reader sees any more, in a transaction of their own; the last two runs stay.
     *
     * @return whether there may be more of them
     */
    public boolean dropSomeOld(NightlyJob job) {
        try {
            return runs.dropOld(ResultTable.of(job), job) > 0;
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }
}
