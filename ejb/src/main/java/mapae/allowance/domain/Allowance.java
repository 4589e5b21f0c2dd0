package mapae.allowance.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import mapae.shared.Bilingual;
import mapae.shared.Hand;
import mapae.shared.OrganisationId;
import mapae.shared.Refusal;
import mapae.shared.Won;

/**
 * A raise that somebody asked for.
 *
 * @param id identifies it; 0 while it is not kept
 * @param beneficiary for what
 * @param wish what is asked for
 * @param held against which rules it was held
 * @param source the line that the money comes from
 * @param target the line that it is spent from; the same unless it comes from elsewhere
 * @param computed estimate at completion from the earned-value record, in won; empty where it is not known
 * @param state where it stands
 * @param version of its row
 * @param requestedBy who asked
 * @param requestedOn the day
 * @param decisions what was decided, in order
 * @param conditions what it was granted under
 * @param entries what happened to its money, in order
 */
public record Allowance(
        long id,
        Beneficiary beneficiary,
        Wish wish,
        Held held,
        Line source,
        Line target,
        Optional<BigDecimal> computed,
        AllowanceState state,
        int version,
        Hand requestedBy,
        LocalDate requestedOn,
        List<Decision> decisions,
        List<AllowanceCondition> conditions,
        List<AllowanceEntry> entries) {

    /**
     * For what.
     *
     * @param isTeam whether it is a team; else an investment
     * @param key identifies it
     * @param code its code
     * @param name its name
     * @param owner the organisation that answers for it
     * @param organisation its code
     */
    public record Beneficiary(
            boolean isTeam, long key, String code, Bilingual name, OrganisationId owner, String organisation) {}

    /**
     * What is asked for.
     *
     * @param source where the money comes from
     * @param amount in won, above 0
     * @param document resolution or plan that allows it
     * @param cause why it is needed
     * @param effects on others
     * @param estimate at completion, as revised, in won
     * @param increment what it is worth
     * @param study the study anew, where growth asks for one
     * @param expiresOn last day for a draw
     */
    public record Wish(
            Source source,
            Won amount,
            Optional<String> document,
            String cause,
            String effects,
            Won estimate,
            IncrementalCase increment,
            Optional<String> study,
            LocalDate expiresOn) {}

    /**
     * Against what it was held.
     *
     * @param tier 1 to 3
     * @param deciders how many have to agree
     * @param growth of the agreed total
     */
    public record Held(int tier, int deciders, GrowthLimits.Growth growth) {}

    /**
     * A line of the budget book.
     *
     * @param id identifies it
     * @param organisation code of the organisation in whose book it stands
     * @param year fiscal year
     * @param code its code
     */
    public record Line(long id, String organisation, int year, String code) {}

    /**
     * What one person decided.
     *
     * @param granted whether they agree
     * @param reason why
     * @param by who
     */
    public record Decision(boolean granted, String reason, Hand by) {}

    public Allowance {
        decisions = List.copyOf(decisions);
        conditions = List.copyOf(conditions);
        entries = List.copyOf(entries);
    }

    /** What its money is kept for, and its postings rest upon. */
    public String reference() {
        return "allowance/" + id;
    }

    /** What was granted, drawn and came back; nothing was granted while it is not granted. */
    public AllowanceBalance balance() {
        boolean wasGranted = state == AllowanceState.GRANTED || state == AllowanceState.ENDED;
        return AllowanceBalance.of(wasGranted ? wish.amount() : Won.ZERO, entries);
    }

    /** How many still have to agree. */
    public int missing() {
        return held.deciders()
                - (int) decisions.stream().filter(Decision::granted).count();
    }

    /**
     * A draw of a part.
     *
     * @throws Refusal {@code allowance.not-granted}, {@code allowance.expired} with its last day,
     *     {@code allowance.condition-overdue} with the condition and its day, or {@code allowance.beyond-open} with what is
     *     open
     */
    public AllowanceEntry draw(Won amount, LocalDate on, String reason) {
        if (state != AllowanceState.GRANTED) {
            throw Refusal.conflict("allowance.not-granted");
        }
        if (on.isAfter(wish.expiresOn())) {
            throw Refusal.rule("allowance.expired", wish.expiresOn());
        }
        conditions.stream().filter(one -> one.isOverdue(on)).findFirst().ifPresent(one -> {
            throw Refusal.rule("allowance.condition-overdue", one.position(), one.dueOn());
        });
        Won open = balance().open();
        if (amount.compareTo(Won.ZERO) <= 0 || amount.compareTo(open) > 0) {
            throw Refusal.rule("allowance.beyond-open", open);
        }
        return new AllowanceEntry(entries.size() + 1, EntryKind.DRAW, amount, on, reason, Optional.empty());
    }

    /** Whether it is to be settled by itself on a day: a condition was not kept, or its last day has passed. */
    public boolean isDue(LocalDate today) {
        return state.isOpen()
                && (wish.expiresOn().isBefore(today) || conditions.stream().anyMatch(one -> one.isOverdue(today)));
    }
}
