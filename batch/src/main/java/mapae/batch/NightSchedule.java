package mapae.batch;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;
import mapae.ledger.YearEnd;
import mapae.metric.JobLauncher;
import mapae.metric.domain.NightlyJob;
import mapae.shared.Refusal;

/** Starts the jobs at night, and at the start of the server goes on with what its end had cut off. */
@Singleton
@Startup
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class NightSchedule {

    private static final Logger LOG = System.getLogger(NightSchedule.class.getName());
    private static final long UNTIL_DEPLOYED_MILLIS = 500;

    @Resource
    private TimerService timers;

    @Inject
    private JobLauncher launcher;

    @Inject
    private YearEnd yearEnd;

    @PostConstruct
    void planRecovery() {
        // a job may begin only once the whole archive is there
        timers.createSingleActionTimer(UNTIL_DEPLOYED_MILLIS, new TimerConfig("recovery", false));
    }

    /** Goes on with what was cut off. */
    @Timeout
    public void recover() {
        launcher.recover();
        yearEnd.recover();
    }

    /** Starts every job that is not under way. */
    @Schedule(
            hour = "1",
            minute = "0",
            second = "0",
            timezone = "Asia/Seoul",
            persistent = false,
            info = "nightly jobs")
    public void startAll() {
        for (NightlyJob job : NightlyJob.values()) {
            try {
                launcher.start(job, Optional.empty(), Optional.empty());
            } catch (Refusal underWay) {
                LOG.log(Level.WARNING, "{0} was not started: {1}", job.code(), underWay.code());
            }
        }
    }
}
