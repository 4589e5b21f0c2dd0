package mapae.batch.overspendallowances;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import mapae.allowance.DueAllowances;
import mapae.metric.RunPublication;

/** Settles allowances that are due, in the transaction of the chunk, in which the checkpoint is stored as well. */
@Named
@Dependent
public class AllowanceWriter extends AbstractItemWriter {

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
    public void writeItems(List<Object> keys) {
        LocalDate today = LocalDate.parse(asOf);
        for (Object key : keys) {
            boolean settled = allowances.settle((Long) key, today);
            publication.advance(job.getInstanceId(), 1, settled ? 1 : 0);
        }
    }
}
