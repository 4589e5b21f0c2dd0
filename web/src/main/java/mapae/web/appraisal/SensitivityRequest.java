package mapae.web.appraisal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.List;
import mapae.appraisal.domain.Tornado;

/**
 * Drivers to be varied one by one.
 *
 * @param appraisal flows and rate
 * @param ranges each driver with its low and its high value
 */
public record SensitivityRequest(
        @NotNull @Valid AppraisalRequest appraisal,
        @NotNull @Valid List<@NotNull @Valid Range> ranges) {

    /**
     * A driver with its range.
     *
     * @param driver what is varied
     * @param low its low value: a multiple of costs or benefits, a change of rates, or whole years
     * @param high its high value
     */
    public record Range(
            @NotNull Tornado.Driver driver,
            @NotNull BigDecimal low,
            @NotNull BigDecimal high) {}

    List<Tornado.Range> driven() {
        return ranges.stream()
                .map(one -> new Tornado.Range(one.driver(), one.low(), one.high()))
                .toList();
    }
}
