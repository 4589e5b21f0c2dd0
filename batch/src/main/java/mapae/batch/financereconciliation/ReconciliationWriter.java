package mapae.batch.financereconciliation;

import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import mapae.ledger.Reconciling;
import mapae.ledger.domain.FinanceBook;
import mapae.metric.RunPublication;

/** Compares a year of an organisation in the transaction of the chunk, in which the checkpoint is stored as well. */
@Named
@Dependent
public class ReconciliationWriter extends AbstractItemWriter {

    @Inject
    private RunPublication publication;

    @Inject
    private Reconciling reconciling;

    @Inject
    private JobContext job;

    @Override
    public void writeItems(List<Object> books) {
        long run = job.getInstanceId();
        for (Object book : books) {
            publication.advance(run, 1, reconciling.reconcile(run, (FinanceBook) book));
        }
    }
}
