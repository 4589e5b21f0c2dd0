package mapae.experiment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mapae.shared.Measure;
import mapae.shared.Refusal;

/** What somebody writes of an experiment: there, not longer than is kept, and measures that can tell something. */
final class ExperimentTexts {

    static final int LONG = 4_000;
    static final int SHORT = 2_000;

    private static final int NAME = 200;
    private static final int UNIT = 40;
    private static final int SOURCE = 400;
    private static final int MOST_MEASURES = 10;
    private static final int DECIMALS = 4;
    private static final int DIGITS = 14;
    private static final LocalDate FIRST_DAY = LocalDate.of(2000, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2200, 12, 31);

    private ExperimentTexts() {}

    /**
     * The text without blanks around it.
     *
     * @param field name of the field, told with the refusal
     * @throws Refusal {@code experiment.text-missing} or {@code experiment.text-too-long}
     */
    static String required(String field, String text, int longest) {
        if (text == null || text.isBlank()) {
            throw Refusal.invalid("experiment.text-missing", field);
        }
        if (text.strip().length() > longest) {
            throw Refusal.invalid("experiment.text-too-long", field, longest);
        }
        return text.strip();
    }

    /**
     * The measures as they are kept.
     *
     * @throws Refusal {@code experiment.measures-missing}, {@code experiment.measures-many},
     *     {@code experiment.measure-twice}, {@code experiment.target-not-better}, {@code experiment.number}, or as of texts
     */
    static List<Measure> measures(List<ExperimentCommand.NewMeasure> given) {
        if (given.isEmpty()) {
            throw Refusal.invalid("experiment.measures-missing");
        }
        if (given.size() > MOST_MEASURES) {
            throw Refusal.invalid("experiment.measures-many", MOST_MEASURES);
        }
        List<Measure> measures = new ArrayList<>();
        for (ExperimentCommand.NewMeasure one : given) {
            int position = measures.size() + 1;
            Measure measure = new Measure(
                    position,
                    required("name-" + position, one.name(), NAME),
                    required("unit-" + position, one.unit(), UNIT),
                    one.direction(),
                    one.baseline().map(value -> number("baseline-" + position, value)),
                    number("target-" + position, one.target()),
                    Optional.empty());
            if (measures.stream().anyMatch(other -> other.name().equals(measure.name()))) {
                throw Refusal.rule("experiment.measure-twice", "name-" + position, measure.name());
            }
            if (!measure.aimsForBetter()) {
                throw Refusal.rule("experiment.target-not-better", "target-" + position);
            }
            measures.add(measure);
        }
        return measures;
    }

    /**
     * The measures with what was measured now.
     *
     * @throws Refusal {@code experiment.measure-unknown}, {@code experiment.measured-later}, {@code experiment.number}, or as
     *     of texts
     */
    static List<Measure> measured(List<Measure> measures, List<ExperimentCommand.Measured> given, LocalDate today) {
        List<Measure> after = new ArrayList<>(measures);
        for (ExperimentCommand.Measured one : given) {
            if (one.position() < 1 || one.position() > measures.size()) {
                throw Refusal.invalid("experiment.measure-unknown", one.position());
            }
            String place = "-" + one.position();
            if (one.on().isAfter(today) || one.on().isBefore(FIRST_DAY)) {
                throw Refusal.rule("experiment.measured-later", "on" + place, today);
            }
            Measure before = after.get(one.position() - 1);
            after.set(
                    one.position() - 1,
                    new Measure(
                            before.position(),
                            before.name(),
                            before.unit(),
                            before.direction(),
                            before.baseline(),
                            before.target(),
                            Optional.of(new Measure.Measurement(
                                    number("value" + place, one.value()),
                                    one.on(),
                                    required("source" + place, one.source(), SOURCE)))));
        }
        return after;
    }

    /** Refuses days that no experiment has, with {@code experiment.day}. */
    static void requireDays(LocalDate startsOn, LocalDate endsOn) {
        if (startsOn.isBefore(FIRST_DAY) || endsOn.isAfter(LAST_DAY)) {
            throw Refusal.invalid("experiment.day", FIRST_DAY, LAST_DAY);
        }
    }

    private static BigDecimal number(String field, BigDecimal value) {
        BigDecimal plain = value.stripTrailingZeros();
        if (plain.scale() > DECIMALS || (long) plain.precision() - plain.scale() > DIGITS) {
            throw Refusal.invalid("experiment.number", field, DIGITS, DECIMALS);
        }
        return plain;
    }
}
