package mapae.config.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DemonstrationReportsTest {

    private static final YearMonth LAST = YearMonth.of(2026, 10);

    private final Portfolio portfolio = Portfolio.generate();
    private final Map<Long, List<Report>> byInvestment =
            portfolio.reports().stream().collect(Collectors.groupingBy(Report::investmentId));

    @Test
    void neverLetsCumulativeCostFallNorGoBelowNothing() {
        for (List<Report> reports : byInvestment.values()) {
            long before = 0;
            for (Report report : reports) {
                if (report.actualCost() != null) {
                    assertTrue(report.actualCost() >= before, report.toString());
                    before = report.actualCost();
                }
                assertTrue(report.yearForecast() == null || report.yearForecast() >= 0, report.toString());
                assertTrue(report.totalBenefits() == null || report.totalBenefits() > 0, report.toString());
                Integer progress = report.progress();
                assertTrue(progress == null || progress >= 0 && progress <= 10_000, report.toString());
            }
        }
    }

    @Test
    void reportsOnWhatRunsUpToTheLastMonthAndOnNothingElse() {
        Set<Long> unreported = portfolio.investments().stream()
                .filter(one -> one.stage().equals("DELIVERY"))
                .filter(one -> byInvestment.get(one.id()).stream()
                        .noneMatch(r -> r.month().equals(LAST)))
                .map(one -> one.owner().id())
                .collect(Collectors.toSet());
        assertEquals(
                Set.of("MSIT", "MOHW", "LG-BUSAN"),
                portfolio.organisations().stream()
                        .filter(one -> unreported.contains(one.id()))
                        .map(Organisation::code)
                        .collect(Collectors.toSet()));
        for (Investment one : portfolio.investments()) {
            boolean future = one.stage().equals("PROPOSED") || one.stage().equals("APPROVED");
            assertEquals(future, !byInvestment.containsKey(one.id()), one.code());
        }
        assertTrue(
                portfolio.reports().stream().noneMatch(report -> report.month().isAfter(LAST)));
    }

    @Test
    void leavesGapsThatMakeMeasuresUndefined() {
        List<Report> all = portfolio.reports();
        assertTrue(all.stream().filter(report -> report.actualCost() == null).count() > 20);
        assertTrue(all.stream().filter(report -> report.rating() == null).count() > 50);
        assertTrue(all.stream().filter(report -> report.progress() == null).count() > 500);
        assertTrue(all.stream()
                        .filter(report -> Objects.equals(report.actualCost(), 0L))
                        .count()
                > 20);
    }

    @Test
    void coversEveryRating() {
        Set<String> ratings = portfolio.reports().stream()
                .map(Report::rating)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        assertEquals(Set.of("GREEN", "AMBER_GREEN", "AMBER", "AMBER_RED", "RED"), ratings);
    }

    @Test
    void staysGreenAtACostIndexOfPointSix() {
        for (Investment one : of(Scandal.ALWAYS_GREEN)) {
            Report last = last(one);
            assertTrue(byInvestment.get(one.id()).stream().allMatch(report -> "GREEN".equals(report.rating())));
            double index = one.total() / 10_000.0 * last.progress() / last.actualCost();
            assertEquals(0.6, index, 0.005, one.code());
        }
    }

    @Test
    void sticksAtNinetyPercentForFourteenMonths() {
        for (Investment one : of(Scandal.STUCK_AT_NINETY)) {
            assertEquals(
                    14,
                    byInvestment.get(one.id()).stream()
                            .filter(report -> report.progress() == 9_000)
                            .count(),
                    one.code());
        }
    }

    @Test
    void spendsTheYearsMoneyInDecember() {
        for (Investment one : of(Scandal.YEAR_END_RUSH)) {
            for (int year = 2023; year <= 2025; year++) {
                long december = cost(one, YearMonth.of(year, 12)) - cost(one, YearMonth.of(year, 11));
                assertTrue(december > one.budgets().get(year) * 9 / 10, one.code() + " in " + year);
            }
        }
    }

    @Test
    void spendsWithoutProgress() {
        for (Investment one : of(Scandal.COST_WITHOUT_PROGRESS)) {
            assertTrue(last(one).progress() <= 500 && last(one).actualCost() > one.total() / 2, one.code());
        }
    }

    @Test
    void postponesTheFinishForEver() {
        for (Investment one : of(Scandal.EVER_POSTPONED)) {
            long finishes = byInvestment.get(one.id()).stream()
                    .map(Report::forecastFinish)
                    .distinct()
                    .count();
            assertTrue(finishes >= 7, one.code() + " has had " + finishes);
        }
    }

    @Test
    void withdrawsProgress() {
        for (Investment one : of(Scandal.PROGRESS_WITHDRAWN)) {
            int most = byInvestment.get(one.id()).stream()
                    .mapToInt(Report::progress)
                    .max()
                    .orElseThrow();
            assertTrue(most - last(one).progress() >= 1_500, one.code());
        }
    }

    @Test
    void splitsAnUndertakingUnderTheThreshold() {
        List<Investment> parts = of(Scandal.SPLIT_ORDERS);
        assertEquals(5, parts.size());
        assertEquals(1, parts.stream().map(Investment::owner).distinct().count());
        assertTrue(parts.stream()
                .allMatch(one -> one.total() < 500 * Investment.MILLION && one.total() > 490 * Investment.MILLION));
    }

    @Test
    void documentsEveryScandalByItsCode() throws IOException {
        String page = Files.readString(Path.of("..", "docs", "demonstration.md"));
        for (Scandal scandal : Scandal.values()) {
            assertTrue(!of(scandal).isEmpty(), scandal.name());
            of(scandal).forEach(one -> assertTrue(page.contains("`" + one.code() + "`"), one.code()));
        }
    }

    private List<Investment> of(Scandal scandal) {
        return portfolio.investments().stream()
                .filter(one -> one.scandal() == scandal)
                .toList();
    }

    private Report last(Investment one) {
        return byInvestment.get(one.id()).stream()
                .max(Comparator.comparing(Report::month))
                .orElseThrow();
    }

    private long cost(Investment one, YearMonth month) {
        return byInvestment.get(one.id()).stream()
                .filter(report -> report.month().equals(month))
                .findFirst()
                .orElseThrow()
                .actualCost();
    }
}
