package mapae.web.investment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import mapae.metric.MetricView;
import mapae.metric.domain.MetricUnit;
import mapae.progress.domain.Rating;
import mapae.shared.Percent;
import mapae.shared.Won;
import mapae.web.page.Formats;
import mapae.web.page.MetricCard;
import mapae.web.page.Texts;

/** Published metrics as cards that explain themselves. */
final class Metrics {

    /** Ratios of what came to what was planned: below 1 is worse than planned. */
    private static final Set<String> INDICES = Set.of("cost-index", "schedule-index", "time-index");

    /** Differences of which more than nothing is bad news. */
    private static final Set<String> SHORTFALLS = Set.of("finish-slip-days", "days-short");

    private static final String COMPUTED_RATING = "computed-rating";

    private final Texts texts;
    private final Formats formats;
    private final String currency;

    Metrics(Texts texts, Formats formats, String currency) {
        this.texts = texts;
        this.formats = formats;
        this.currency = currency;
    }

    List<MetricCard> cards(List<MetricView> metrics) {
        return metrics.stream().map(this::card).toList();
    }

    /** The rating that the figures give, if it is published. */
    static Optional<Rating> computedRating(List<MetricView> metrics) {
        return metrics.stream()
                .filter(metric -> metric.code().equals(COMPUTED_RATING))
                .flatMap(metric -> metric.value().stream())
                .flatMap(value -> value.word().stream())
                .map(Rating::valueOf)
                .findFirst();
    }

    private MetricCard card(MetricView metric) {
        Optional<String> written = metric.value().map(value -> written(metric.unit(), value));
        return new MetricCard(
                metric.name().in(texts.locale()),
                written,
                metric.value().map(value -> tone(metric, value)).orElse(""),
                written.map(value -> meaning(metric.code(), value)).orElse(null),
                metric.undefined().map(why -> why.text().in(texts.locale())).orElse(null),
                metric.formula().text(),
                metric.formula().version(),
                inputs(metric),
                metric.formula().source(),
                texts.get(
                        "metric.as-of.run",
                        metric.month().map(formats::month).orElseGet(() -> formats.date(metric.asOf())),
                        formats.date(metric.asOf())));
    }

    private List<MetricCard.Input> inputs(MetricView metric) {
        List<MetricCard.Input> inputs = new ArrayList<>();
        metric.inputs()
                .forEach(input -> inputs.add(new MetricCard.Input(
                        input.name().in(texts.locale()), input.value().map(value -> written(input.unit(), value)))));
        inputs.add(new MetricCard.Input(
                texts.get("investment.baseline-version"), Optional.of(String.valueOf(metric.baselineVersion()))));
        return inputs;
    }

    /** What the number says in words, where words are written for it. */
    private String meaning(String code, String value) {
        String key = "metric.meaning." + code;
        return texts.has(key) ? texts.get(key, value) : null;
    }

    private static String tone(MetricView metric, MetricView.Value value) {
        int comparedToPlan = value.number()
                .map(number -> INDICES.contains(metric.code())
                        ? number.setScale(2, RoundingMode.HALF_UP).compareTo(BigDecimal.ONE)
                        : SHORTFALLS.contains(metric.code()) ? -number.signum() : 0)
                .orElse(0);
        return comparedToPlan < 0 ? "watch" : "";
    }

    private String written(MetricUnit unit, MetricView.Value value) {
        return switch (unit) {
            case MONEY -> formats.money(Won.rounded(value.number().orElseThrow()), currency);
            case RATIO -> formats.index(value.number().orElseThrow());
            case PERCENT -> formats.percent(new Percent(value.number().orElseThrow()));
            case DAYS -> formats.days(value.number().orElseThrow().longValue());
            case MONTHS -> texts.get("months", months(value.number().orElseThrow()));
            case COUNT -> formats.count(value.number().orElseThrow().longValue());
            case DATE -> formats.date(value.day().orElseThrow());
            case RATING -> texts.name(Rating.valueOf(value.word().orElseThrow()));
            case CODE -> value.word().orElseThrow();
        };
    }

    private String months(BigDecimal number) {
        BigDecimal shown = number.setScale(1, RoundingMode.HALF_UP);
        return formats.decimal(shown, shown.stripTrailingZeros().scale() > 0 ? 1 : 0);
    }
}
