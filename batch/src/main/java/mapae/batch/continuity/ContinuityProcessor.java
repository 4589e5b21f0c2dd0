package mapae.batch.continuity;

import jakarta.batch.api.chunk.ItemProcessor;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import mapae.batch.ResultPage;
import mapae.metric.RunPublication;
import mapae.metric.domain.NightlyJob;
import mapae.metric.domain.ResultRow;
import mapae.staffing.Leadership;

/** Computes a page of investments. */
@Named
@Dependent
public class ContinuityProcessor implements ItemProcessor {

    @Inject
    private RunPublication publication;

    @Inject
    private JobContext job;

    private LocalDate asOf;

    @Override
    public ResultPage processItem(Object page) {
        if (asOf == null) {
            asOf = publication.asOf(job.getInstanceId());
        }
        List<ResultRow> rows = ((List<?>) page)
                .stream()
                        .map(item -> LeadershipFigures.of((Leadership) item, asOf))
                        .toList();
        long incomplete = rows.stream()
                .filter(row -> !row.hasMetric(NightlyJob.CONTINUITY))
                .count();
        return new ResultPage(rows, rows.size(), (int) incomplete);
    }
}
