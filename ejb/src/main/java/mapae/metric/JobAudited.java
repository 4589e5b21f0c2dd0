package mapae.metric;

import java.util.Map;
import mapae.audit.Audited;
import mapae.audit.Told;
import mapae.metric.domain.NightlyJob;

/**
 * A nightly job was ordered to start, to stop or to go on.
 *
 * @param kind {@code metric.start}, {@code metric.stop} or {@code metric.restart}
 * @param job the job
 * @param after what was ordered of it
 */
record JobAudited(String kind, NightlyJob job, Map<String, String> after) implements Audited {

    static JobAudited started(NightlyJob job, Object asOf) {
        return new JobAudited(
                "metric.start",
                job,
                new Told().with("job", job.code()).with("asOf", asOf).values());
    }

    static JobAudited ordered(String kind, NightlyJob job, long execution) {
        return new JobAudited(
                kind,
                job,
                new Told().with("job", job.code()).with("execution", execution).values());
    }
}
