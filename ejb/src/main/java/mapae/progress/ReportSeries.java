package mapae.progress;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.sql.Date;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import mapae.appropriation.YearlyBudgets;
import mapae.progress.domain.MonthReport;
import mapae.progress.domain.Rating;
import mapae.progress.model.SeriesRows;
import mapae.shared.FiscalYear;
import mapae.shared.InvestmentId;
import mapae.shared.Percent;
import mapae.shared.Won;

/** Hands out what figures are computed from, page by page, for the nightly jobs: four statements a page. */
@Stateless
@PermitAll
public class ReportSeries {

    @Inject
    private SeriesRows rows;

    @Inject
    private YearlyBudgets budgets;

    /** How many investments there are. */
    public long count() {
        return rows.count();
    }

    /**
     * The next investments after a key, in order of their keys.
     *
     * @param after key of the last investment read; 0 to begin
     * @param limit how many at most
     */
    public List<Series> after(long after, int limit) {
        List<Tuple> investments = rows.investments(after, limit);
        if (investments.isEmpty()) {
            return List.of();
        }
        long from = id(investments.get(0));
        long to = id(investments.get(investments.size() - 1));
        Map<Long, NavigableMap<YearMonth, Won>> planned = planned(from, to);
        Map<Long, List<MonthReport>> reports = reports(from, to);
        Map<InvestmentId, SortedMap<FiscalYear, Won>> years = budgets.ofInvestments(
                investments.stream().map(row -> new InvestmentId(id(row))).toList());
        return investments.stream()
                .map(row -> {
                    long id = id(row);
                    return new Series(
                            new InvestmentId(id),
                            won(row.get(1)),
                            ((Number) row.get(2)).intValue(),
                            day(row.get(3)),
                            day(row.get(4)),
                            planned.getOrDefault(id, new TreeMap<>()),
                            reports.getOrDefault(id, List.of()),
                            years.getOrDefault(new InvestmentId(id), new TreeMap<>()));
                })
                .toList();
    }

    private Map<Long, NavigableMap<YearMonth, Won>> planned(long from, long to) {
        Map<Long, NavigableMap<YearMonth, Won>> planned = new HashMap<>();
        for (Tuple row : rows.planned(from, to)) {
            planned.computeIfAbsent(id(row), key -> new TreeMap<>())
                    .put(month(row.get(1)), won(row.get(2)).orElseThrow());
        }
        return planned;
    }

    private Map<Long, List<MonthReport>> reports(long from, long to) {
        Map<Long, List<MonthReport>> reports = new HashMap<>();
        for (Tuple row : rows.reports(from, to)) {
            reports.computeIfAbsent(id(row), key -> new ArrayList<>())
                    .add(new MonthReport(
                            month(row.get(1)),
                            Optional.ofNullable((BigDecimal) row.get(2)).map(Percent::new),
                            won(row.get(3)),
                            won(row.get(4)),
                            day(row.get(5)),
                            Optional.ofNullable((String) row.get(6)).map(Rating::valueOf)));
        }
        return reports;
    }

    private static long id(Tuple row) {
        return ((Number) row.get(0)).longValue();
    }

    private static YearMonth month(Object day) {
        return YearMonth.from(((Date) day).toLocalDate());
    }

    private static Optional<Won> won(Object amount) {
        return Optional.ofNullable((Number) amount).map(known -> Won.of(known.longValue()));
    }

    private static Optional<LocalDate> day(Object day) {
        return Optional.ofNullable((Date) day).map(Date::toLocalDate);
    }
}
