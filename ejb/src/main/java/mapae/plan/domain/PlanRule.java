package mapae.plan.domain;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import mapae.shared.Bilingual;

/**
 * A rule about medium-term plans, for a term: data, since articles, numbers and days change.
 *
 * @param code {@link #YEARS} or {@link #DUE}
 * @param says what it says
 * @param legalBasis where it is written
 * @param certainty how sure we are of it: LAW, SECONDARY or FIELD
 * @param count the number of years that it sets
 * @param due the day of the year that it sets
 * @param validFrom first day
 * @param validTo last day; empty while in force
 */
public record PlanRule(
        String code,
        Bilingual says,
        Bilingual legalBasis,
        String certainty,
        Optional<Integer> count,
        Optional<MonthDay> due,
        LocalDate validFrom,
        Optional<LocalDate> validTo) {

    /** A plan has at least so many years. */
    public static final String YEARS = "MEDIUM_TERM_PLAN_YEARS";

    /** A plan is handed in by that day. */
    public static final String DUE = "MEDIUM_TERM_PLAN_DUE";

    /** Whether it holds on that day. */
    public boolean isInForceOn(LocalDate day) {
        return !day.isBefore(validFrom)
                && validTo.map(last -> !day.isAfter(last)).orElse(true);
    }
}
