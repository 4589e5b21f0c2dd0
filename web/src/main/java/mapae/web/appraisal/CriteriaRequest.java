package mapae.web.appraisal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mapae.appraisal.CriteriaCommand;
import mapae.appraisal.CriteriaCommand.Comparison;
import mapae.appraisal.CriteriaCommand.Criterion;
import mapae.appraisal.CriteriaCommand.Option;

/**
 * Options to be scored by several criteria.
 *
 * @param criteria what counts
 * @param comparisons every pair of criteria once, where criteria have no weights
 * @param options what is scored
 */
public record CriteriaRequest(
        @NotNull @Valid List<@NotNull @Valid Weighed> criteria,
        Optional<List<@NotNull @Valid Compared>> comparisons,
        @NotNull @Valid List<@NotNull @Valid Rated> options) {

    /**
     * What counts.
     *
     * @param name what it is called
     * @param weight percent; left out where criteria are compared
     */
    public record Weighed(@NotNull String name, Optional<BigDecimal> weight) {}

    /**
     * That one criterion is more important than another.
     *
     * @param first name of the one that is at least as important
     * @param second name of the other
     * @param times 1 to 9
     */
    public record Compared(
            @NotNull String first,
            @NotNull String second,
            @NotNull BigDecimal times) {}

    /**
     * What is scored.
     *
     * @param name what it is called
     * @param scores 0 to 100, by the name of the criterion
     */
    public record Rated(@NotNull String name, @NotNull Map<String, @NotNull BigDecimal> scores) {}

    CriteriaCommand command() {
        return new CriteriaCommand(
                criteria.stream()
                        .map(one -> new Criterion(one.name(), one.weight()))
                        .toList(),
                comparisons.map(given -> given.stream()
                        .map(one -> new Comparison(one.first(), one.second(), one.times()))
                        .toList()),
                options.stream()
                        .map(one -> new Option(one.name(), one.scores()))
                        .toList());
    }
}
