package mapae.team.domain;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import mapae.shared.FiscalYear;
import mapae.shared.Refusal;
import mapae.shared.Won;

/**
 * A part of a team's money that is released for outcomes. It is released out of a budget line, so it can be released in the
 * line's year alone; what is not released stays where the law put it.
 *
 * @param number within the team, from 1
 * @param year the fiscal year whose line it is released from
 * @param planned how much, above 0
 * @param due the day for which it is planned, within the year
 * @param releases what was decided about it, in order
 */
public record Tranche(int number, FiscalYear year, Won planned, LocalDate due, List<Release> releases) {

    /**
     * A decision on it.
     *
     * @param amount what was released; 0 where it was withheld
     * @param on the day
     * @param departures in what it departs from the plan
     * @param reason why; there is one wherever it departs
     */
    public record Release(Won amount, LocalDate on, Set<TrancheDeparture> departures, Optional<String> reason) {}

    public Tranche {
        releases = List.copyOf(releases);
    }

    /** What was released of it. */
    public Won released() {
        return Won.sum(releases.stream().map(Release::amount).toList());
    }

    /** What was not. */
    public Won open() {
        return planned.minus(released());
    }

    /** Where it stands. */
    public TrancheState state() {
        if (releases.isEmpty()) {
            return TrancheState.PLANNED;
        }
        if (open().isZero()) {
            return TrancheState.RELEASED;
        }
        return releases.get(releases.size() - 1).amount().isZero()
                ? TrancheState.WITHHELD
                : TrancheState.PARTLY_RELEASED;
    }

    /**
     * A decision on it: how much of it is released on a day.
     *
     * @param amount 0 withholds what is open
     * @param on the day
     * @param outcomesReached whether all outcomes that it is released for were measured and reached
     * @param reason why it departs from the plan, if it does
     * @throws Refusal {@code team.tranche-year} with the year, {@code team.tranche-released},
     *     {@code team.tranche-amount} with what is open, or {@code team.tranche-reason}
     */
    public Release decide(Won amount, LocalDate on, boolean outcomesReached, Optional<String> reason) {
        if (!FiscalYear.containing(on).equals(year)) {
            throw Refusal.rule("team.tranche-year", year);
        }
        if (open().isZero()) {
            throw Refusal.conflict("team.tranche-released");
        }
        if (amount.isNegative() || amount.compareTo(open()) > 0) {
            throw Refusal.invalid("team.tranche-amount", open());
        }
        Set<TrancheDeparture> departures = departures(amount, on, outcomesReached);
        if (!departures.isEmpty() && reason.isEmpty()) {
            throw Refusal.invalid("team.tranche-reason");
        }
        return new Release(amount, on, departures, reason);
    }

    private Set<TrancheDeparture> departures(Won amount, LocalDate on, boolean outcomesReached) {
        Set<TrancheDeparture> found = EnumSet.noneOf(TrancheDeparture.class);
        if (amount.isZero()) {
            found.add(TrancheDeparture.WITHHELD);
            return found;
        }
        if (on.isBefore(due)) {
            found.add(TrancheDeparture.EARLY);
        }
        if (on.isAfter(due)) {
            found.add(TrancheDeparture.LATE);
        }
        if (!amount.equals(open())) {
            found.add(TrancheDeparture.PARTIAL);
        }
        if (!outcomesReached) {
            found.add(TrancheDeparture.OUTCOME_OPEN);
        }
        return found;
    }
}
