package mapae.batch.valueformoney;

import jakarta.batch.api.chunk.ItemProcessor;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import mapae.batch.ResultPage;
import mapae.metric.RunPublication;
import mapae.metric.domain.NightlyJob;
import mapae.metric.domain.ResultRow;
import mapae.progress.RatingScale;
import mapae.progress.Series;

/** Computes a page of investments. */
@Named
@Dependent
public class ValueForMoneyProcessor implements ItemProcessor {

    @Inject
    private RunPublication publication;

    @Inject
    private RatingScale scale;

    @Inject
    private JobContext job;

    private MonthlyFigures figures;

    @Override
    public ResultPage processItem(Object page) {
        if (figures == null) {
            LocalDate asOf = publication.asOf(job.getInstanceId());
            figures = new MonthlyFigures(asOf, scale.on(asOf));
        }
        List<ResultRow> rows = new ArrayList<>();
        int investments = 0;
        int incomplete = 0;
        for (Object item : (List<?>) page) {
            List<ResultRow> months = figures.of((Series) item);
            investments++;
            incomplete += months.stream().noneMatch(row -> row.hasMetric(NightlyJob.VALUE_FOR_MONEY)) ? 1 : 0;
            rows.addAll(months);
        }
        return new ResultPage(rows, investments, incomplete);
    }
}
