package mapae.appraisal.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Schedules of discount rates in all their versions. A version holds until the next one of its code does.
 *
 * @param all by code, the latest version first
 */
public record DiscountSchedules(List<DiscountRates> all) {

    public DiscountSchedules {
        all = all.stream()
                .sorted(Comparator.comparing(DiscountRates::code)
                        .thenComparing(one -> one.version().orElseThrow(), Comparator.reverseOrder()))
                .toList();
    }

    /** The version that is in force on that day, if one is. */
    public Optional<DiscountRates> of(String code, LocalDate day) {
        return all.stream()
                .filter(one ->
                        one.code().equals(code) && !one.version().orElseThrow().isAfter(day))
                .findFirst();
    }
}
