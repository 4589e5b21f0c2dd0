package mapae.fund.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mapae.fund.domain.FundEvent.Kind;
import mapae.shared.FiscalYear;
import mapae.shared.Hand;
import mapae.shared.Refusal;
import mapae.shared.Won;

/**
 * Money that an application was awarded.
 *
 * @param id key
 * @param number within the fund, from 1
 * @param call number of the call
 * @param year the fiscal year of its money
 * @param application what was awarded
 * @param amount how much
 * @param decidedOn the day
 * @param reason why it departs from the ranking, where it does
 * @param agreement what was agreed, once it was
 * @param report what came of it, once that was told
 * @param ending how it ended, once it did
 * @param tranches in which it is released
 * @param moves what was released, came back and fell away, in order
 * @param decidedBy who decided
 */
public record Award(
        long id,
        int number,
        int call,
        FiscalYear year,
        Application application,
        Won amount,
        LocalDate decidedOn,
        Optional<String> reason,
        Optional<Agreement> agreement,
        Optional<Report> report,
        Optional<Ending> ending,
        List<Tranche> tranches,
        List<Move> moves,
        Hand decidedBy) {

    /**
     * An agreement.
     *
     * @param signedOn the day
     * @param terms what was agreed
     */
    public record Agreement(LocalDate signedOn, String terms) {}

    /**
     * What came of it.
     *
     * @param on the day
     * @param spent how much of what was released
     * @param outcome what came about
     * @param by who told it
     */
    public record Report(LocalDate on, Won spent, String outcome, Hand by) {}

    /**
     * How it ended.
     *
     * @param state {@link AwardState#CLOSED}, {@link AwardState#WITHDRAWN} or {@link AwardState#WAIVED}
     * @param on the day
     * @param reason why, where it did not come to its end
     */
    public record Ending(AwardState state, LocalDate on, Optional<String> reason) {}

    /**
     * A part in which it is released.
     *
     * @param id key
     * @param number within the award, from 1
     * @param line key of the budget line
     * @param lineCode code of the line
     * @param planned how much
     * @param due the day for which it is planned
     * @param plannedBy who planned it
     */
    public record Tranche(
            long id, int number, long line, String lineCode, Won planned, LocalDate due, Hand plannedBy) {}

    /**
     * Money of it that moved.
     *
     * @param kind {@link Kind#RELEASED}, {@link Kind#RETURNED} or {@link Kind#FELL_AWAY}
     * @param tranche number of the tranche; 0 where it fell away
     * @param amount how much, above 0
     * @param on the day
     */
    public record Move(Kind kind, int tranche, Won amount, LocalDate on) {}

    public Award {
        tranches = List.copyOf(tranches);
        moves = List.copyOf(moves);
    }

    /** Where it stands. */
    public AwardState state() {
        return ending.map(Ending::state).orElse(agreement.isPresent() ? AwardState.AGREED : AwardState.AWARDED);
    }

    /** Whether it is neither withdrawn nor given up. */
    public boolean stands() {
        return ending.filter(one -> one.state() != AwardState.CLOSED).isEmpty();
    }

    /** What of it moved that way. */
    public Won moved(Kind kind) {
        return Won.sum(moves.stream()
                .filter(one -> one.kind() == kind)
                .map(Move::amount)
                .toList());
    }

    /** Released less returned: what it grants. */
    public Won granted() {
        return moved(Kind.RELEASED).minus(moved(Kind.RETURNED));
    }

    /** What is still to be released. */
    public Won toRelease() {
        return amount.minus(moved(Kind.RELEASED)).minus(moved(Kind.FELL_AWAY));
    }

    /** What it has of its call's money: awarded less fallen away and returned. */
    public Won held() {
        return amount.minus(moved(Kind.FELL_AWAY)).minus(moved(Kind.RETURNED));
    }

    /** What was released of a tranche and did not come back. */
    public Won granted(int tranche) {
        return Won.sum(moves.stream()
                .filter(one -> one.tranche() == tranche)
                .map(one -> one.kind() == Kind.RETURNED ? one.amount().negated() : one.amount())
                .toList());
    }

    /** Whether a tranche was released. */
    public boolean isReleased(int tranche) {
        return moves.stream().anyMatch(one -> one.kind() == Kind.RELEASED && one.tranche() == tranche);
    }

    /**
     * How it ends where so much of it was spent: the rest of what was released comes back, of the last tranche first, and
     * what was not released falls away.
     *
     * @throws Refusal {@code fund.spent} where that is not between 0 and what it grants
     */
    public List<Move> settle(Won spent, LocalDate on) {
        if (spent.isNegative() || spent.compareTo(granted()) > 0) {
            throw Refusal.invalid("fund.spent", granted());
        }
        List<Move> moved = new ArrayList<>();
        Won back = granted().minus(spent);
        for (int i = tranches.size(); i > 0; i--) {
            Won part = back.compareTo(granted(i)) < 0 ? back : granted(i);
            if (!part.isZero()) {
                moved.add(new Move(Kind.RETURNED, i, part, on));
                back = back.minus(part);
            }
        }
        if (!toRelease().isZero()) {
            moved.add(new Move(Kind.FELL_AWAY, 0, toRelease(), on));
        }
        return moved;
    }
}
