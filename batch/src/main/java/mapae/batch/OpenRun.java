package mapae.batch;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.api.BatchProperty;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import mapae.metric.RunPublication;
import mapae.metric.domain.NightlyJob;

/** First step of a job: records the run, with the day for which it computes. */
@Named
@Dependent
public class OpenRun extends AbstractBatchlet {

    @Inject
    private RunPublication publication;

    @Inject
    private JobContext job;

    @Inject
    @BatchProperty
    private String asOf;

    @Override
    public String process() {
        NightlyJob named = NightlyJob.named(job.getJobName()).orElseThrow();
        publication.open(job.getInstanceId(), named, LocalDate.parse(asOf));
        return "OPENED";
    }
}
