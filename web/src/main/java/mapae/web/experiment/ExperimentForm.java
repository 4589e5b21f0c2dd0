package mapae.web.experiment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mapae.experiment.ExperimentCommand;
import mapae.experiment.domain.Experiment;
import mapae.shared.Measure;
import mapae.shared.MeasureDirection;
import mapae.shared.Refusal;
import mapae.shared.Won;
import mapae.web.page.Form;

/** The fields of a proposal. */
final class ExperimentForm {

    static final int MEASURES = 4;
    static final String INVESTMENT = "investment";

    private ExperimentForm() {}

    /** The version that the form was filled in for. */
    static int version(Form form) {
        return form.required("version").flatMap(given -> form.whole("version")).orElse(-1);
    }

    /** A number without exponent and idle zeros. */
    static String plain(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }

    /** Fills it with what an experiment says; the version, money and days only of a proposal that is changed. */
    static void fill(Form form, Experiment one, boolean withDays) {
        form.with("hypothesis", one.hypothesis()).with("success", one.success());
        one.rollout().ifPresent(rollout -> form.with("rollout", rollout.code()));
        if (withDays) {
            form.with("version", one.version())
                    .with("ceiling", one.ceiling().amount())
                    .with("startsOn", one.startsOn())
                    .with("endsOn", one.endsOn());
        }
        for (Measure measure : one.measures()) {
            String place = "-" + measure.position();
            form.with("name" + place, measure.name())
                    .with("unit" + place, measure.unit())
                    .with("direction" + place, measure.direction().name())
                    .with(
                            "baseline" + place,
                            measure.baseline().map(ExperimentForm::plain).orElse(""))
                    .with("target" + place, plain(measure.target()));
        }
    }

    /** What is proposed; empty where anything is wrong, which is noted then. */
    static Optional<ExperimentCommand.Propose> command(Form form) {
        Optional<Won> ceiling = form.required("ceiling").flatMap(given -> form.won("ceiling"));
        Optional<LocalDate> startsOn = form.required("startsOn").flatMap(given -> form.date("startsOn"));
        Optional<LocalDate> endsOn = form.required("endsOn").flatMap(given -> form.date("endsOn"));
        Optional<String> hypothesis = form.required("hypothesis");
        Optional<String> success = form.required("success");
        List<ExperimentCommand.NewMeasure> measures = new ArrayList<>();
        for (int i = 1; i <= MEASURES; i++) {
            measure(form, i).ifPresent(measures::add);
        }
        if (form.isFaulty()) {
            return Optional.empty();
        }
        return Optional.of(new ExperimentCommand.Propose(
                ceiling.orElseThrow(),
                startsOn.orElseThrow(),
                endsOn.orElseThrow(),
                hypothesis.orElseThrow(),
                success.orElseThrow(),
                form.text("rollout"),
                measures));
    }

    /** A measure of the form, if anything is written there; the first one must be. */
    private static Optional<ExperimentCommand.NewMeasure> measure(Form form, int number) {
        String place = "-" + number;
        boolean isEmpty = List.of("name", "unit", "baseline", "target").stream()
                .allMatch(field -> form.text(field + place).isEmpty());
        if (isEmpty && number > 1) {
            return Optional.empty();
        }
        Optional<String> name = form.required("name" + place);
        Optional<String> unit = form.required("unit" + place);
        Optional<MeasureDirection> direction = form.required("direction" + place)
                .flatMap(given -> form.choice("direction" + place, MeasureDirection.class));
        Optional<BigDecimal> baseline = form.decimal("baseline" + place);
        Optional<BigDecimal> target = form.required("target" + place).flatMap(given -> form.decimal("target" + place));
        return form.isFaulty()
                ? Optional.empty()
                : Optional.of(new ExperimentCommand.NewMeasure(
                        name.orElseThrow(),
                        unit.orElseThrow(),
                        direction.orElseThrow(),
                        baseline,
                        target.orElseThrow()));
    }

    /** The field that a refusal is about; empty where it is about the form as a whole. */
    static String field(Refusal refusal, Form form) {
        return switch (refusal.code()) {
            case "experiment.ceiling-positive", "experiment.ceiling-too-high" -> "ceiling";
            case "experiment.too-long", "experiment.ends-before", "experiment.ends-past" -> "endsOn";
            case "experiment.day" -> "startsOn";
            case "experiment.kind",
                    "experiment.investment-over",
                    "experiment.currency",
                    "experiment.still-open",
                    "experiment.not-iterated",
                    "experiment.too-many-rounds" -> INVESTMENT;
            case "experiment.rollout-kind" -> "rollout";
            case "investment.unknown" -> refusal.arguments().contains(form.value("rollout")) ? "rollout" : INVESTMENT;
            case "experiment.text-missing",
                    "experiment.text-too-long",
                    "experiment.number",
                    "experiment.measure-twice",
                    "experiment.target-not-better" -> refusal.arguments().get(0);
            default -> "";
        };
    }
}
