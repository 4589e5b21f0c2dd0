package mapae.batch.overspendallowances;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import mapae.metric.RunPublication;
import mapae.metric.domain.NightlyJob;

/** Last step: tells that the run is done. */
@Named
@Dependent
public class EndAllowances extends AbstractBatchlet {

    @Inject
    private RunPublication publication;

    @Inject
    private JobContext job;

    @Override
    public String process() {
        publication.publish(job.getInstanceId(), NightlyJob.OVERSPEND_ALLOWANCES);
        return "PUBLISHED";
    }
}
