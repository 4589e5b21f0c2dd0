package mapae.progress;

import java.util.Map;
import java.util.Optional;
import mapae.audit.Audited;
import mapae.audit.Told;
import mapae.progress.domain.MonthReport;

/**
 * A month was reported, or its report corrected.
 *
 * @param code code of the investment
 * @param currency currency of its amounts
 * @param earlier what the report said before; empty for a first one
 * @param said what it says now
 */
record MonthAudited(String code, String currency, Optional<Said> earlier, Said said) implements Audited {

    /**
     * What a report says.
     *
     * @param figures its figures
     * @param note its words
     */
    record Said(MonthReport figures, Optional<String> note) {}

    @Override
    public String kind() {
        return earlier.isPresent() ? "progress.correct" : "progress.report";
    }

    @Override
    public Optional<String> investment() {
        return Optional.of(code);
    }

    @Override
    public Map<String, String> before() {
        return earlier.map(this::values).orElse(Map.of());
    }

    @Override
    public Map<String, String> after() {
        return values(said);
    }

    private Map<String, String> values(Said what) {
        MonthReport figures = what.figures();
        return new Told()
                .with("month", figures.month())
                .with(
                        "physicalProgress",
                        figures.physicalProgress().map(share -> share.value().toPlainString() + "%"))
                .with("actualCost", figures.actualCost().map(won -> currency + " " + won.amount()))
                .with("yearForecast", figures.yearForecast().map(won -> currency + " " + won.amount()))
                .with("forecastFinish", figures.forecastFinish())
                .with("rating", figures.rating())
                .with("note", what.note())
                .values();
    }
}
