package mapae.batch;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import mapae.metric.RunPublication;
import mapae.metric.domain.NightlyJob;

/** Last step of a job: lets readers see the run, then drops results that nobody sees any more. */
@Named
@Dependent
public class PublishRun extends AbstractBatchlet {

    @Inject
    private RunPublication publication;

    @Inject
    private JobContext job;

    @Override
    public String process() {
        NightlyJob named = NightlyJob.named(job.getJobName()).orElseThrow();
        publication.publish(job.getInstanceId(), named);
        boolean more = true;
        while (more) {
            more = publication.dropSomeOld(named);
        }
        return "PUBLISHED";
    }
}
