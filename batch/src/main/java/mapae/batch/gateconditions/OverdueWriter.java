package mapae.batch.gateconditions;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import mapae.gate.OverdueConditions;
import mapae.metric.RunPublication;

/** Records that conditions are overdue, in the transaction of the chunk, in which the checkpoint is stored as well. */
@Named
@Dependent
public class OverdueWriter extends AbstractItemWriter {

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
    public void writeItems(List<Object> keys) {
        LocalDate today = LocalDate.parse(asOf);
        for (Object key : keys) {
            boolean found = conditions.surface((Long) key, today);
            publication.advance(job.getInstanceId(), 1, found ? 1 : 0);
        }
    }
}
