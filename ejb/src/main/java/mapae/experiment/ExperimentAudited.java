package mapae.experiment;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import mapae.audit.Audited;
import mapae.audit.Told;
import mapae.experiment.domain.Experiment;

/**
 * Something was done to an experiment.
 *
 * @param kind {@code experiment.propose}, {@code experiment.change}, {@code experiment.approve}, {@code experiment.measure},
 *     {@code experiment.evaluate} or {@code experiment.decide}
 * @param investment code of the investment
 * @param before values before
 * @param after values after
 * @param reason why, if somebody said so
 */
record ExperimentAudited(
        String kind,
        Optional<String> investment,
        Map<String, String> before,
        Map<String, String> after,
        Optional<String> reason)
        implements Audited {

    static ExperimentAudited of(String kind, Optional<Experiment> before, Experiment after, Optional<String> reason) {
        return new ExperimentAudited(
                kind,
                Optional.of(after.investment()),
                before.map(ExperimentAudited::values).orElse(Map.of()),
                values(after),
                reason);
    }

    private static Map<String, String> values(Experiment one) {
        Optional<String> measured = Optional.of(one.measures().stream()
                        .filter(measure -> measure.measured().isPresent())
                        .map(measure -> measure.name() + " "
                                + measure.measured().get().value().toPlainString() + " " + measure.unit())
                        .collect(Collectors.joining(", ")))
                .filter(text -> !text.isEmpty());
        return new Told()
                .with("experimentNumber", one.number())
                .with("state", one.state())
                .with("ceiling", "KRW " + one.ceiling().amount())
                .with("startsOn", one.startsOn())
                .with("endsOn", one.endsOn())
                .with("hypothesis", one.hypothesis())
                .with("measured", measured)
                .with("recommendation", one.evaluation().map(Experiment.Evaluation::recommendation))
                .with("verdict", one.decision().map(Experiment.Decision::verdict))
                .with("rollout", one.rollout().map(Experiment.Rollout::code))
                .values();
    }
}
