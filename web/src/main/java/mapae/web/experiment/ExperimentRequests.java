package mapae.web.experiment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import mapae.experiment.ExperimentCommand;
import mapae.experiment.domain.ExperimentVerdict;
import mapae.shared.MeasureDirection;
import mapae.shared.Won;

/** What is sent about experiments. */
public final class ExperimentRequests {

    private ExperimentRequests() {}

    /**
     * A measure.
     *
     * @param name what is measured
     * @param unit in what
     * @param direction UP where more is better, DOWN where less is
     * @param baseline the value before, if it is known
     * @param target the value that is aimed at
     */
    public record Measuring(
            @NotNull String name,
            @NotNull String unit,
            @NotNull MeasureDirection direction,
            Optional<BigDecimal> baseline,
            @NotNull BigDecimal target) {}

    /**
     * A proposal.
     *
     * @param version the version that a change is based on; not for a new one
     * @param investment code of the investment; not for a change
     * @param ceiling the most that may be committed, in won
     * @param startsOn first day
     * @param endsOn last day
     * @param hypothesis what is supposed
     * @param success what must come out for it to count as a success
     * @param rollout code of the investment that would roll it out
     * @param measures what is measured
     */
    public record Proposed(
            Optional<Integer> version,
            Optional<String> investment,
            @NotNull Won ceiling,
            @NotNull LocalDate startsOn,
            @NotNull LocalDate endsOn,
            @NotNull String hypothesis,
            @NotNull String success,
            Optional<String> rollout,
            @NotNull @Valid List<@NotNull @Valid Measuring> measures) {

        ExperimentCommand.Propose command() {
            return new ExperimentCommand.Propose(
                    ceiling,
                    startsOn,
                    endsOn,
                    hypothesis,
                    success,
                    rollout,
                    measures.stream()
                            .map(one -> new ExperimentCommand.NewMeasure(
                                    one.name(), one.unit(), one.direction(), one.baseline(), one.target()))
                            .toList());
        }
    }

    /**
     * A value that was measured.
     *
     * @param position of the measure, from 1
     * @param value the value
     * @param on the day for which it holds
     * @param source where it comes from
     */
    public record Value(
            @NotNull Integer position,
            @NotNull BigDecimal value,
            @NotNull LocalDate on,
            @NotNull String source) {}

    /**
     * Values that were measured.
     *
     * @param version the version that it is based on
     * @param values the values
     */
    public record Values(
            @NotNull Integer version, @NotNull @Valid List<@NotNull @Valid Value> values) {}

    /**
     * An evaluation.
     *
     * @param version the version that it is based on
     * @param findings what was found
     * @param learnt what was learnt
     * @param userEvidence what users showed
     * @param recommendation STOP, ITERATE or SCALE
     */
    public record Evaluated(
            @NotNull Integer version,
            @NotNull String findings,
            @NotNull String learnt,
            @NotNull String userEvidence,
            @NotNull ExperimentVerdict recommendation) {}

    /**
     * The version that something is based on.
     *
     * @param version the version
     */
    public record Seen(@NotNull Integer version) {}

    /**
     * A decision.
     *
     * @param version the version that it is based on
     * @param verdict STOP, ITERATE or SCALE
     * @param reason why
     * @param rollout code of the investment that rolls it out; only where it is scaled
     */
    public record Decided(
            @NotNull Integer version,
            @NotNull ExperimentVerdict verdict,
            @NotNull String reason,
            Optional<String> rollout) {}
}
