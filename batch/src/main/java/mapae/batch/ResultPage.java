package mapae.batch;

import java.util.List;
import mapae.metric.domain.ResultRow;

/**
 * Results of a page of investments, on their way from processor to writer.
 *
 * @param rows the results
 * @param investments how many investments they cover, those without any row among them
 * @param incomplete how many of these could not be computed at all
 */
public record ResultPage(List<ResultRow> rows, int investments, int incomplete) {}
