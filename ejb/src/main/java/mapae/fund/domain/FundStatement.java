package mapae.fund.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import mapae.fund.domain.FundEvent.Kind;
import mapae.shared.FiscalYear;
import mapae.shared.Won;

/**
 * Where a fund's money was at the end of a day. On each day:
 *
 * <ul>
 *   <li>sources = allotted + not allotted + moved otherwise (lapsed, carried out, or come and gone allotted)
 *   <li>awarded = released + still to be released + fallen away
 *   <li>promised = Σ over calls of what they hold for awards and, until they end, have left
 *   <li>remaining = not allotted − (promised − (released − returned))
 * </ul>
 *
 * <p>The first is of the books, the second of the fund; they meet in {@link #isReconciled}: allotted = released − returned.
 *
 * @param date the day
 * @param sources the current budget of its lines
 * @param allotted what of that the books allotted
 * @param notAllotted what of that they did not
 * @param moved what went another way
 * @param promised to calls
 * @param awarded by calls
 * @param released of awards
 * @param toRelease of awards, still
 * @param fallen of awards, never to be released
 * @param returned of what was released
 * @param remaining neither allotted nor promised; below 0 where the budget was cut below what is promised
 * @param calls by number
 */
public record FundStatement(
        LocalDate date,
        Won sources,
        Won allotted,
        Won notAllotted,
        Won moved,
        Won promised,
        Won awarded,
        Won released,
        Won toRelease,
        Won fallen,
        Won returned,
        Won remaining,
        List<OfCall> calls) {

    /**
     * The part of a call.
     *
     * @param number its number
     * @param budget what it promised
     * @param hasEnded whether it ended
     * @param awarded what it awarded
     * @param released of that
     * @param toRelease of that, still
     * @param fallen of that, never to be released
     * @param returned of what was released
     */
    public record OfCall(
            int number,
            Won budget,
            boolean hasEnded,
            Won awarded,
            Won released,
            Won toRelease,
            Won fallen,
            Won returned) {

        /** What it holds for awards: awarded − fallen away − returned. */
        public Won held() {
            return awarded.minus(fallen).minus(returned);
        }

        /** What of its budget nobody has; what was withdrawn or came back is there again. */
        public Won left() {
            return budget.minus(held());
        }

        /** What is promised to it: its budget, or once it has ended what it holds. */
        public Won promised() {
            return hasEnded ? held() : budget;
        }
    }

    public FundStatement {
        calls = List.copyOf(calls);
        require(sources.equals(allotted.plus(notAllotted).plus(moved)), "sources");
        require(awarded.equals(released.plus(toRelease).plus(fallen)), "awarded");
        require(remaining.equals(notAllotted.minus(promised.minus(released.minus(returned)))), "remaining");
        require(promised.equals(Won.sum(calls.stream().map(OfCall::promised).toList())), "promised");
    }

    private static void require(boolean holds, String identity) {
        if (!holds) {
            throw new IllegalArgumentException("the fund's " + identity + " do not add up");
        }
    }

    /** Whether the books allotted what the fund released, less what came back. */
    public boolean isReconciled() {
        return allotted.equals(released.minus(returned));
    }

    /** The call of that number; empty before it was announced. */
    public Optional<OfCall> call(int number) {
        return calls.stream().filter(one -> one.number() == number).findFirst();
    }

    /**
     * The statement at the end of a day.
     *
     * @param all what happened, in any order
     * @param year whose money, if one year's alone
     */
    public static FundStatement at(LocalDate date, Collection<FundEvent> all, Optional<FiscalYear> year) {
        List<FundEvent> until = all.stream()
                .filter(one -> !one.on().isAfter(date))
                .filter(one -> year.isEmpty() || year.get().equals(one.year()))
                .toList();
        Set<Integer> numbers = new TreeSet<>();
        until.stream().filter(one -> one.call() > 0).forEach(one -> numbers.add(one.call()));
        List<OfCall> calls = new ArrayList<>();
        for (int number : numbers) {
            calls.add(of(
                    number, until.stream().filter(one -> one.call() == number).toList()));
        }
        Won sources = sum(until, Kind.BUDGETED);
        Won allotted = sum(until, Kind.ALLOTTED);
        Won notAllotted = sum(until, Kind.NOT_ALLOTTED);
        Won released = sum(until, Kind.RELEASED);
        Won returned = sum(until, Kind.RETURNED);
        Won promised = Won.sum(calls.stream().map(OfCall::promised).toList());
        return new FundStatement(
                date,
                sources,
                allotted,
                notAllotted,
                sources.minus(allotted).minus(notAllotted),
                promised,
                sum(until, Kind.AWARDED),
                released,
                Won.sum(calls.stream().map(OfCall::toRelease).toList()),
                sum(until, Kind.FELL_AWAY),
                returned,
                notAllotted.minus(promised.minus(released.minus(returned))),
                calls);
    }

    private static OfCall of(int number, List<FundEvent> until) {
        Won awarded = sum(until, Kind.AWARDED);
        Won released = sum(until, Kind.RELEASED);
        Won fallen = sum(until, Kind.FELL_AWAY);
        return new OfCall(
                number,
                sum(until, Kind.ANNOUNCED),
                until.stream().anyMatch(one -> one.kind() == Kind.ENDED),
                awarded,
                released,
                awarded.minus(released).minus(fallen),
                fallen,
                sum(until, Kind.RETURNED));
    }

    private static Won sum(Collection<FundEvent> events, Kind kind) {
        return Won.sum(events.stream()
                .filter(one -> one.kind() == kind)
                .map(FundEvent::amount)
                .toList());
    }

    /** The days on which anything happened, in order: between two of them the statement stays as it was. */
    public static List<LocalDate> days(Collection<FundEvent> all) {
        return all.stream().map(FundEvent::on).distinct().sorted().toList();
    }
}
