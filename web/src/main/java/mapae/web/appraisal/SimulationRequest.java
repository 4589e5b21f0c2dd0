package mapae.web.appraisal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Supplier;
import mapae.appraisal.SimulationCommand;
import mapae.appraisal.domain.DelayChances;
import mapae.appraisal.domain.MonteCarlo;
import mapae.appraisal.domain.Spread;
import mapae.shared.Refusal;

/**
 * What is drawn.
 *
 * @param appraisal flows and rate
 * @param cost how all costs may vary; as planned where it is left out
 * @param benefit how all benefits may vary; likewise
 * @param delay by how many years benefits may come late; none where it is left out
 * @param seed from which is drawn; 1 where it is left out
 * @param draws how many; 10,000 where it is left out
 */
public record SimulationRequest(
        @NotNull @Valid AppraisalRequest appraisal,
        Optional<@Valid Varied> cost,
        Optional<@Valid Varied> benefit,
        Optional<@Valid Delayed> delay,
        Optional<Long> seed,
        Optional<Integer> draws) {

    static final int USUAL_DRAWS = 10_000;

    private static final int MOST_DIGITS = 12;

    /** How a driver is spread. */
    public enum Distribution {
        /** By min, mode and max. */
        TRIANGULAR,
        /** By min and max. */
        UNIFORM,
        /** By mean and deviation. */
        NORMAL
    }

    /**
     * How a driver may vary, as a multiple of what is planned.
     *
     * @param distribution how it is spread
     * @param min least
     * @param mode most likely
     * @param max most
     * @param mean mean
     * @param deviation standard deviation
     */
    public record Varied(
            @NotNull Distribution distribution,
            Optional<BigDecimal> min,
            Optional<BigDecimal> mode,
            Optional<BigDecimal> max,
            Optional<BigDecimal> mean,
            Optional<BigDecimal> deviation) {

        Spread spread() {
            return switch (distribution) {
                case TRIANGULAR -> new Spread.Triangular(sound(min), sound(mode), sound(max));
                case UNIFORM -> new Spread.Uniform(sound(min), sound(max));
                case NORMAL -> new Spread.Normal(sound(mean), sound(deviation));
            };
        }
    }

    /**
     * By how many whole years benefits come late: chances, or the least, most likely and most years.
     *
     * @param chances of 0, 1, 2 … years; together 1
     * @param min least
     * @param mode most likely
     * @param max most
     */
    public record Delayed(
            Optional<List<@NotNull BigDecimal>> chances,
            Optional<Integer> min,
            Optional<Integer> mode,
            Optional<Integer> max) {

        DelayChances delay() {
            if (chances.isPresent() == (min.isPresent() || mode.isPresent() || max.isPresent())) {
                throw new IllegalArgumentException("either chances or years");
            }
            return chances.map(given -> new DelayChances(
                            given.stream().map(one -> sound(Optional.of(one))).toList()))
                    .orElseGet(() -> DelayChances.triangular(min.orElseThrow(), mode.orElseThrow(), max.orElseThrow()));
        }
    }

    SimulationCommand command() {
        return new SimulationCommand(
                appraisal.command(),
                new MonteCarlo.Drivers(
                        read(
                                Refusal.invalid("appraisal.spread", "cost"),
                                () -> cost.map(Varied::spread).orElseGet(Spread::none)),
                        read(
                                Refusal.invalid("appraisal.spread", "benefit"),
                                () -> benefit.map(Varied::spread).orElseGet(Spread::none)),
                        read(
                                Refusal.invalid("appraisal.delay"),
                                () -> delay.map(Delayed::delay).orElseGet(DelayChances::none))),
                seed.orElse(1L),
                draws.orElse(USUAL_DRAWS));
    }

    /** What is missing or out of bounds is refused by the driver's name. */
    private static <T> T read(Refusal refusal, Supplier<T> value) {
        try {
            return value.get();
        } catch (IllegalArgumentException | NoSuchElementException outOfBounds) {
            throw refusal;
        }
    }

    private static BigDecimal sound(Optional<BigDecimal> given) {
        BigDecimal value = given.orElseThrow();
        if (value.scale() > MOST_DIGITS || (long) value.precision() - value.scale() > MOST_DIGITS) {
            throw new IllegalArgumentException("too long a number");
        }
        return value;
    }
}
