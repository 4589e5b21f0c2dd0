package mapae.staffing.domain;

import java.time.LocalDate;
import java.util.Optional;
import mapae.shared.Figure;

/**
 * The first day on which an official may be moved under the ordinary rule: appointment + applicable period + excluded
 * days. Exceptions of law may allow an earlier one; the system advises, people decide.
 *
 * @param day the day
 * @param rule the rule that applied
 */
public record EarliestTransfer(LocalDate day, PostingPeriod rule) {

    /** No posting-period rule is known for the appointment. */
    public static final String NO_RULE = "figure.no-posting-rule";

    /**
     * For an appointment.
     *
     * @param appointed first day of the posting
     * @param excludedDays days that the clock leaves out, 0 or more
     * @param rule the period that applies, if one is known
     */
    public static Figure<EarliestTransfer> of(LocalDate appointed, int excludedDays, Optional<PostingPeriod> rule) {
        return Figure.known(rule, NO_RULE)
                .map(period -> new EarliestTransfer(
                        appointed.plusMonths(period.months()).plusDays(excludedDays), period));
    }
}
