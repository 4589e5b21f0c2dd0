package mapae.staffing;

import java.time.LocalDate;
import java.util.Optional;
import mapae.shared.Bilingual;

/**
 * A post that leads an investment today, who holds it, and whether the posting lasts until the milestone it carries.
 *
 * @param investmentCode code of the investment
 * @param investmentTitle title in both languages
 * @param organisationCode code of the organisation whose post it is
 * @param organisation its name in both languages
 * @param post name of the post in both languages
 * @param holder who holds it today; empty while it is vacant
 * @param milestone the next protected milestone that lies ahead, if there is one
 * @param daysShort days by which the posting ends before that milestone; 0 where it lasts, empty where the post is
 *     vacant, no end is set, or no milestone lies ahead
 */
public record PostingCheckRow(
        String investmentCode,
        Bilingual investmentTitle,
        String organisationCode,
        Bilingual organisation,
        Bilingual post,
        Optional<Holder> holder,
        Optional<ProtectedMilestone> milestone,
        Optional<Long> daysShort) {

    /**
     * Who holds the post.
     *
     * @param name name in both languages
     * @param staffNumber staff number
     * @param since first day of the posting
     * @param plannedEnd last day of the posting, if one is set
     * @param tenureDays days in the posting without excluded days; empty if more are excluded than have passed
     * @param earliestTransfer when a transfer is possible under the ordinary rule; empty if no rule is known
     */
    public record Holder(
            Bilingual name,
            String staffNumber,
            LocalDate since,
            Optional<LocalDate> plannedEnd,
            Optional<Long> tenureDays,
            Optional<Transfer> earliestTransfer) {}

    /**
     * The first day on which a transfer is possible under the ordinary rule.
     *
     * @param day the day
     * @param rule code of the rule
     * @param months shortest time in the posting
     * @param legalBasis where it is written
     */
    public record Transfer(LocalDate day, String rule, int months, Bilingual legalBasis) {}
}
