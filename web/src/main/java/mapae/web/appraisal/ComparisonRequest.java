package mapae.web.appraisal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import mapae.appraisal.ComparisonCommand;
import mapae.appraisal.ComparisonCommand.Option;
import mapae.shared.Won;
import mapae.web.appraisal.AppraisalRequest.RateFrom;
import mapae.web.appraisal.AppraisalRequest.Schedule;
import mapae.web.appraisal.AppraisalRequest.YearFlow;

/**
 * Options to be compared.
 *
 * @param rate one rate for all years
 * @param rates several rates, each from a year on
 * @param schedule a schedule of rates
 * @param options two or more
 */
public record ComparisonRequest(
        Optional<BigDecimal> rate,
        Optional<List<@NotNull @Valid RateFrom>> rates,
        Optional<@Valid Schedule> schedule,
        @NotNull @Valid List<@NotNull @Valid Candidate> options) {

    /**
     * An option.
     *
     * @param name what it is called
     * @param flows costs and benefits by year
     * @param baseYear the first year, where costs and benefits are given as lists
     * @param costs won by year
     * @param benefits won by year
     */
    public record Candidate(
            @NotNull String name,
            Optional<List<@NotNull @Valid YearFlow>> flows,
            Optional<Integer> baseYear,
            Optional<List<@NotNull Won>> costs,
            Optional<List<@NotNull Won>> benefits) {}

    ComparisonCommand command() {
        return new ComparisonCommand(
                AppraisalRequest.rateCommand(rate, rates, schedule),
                options.stream()
                        .map(one -> new Option(
                                one.name(),
                                AppraisalRequest.flowsOf(one.flows(), one.baseYear(), one.costs(), one.benefits())))
                        .toList());
    }
}
