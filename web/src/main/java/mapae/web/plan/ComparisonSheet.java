package mapae.web.plan;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import mapae.plan.domain.ComparedYear;
import mapae.plan.domain.PlanComparison;
import mapae.shared.Bilingual;
import mapae.shared.Won;
import mapae.web.api.Ratio;
import mapae.web.page.Texts;

/** A comparison as a table: a row for each line and year, the last ones hold the totals; exact, in won. */
final class ComparisonSheet {

    private ComparisonSheet() {}

    /** With the names of the REST interface. */
    static void write(PlanComparison comparison, Consumer<Object[]> rows) {
        rows.accept(new Object[] {
            "line",
            "titleKo",
            "titleEn",
            "standing",
            "year",
            "a",
            "b",
            "difference",
            "changeRate",
            "granted",
            "current",
            "grantedBeyondPlan"
        });
        lines(comparison)
                .forEach(row -> row.years()
                        .forEach(year -> rows.accept(cells(
                                Stream.of(
                                        row.code(),
                                        row.title().ko(),
                                        row.title().en(),
                                        row.standing().orElseThrow().name(),
                                        year.year().value()),
                                year))));
        comparison
                .totals()
                .forEach(year -> rows.accept(
                        cells(Stream.of("TOTAL", "", "", "", year.year().value()), year)));
    }

    /** In the reader's language. */
    static void write(PlanComparison comparison, Texts texts, Consumer<Object[]> rows) {
        rows.accept(Stream.of(
                        "plan.line-code",
                        "plan.line",
                        "plan.standing",
                        "plan.year",
                        "plan.in-a",
                        "plan.in-b",
                        "plan.difference",
                        "plan.rate",
                        "plan.granted",
                        "plan.current",
                        "plan.beyond")
                .map(texts::get)
                .toArray());
        lines(comparison)
                .forEach(row -> row.years()
                        .forEach(year -> rows.accept(cells(
                                Stream.of(
                                        row.code(),
                                        title(row.title(), texts),
                                        texts.name(row.standing().orElseThrow()),
                                        year.year().toString()),
                                year))));
        comparison
                .totals()
                .forEach(year -> rows.accept(cells(
                        Stream.of(
                                texts.get("settlement.total"),
                                "",
                                "",
                                year.year().toString()),
                        year)));
    }

    private static String title(Bilingual title, Texts texts) {
        return title.in(texts.locale());
    }

    private static Stream<PlanComparison.Row> lines(PlanComparison comparison) {
        return comparison.rows().stream().filter(row -> row.standing().isPresent());
    }

    private static Object[] cells(Stream<Object> texts, ComparedYear year) {
        Optional<BigDecimal> rate = Ratio.told(year.changeRate());
        return Stream.concat(
                        texts,
                        Stream.of(
                                won(year.first()),
                                won(year.second()),
                                won(year.difference()),
                                rate,
                                won(year.granted()),
                                won(year.current()),
                                won(year.grantedBeyondPlan())))
                .toArray();
    }

    private static Optional<Long> won(Optional<Won> amount) {
        return amount.map(Won::amount);
    }
}
