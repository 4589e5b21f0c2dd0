package mapae.batch.financereconciliation;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import mapae.ledger.Reconciling;
import mapae.metric.RunPublication;
import mapae.metric.domain.NightlyJob;

/** Last step: lets readers see the comparison. */
@Named
@Dependent
public class EndReconciliation extends AbstractBatchlet {

    @Inject
    private RunPublication publication;

    @Inject
    private Reconciling reconciling;

    @Inject
    private JobContext job;

    @Override
    public String process() {
        reconciling.end(job.getInstanceId());
        publication.publish(job.getInstanceId(), NightlyJob.FINANCE_RECONCILIATION);
        return "PUBLISHED";
    }
}
