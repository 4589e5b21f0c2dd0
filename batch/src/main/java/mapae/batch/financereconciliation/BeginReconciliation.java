package mapae.batch.financereconciliation;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.api.BatchProperty;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import mapae.ledger.Reconciling;
import mapae.metric.RunPublication;
import mapae.metric.domain.NightlyJob;

/** First step: records the comparison, and how many books it covers. */
@Named
@Dependent
public class BeginReconciliation extends AbstractBatchlet {

    @Inject
    private RunPublication publication;

    @Inject
    private Reconciling reconciling;

    @Inject
    private JobContext job;

    @Inject
    @BatchProperty
    private String asOf;

    @Override
    public String process() {
        long run = job.getInstanceId();
        LocalDate day = LocalDate.parse(asOf);
        long books = reconciling.begin(run, day);
        publication.open(run, NightlyJob.FINANCE_RECONCILIATION, day, books);
        return "OPENED";
    }
}
