package mapae.batch.valueformoney;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.AbstractItemReader;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import mapae.progress.ReportSeries;
import mapae.progress.Series;

/** Reads investments page by page. Its checkpoint is the key of the last investment read. */
@Named
@Dependent
public class SeriesReader extends AbstractItemReader {

    @Inject
    ReportSeries series;

    @Inject
    @BatchProperty
    String pageSize;

    private long last;

    @Override
    public void open(Serializable checkpoint) {
        last = checkpoint == null ? 0 : (Long) checkpoint;
    }

    @Override
    public List<Series> readItem() {
        List<Series> page = series.after(last, Integer.parseInt(pageSize));
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
