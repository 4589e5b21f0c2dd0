package mapae.web.appraisal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mapae.appraisal.AppraisalCommand;
import mapae.appraisal.AppraisalCommand.Flow;
import mapae.appraisal.AppraisalCommand.RateCommand;
import mapae.appraisal.domain.DiscountRates.Segment;
import mapae.shared.Refusal;
import mapae.shared.Won;

/**
 * Flows to be appraised, and at which rate.
 *
 * @param rate one rate for all years, 0.045 for 4.5 %
 * @param rates several rates, each from a year on
 * @param schedule a schedule of rates
 * @param flows costs and benefits by year
 * @param baseYear the first year, where costs and benefits are given as lists; 0 where it is left out
 * @param costs won by year from the base year on
 * @param benefits won by year from the base year on
 */
public record AppraisalRequest(
        Optional<BigDecimal> rate,
        Optional<List<@NotNull @Valid RateFrom>> rates,
        Optional<@Valid Schedule> schedule,
        Optional<List<@NotNull @Valid YearFlow>> flows,
        Optional<Integer> baseYear,
        Optional<List<@NotNull Won>> costs,
        Optional<List<@NotNull Won>> benefits) {

    /**
     * A rate from a year on.
     *
     * @param fromYear years after the base year; the first 0
     * @param rate by the year
     */
    public record RateFrom(
            @NotNull Integer fromYear, @NotNull BigDecimal rate) {}

    /**
     * A schedule of rates.
     *
     * @param code its code, such as KR_SOCIAL
     * @param asOf the day on which the version was in force; today where it is left out
     */
    public record Schedule(@NotNull String code, Optional<LocalDate> asOf) {}

    /**
     * Flows of a year.
     *
     * @param year the year, or how many years after the first
     * @param costs won
     * @param benefits won
     */
    public record YearFlow(
            @NotNull Integer year,
            @NotNull Won costs,
            @NotNull Won benefits) {}

    AppraisalCommand command() {
        return new AppraisalCommand(rateCommand(rate, rates, schedule), flowsOf(flows, baseYear, costs, benefits));
    }

    static RateCommand rateCommand(
            Optional<BigDecimal> rate, Optional<List<RateFrom>> rates, Optional<Schedule> schedule) {
        if (Stream.of(rate, rates, schedule).filter(Optional::isPresent).count() != 1) {
            throw Refusal.invalid("appraisal.rate-missing");
        }
        return schedule.<RateCommand>map(one -> new RateCommand.Scheduled(one.code(), one.asOf()))
                .or(() -> rate.map(one -> new RateCommand.Given(List.of(new Segment(0, sound(one))))))
                .orElseGet(() -> new RateCommand.Given(rates.orElseThrow().stream()
                        .map(one -> new Segment(one.fromYear(), sound(one.rate())))
                        .toList()));
    }

    /** What is no rate at all, before it becomes one; the door knows the narrower bounds. */
    private static BigDecimal sound(BigDecimal rate) {
        if (rate.signum() < 0) {
            throw Refusal.invalid("appraisal.rate-out-of-range", rate.toEngineeringString());
        }
        return rate;
    }

    static List<Flow> flowsOf(
            Optional<List<YearFlow>> flows,
            Optional<Integer> baseYear,
            Optional<List<Won>> costs,
            Optional<List<Won>> benefits) {
        boolean isByYear = flows.isPresent() && baseYear.isEmpty() && costs.isEmpty() && benefits.isEmpty();
        boolean isByList = flows.isEmpty()
                && costs.isPresent()
                && benefits.isPresent()
                && costs.get().size() == benefits.get().size();
        if (!isByYear && !isByList) {
            throw Refusal.invalid("appraisal.flows-either");
        }
        return isByYear
                ? flows.get().stream()
                        .map(one -> new Flow(one.year(), one.costs(), one.benefits()))
                        .toList()
                : IntStream.range(0, costs.get().size())
                        .mapToObj(t -> new Flow(
                                Math.max(-1, baseYear.orElse(0)) + t,
                                costs.get().get(t),
                                benefits.get().get(t)))
                        .toList();
    }
}
