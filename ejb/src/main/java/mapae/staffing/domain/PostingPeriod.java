package mapae.staffing.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import mapae.shared.Bilingual;

/**
 * A minimum posting period as law sets it, for a term.
 *
 * @param id identifies this version of the rule
 * @param code the rule: {@link #GENERAL} or {@link #SECTION_CHIEF}
 * @param months shortest time in the posting
 * @param legalBasis where it is written
 * @param certainty how sure we are of it: LAW, SECONDARY or FIELD
 * @param validFrom first day
 * @param validTo last day; empty while in force
 */
public record PostingPeriod(
        long id,
        String code,
        int months,
        Bilingual legalBasis,
        String certainty,
        LocalDate validFrom,
        Optional<LocalDate> validTo) {

    /** For everybody for whom no other rule is set. */
    public static final String GENERAL = "GENERAL";

    /** For section-chief-level posts and above. */
    public static final String SECTION_CHIEF = "SECTION_CHIEF";

    /** Lowest grade that counts as section-chief level here; grades run from 1, the highest, to 9. */
    private static final int SECTION_CHIEF_GRADE = 4;

    /** The period that applies to an official of that grade, appointed on that day; empty where no rule is known. */
    public static Optional<PostingPeriod> applicable(List<PostingPeriod> rules, int grade, LocalDate appointed) {
        String code = grade <= SECTION_CHIEF_GRADE ? SECTION_CHIEF : GENERAL;
        return rules.stream()
                .filter(rule -> rule.code.equals(code) && rule.isInForceOn(appointed))
                .findFirst();
    }

    private boolean isInForceOn(LocalDate day) {
        return !day.isBefore(validFrom)
                && validTo.map(last -> !day.isAfter(last)).orElse(true);
    }
}
