package mapae.batch;

import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import mapae.metric.RunPublication;
import mapae.metric.domain.NightlyJob;

/** Stores results in the transaction of the chunk, in which the reader's checkpoint is stored as well. */
@Named
@Dependent
public class ResultWriter extends AbstractItemWriter {

    @Inject
    private RunPublication publication;

    @Inject
    private JobContext job;

    @Override
    public void writeItems(List<Object> pages) {
        NightlyJob named = NightlyJob.named(job.getJobName()).orElseThrow();
        for (Object item : pages) {
            ResultPage page = (ResultPage) item;
            publication.store(job.getInstanceId(), named, page.rows(), page.investments(), page.incomplete());
        }
    }
}
