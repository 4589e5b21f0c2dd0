package mapae.batch.gateconditions;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.api.BatchProperty;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import mapae.gate.OverdueConditions;
import mapae.metric.RunPublication;
import mapae.metric.domain.NightlyJob;

/** First step: records the run, and how many conditions became overdue since the last one. */
@Named
@Dependent
public class BeginConditions extends AbstractBatchlet {

    @Inject
    private RunPublication publication;

    @Inject
    private OverdueConditions conditions;

    @Inject
    private JobContext job;

    @Inject
    @BatchProperty
    private String asOf;

    @Override
    public String process() {
        LocalDate today = LocalDate.parse(asOf);
        int found = conditions.after(today, 0, Integer.MAX_VALUE).size();
        publication.open(job.getInstanceId(), NightlyJob.GATE_CONDITIONS, today, found);
        return "OPENED";
    }
}
