package mapae.batch.valueformoney;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.LongStream;
import mapae.progress.ReportSeries;
import mapae.progress.Series;
import mapae.shared.InvestmentId;
import org.junit.jupiter.api.Test;

class SeriesReaderTest {

    @Test
    void readsAllInPagesAndThenEnds() {
        SeriesReader reader = reader();
        reader.open(null);
        assertEquals(List.of(1L, 2L), keys(reader.readItem()));
        assertEquals(2L, reader.checkpointInfo());
        assertEquals(List.of(3L, 4L), keys(reader.readItem()));
        assertEquals(List.of(5L), keys(reader.readItem()));
        assertNull(reader.readItem());
        assertEquals(5L, reader.checkpointInfo());
    }

    @Test
    void goesOnAfterItsCheckpointWithoutGapAndWithoutRepetition() {
        for (long cut = 0; cut <= 5; cut++) {
            SeriesReader reader = reader();
            reader.open(cut);
            List<Long> read = new ArrayList<>();
            for (List<Series> page = reader.readItem(); page != null; page = reader.readItem()) {
                read.addAll(keys(page));
            }
            assertEquals(LongStream.rangeClosed(cut + 1, 5).boxed().toList(), read);
        }
    }

    private static SeriesReader reader() {
        SeriesReader reader = new SeriesReader();
        reader.series = new FiveInvestments();
        reader.pageSize = "2";
        return reader;
    }

    private static List<Long> keys(List<Series> page) {
        return page.stream().map(series -> series.investment().value()).toList();
    }

    private static final class FiveInvestments extends ReportSeries {

        @Override
        public List<Series> after(long after, int limit) {
            return LongStream.rangeClosed(after + 1, 5)
                    .limit(limit)
                    .mapToObj(key -> new Series(
                            new InvestmentId(key),
                            Optional.empty(),
                            1,
                            Optional.empty(),
                            Optional.empty(),
                            new TreeMap<>(),
                            List.of(),
                            new TreeMap<>()))
                    .toList();
        }
    }
}
