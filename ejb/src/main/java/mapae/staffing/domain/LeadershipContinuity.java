package mapae.staffing.domain;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mapae.shared.Figure;
import mapae.shared.OfficialId;

/**
 * How much of a project's time so far one person has led it: longest single-holder days ÷ elapsed project days.
 *
 * <p>1 where one person led from the first day on; near 0 where leaders came and went. Whoever takes the same
 * leadership up again at once has not interrupted it.
 *
 * @param longestHolderDays days of the longest unbroken leadership by one person
 * @param elapsedDays days from the project's first day to the as-of day, both included
 * @param holders how many persons have led so far
 */
public record LeadershipContinuity(Figure<Long> longestHolderDays, Figure<Long> elapsedDays, int holders) {

    /** The project's first day is not known. */
    public static final String START_UNKNOWN = "figure.start-unknown";

    /** The project starts after the as-of day. */
    public static final String NOT_STARTED = "figure.not-started";

    /** Nobody is known to have led the project so far. */
    public static final String NO_LEADER = "figure.no-leader";

    /**
     * From who held the leadership when.
     *
     * @param holdings stretches of leadership in any order; what lies outside the project's time so far does not count
     * @param startsOn the project's first day, if known
     * @param asOf last day that counts
     */
    public static LeadershipContinuity of(List<Holding> holdings, Optional<LocalDate> startsOn, LocalDate asOf) {
        Figure<Long> elapsed = Figure.known(startsOn, START_UNKNOWN)
                .then(start -> start.isAfter(asOf) ? Figure.undefined(NOT_STARTED) : Figure.of(days(start, asOf)));
        LocalDate first = startsOn.orElse(LocalDate.MIN);
        List<Holding> counted = holdings.stream()
                .filter(h -> !earliest(h.to(), asOf).isBefore(latest(h.from(), first)))
                .map(h -> new Holding(h.official(), latest(h.from(), first), earliest(h.to(), asOf)))
                .toList();
        Figure<Long> longest = Figure.known(
                stretches(counted).stream().map(h -> days(h.from(), h.to())).max(Comparator.naturalOrder()), NO_LEADER);
        long holders = counted.stream().map(Holding::official).distinct().count();
        return new LeadershipContinuity(elapsed.then(known -> longest), elapsed, Math.toIntExact(holders));
    }

    /** The ratio, above 0 and up to 1. */
    public Figure<BigDecimal> ratio() {
        return longestHolderDays.with(
                elapsedDays,
                (longest, elapsed) ->
                        BigDecimal.valueOf(longest).divide(BigDecimal.valueOf(elapsed), MathContext.DECIMAL128));
    }

    private static List<Holding> stretches(List<Holding> holdings) {
        List<Holding> stretches = new ArrayList<>();
        Map<OfficialId, Holding> open = new HashMap<>();
        holdings.stream().sorted(Comparator.comparing(Holding::from)).forEach(next -> {
            Holding last = open.get(next.official());
            boolean goesOn = last != null && !next.from().isAfter(last.to().plusDays(1));
            open.put(
                    next.official(),
                    goesOn ? new Holding(next.official(), last.from(), latest(last.to(), next.to())) : next);
            if (last != null && !goesOn) {
                stretches.add(last);
            }
        });
        stretches.addAll(open.values());
        return stretches;
    }

    private static long days(LocalDate first, LocalDate last) {
        return first.until(last, ChronoUnit.DAYS) + 1;
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earliest(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
