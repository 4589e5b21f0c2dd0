package mapae.batch.overspendallowances;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.api.BatchProperty;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import mapae.allowance.DueAllowances;
import mapae.metric.RunPublication;
import mapae.metric.domain.NightlyJob;

/** First step: records the run, and how many allowances are open. */
@Named
@Dependent
public class BeginAllowances extends AbstractBatchlet {

    @Inject
    private RunPublication publication;

    @Inject
    private DueAllowances allowances;

    @Inject
    private JobContext job;

    @Inject
    @BatchProperty
    private String asOf;

    @Override
    public String process() {
        LocalDate today = LocalDate.parse(asOf);
        int found = allowances.after(0, Integer.MAX_VALUE).size();
        publication.open(job.getInstanceId(), NightlyJob.OVERSPEND_ALLOWANCES, today, found);
        return "OPENED";
    }
}
