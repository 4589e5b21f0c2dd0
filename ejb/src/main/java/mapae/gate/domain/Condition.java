package mapae.gate.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import mapae.shared.AccountId;
import mapae.shared.Bilingual;
import mapae.shared.Hand;
import mapae.shared.InvestmentId;
import mapae.shared.OrganisationId;

/**
 * A condition of a conditional go.
 *
 * @param id key
 * @param review key of the review
 * @param number within the review
 * @param investmentId of what
 * @param investment its code
 * @param title its title
 * @param organisation the organisation that answers for it
 * @param gate at which gate
 * @param says what is asked
 * @param owner who has to see to it
 * @param ownerName name of that one
 * @param dueOn last day
 * @param wanted what would show that it is fulfilled
 * @param consequence what follows if it is overdue
 * @param state where it stands
 * @param report what its owner reported, if anything
 * @param ended how it ended, if it did
 * @param surfacedOn the day on which it was found overdue, if it was
 * @param frozen whether allotment is frozen for it
 * @param version for the next change
 */
public record Condition(
        long id,
        long review,
        int number,
        InvestmentId investmentId,
        String investment,
        Bilingual title,
        OrganisationId organisation,
        Gate gate,
        String says,
        AccountId owner,
        String ownerName,
        LocalDate dueOn,
        String wanted,
        Consequence consequence,
        ConditionState state,
        Optional<Report> report,
        Optional<End> ended,
        Optional<LocalDate> surfacedOn,
        boolean frozen,
        int version) {

    /**
     * What its owner says.
     *
     * @param text how it was fulfilled
     * @param by who says so, and in whose place
     * @param name name of that one
     * @param at when
     * @param fileName name of the file that shows it, if there is one
     */
    public record Report(String text, Hand by, String name, Instant at, Optional<String> fileName) {}

    /**
     * How it ended.
     *
     * @param reason why
     * @param name who said so
     * @param at when
     */
    public record End(Optional<String> reason, String name, Instant at) {}

    /** Whether its day has passed, or it was found so, and nobody has accepted or waived it. */
    public boolean isOverdue(LocalDate today) {
        return !state.isOver() && (dueOn.isBefore(today) || surfacedOn.isPresent());
    }

    /** What freezes of allotment are known by. */
    public String reference() {
        return "condition/" + id;
    }
}
