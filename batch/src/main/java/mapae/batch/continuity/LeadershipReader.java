package mapae.batch.continuity;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.AbstractItemReader;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import mapae.metric.RunPublication;
import mapae.staffing.Leadership;
import mapae.staffing.LeadershipSeries;

/** Reads investments page by page. Its checkpoint is the key of the last investment read. */
@Named
@Dependent
public class LeadershipReader extends AbstractItemReader {

    @Inject
    LeadershipSeries series;

    @Inject
    RunPublication publication;

    @Inject
    JobContext job;

    @Inject
    @BatchProperty
    String pageSize;

    private LocalDate asOf;
    private long last;

    @Override
    public void open(Serializable checkpoint) {
        asOf = publication.asOf(job.getInstanceId());
        last = checkpoint == null ? 0 : (Long) checkpoint;
    }

    @Override
    public List<Leadership> readItem() {
        List<Leadership> page = series.after(last, Integer.parseInt(pageSize), asOf);
        if (page.isEmpty()) {
            return null;
        }
        last = page.get(page.size() - 1).investment().value();
        return page;
    }

    @Override
    public Long checkpointInfo() {
        return last;
    }
}
