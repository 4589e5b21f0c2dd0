package mapae.fund.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import mapae.fund.domain.FundEvent.Kind;
import mapae.shared.AccountId;
import mapae.shared.Bilingual;
import mapae.shared.FiscalYear;
import mapae.shared.Hand;
import mapae.shared.OrganisationId;
import mapae.shared.Refusal;
import mapae.shared.Won;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class FundStatementTest {

    private static final FiscalYear YEAR = FiscalYear.of(2026);
    private static final Hand SOMEBODY = Hand.own(new AccountId(1));

    private static LocalDate day(String monthAndDay) {
        return LocalDate.parse("2026-" + monthAndDay);
    }

    private static FundEvent event(String on, Kind kind, int call, long amount) {
        return new FundEvent(day(on), kind, YEAR, call, call, Won.of(amount));
    }

    private static void book(List<FundEvent> events, LocalDate on, long budgeted, long allotted) {
        events.add(new FundEvent(on, Kind.BUDGETED, YEAR, 0, 0, Won.of(budgeted)));
        events.add(new FundEvent(on, Kind.NOT_ALLOTTED, YEAR, 0, 0, Won.of(budgeted - allotted)));
        events.add(new FundEvent(on, Kind.ALLOTTED, YEAR, 0, 0, Won.of(allotted)));
    }

    @Test
    void isWhatWasTrueOnTheDay() {
        List<FundEvent> events = new ArrayList<>();
        book(events, day("01-02"), 1_000, 0);
        events.add(event("02-01", Kind.ANNOUNCED, 1, 700));
        events.add(event("04-01", Kind.AWARDED, 1, 400));
        events.add(event("05-01", Kind.RELEASED, 1, 250));
        book(events, day("05-01"), 0, 250);
        events.add(event("06-01", Kind.RETURNED, 1, 50));
        book(events, day("06-01"), 0, -50);
        events.add(event("06-01", Kind.FELL_AWAY, 1, 150));
        events.add(event("07-01", Kind.ENDED, 1, 0));
        assertEquals(
                List.of(day("01-02"), day("02-01"), day("04-01"), day("05-01"), day("06-01"), day("07-01")),
                FundStatement.days(events));
        assertEquals("0 0 0 0 0 0", told(events, "01-01"));
        assertEquals("1000 0 0 0 0 1000", told(events, "01-31"));
        assertEquals("1000 700 0 0 0 300", told(events, "03-31"));
        assertEquals("1000 700 400 0 400 300", told(events, "04-30"));
        assertEquals("1000 700 400 250 150 300", told(events, "05-31"));
        assertEquals("1000 700 400 250 0 300", told(events, "06-30"));
        // the call holds 400 − 150 − 50
        assertEquals("1000 200 400 250 0 800", told(events, "07-01"));
        assertEquals(Won.of(500), at(events, "06-30").call(1).orElseThrow().left());
        assertTrue(at(events, "12-31").isReconciled());
        assertEquals(
                Won.ZERO,
                FundStatement.at(day("12-31"), events, Optional.of(FiscalYear.of(2025)))
                        .sources());
    }

    private static FundStatement at(List<FundEvent> events, String on) {
        return FundStatement.at(day(on), events, Optional.empty());
    }

    private static String told(List<FundEvent> events, String on) {
        FundStatement statement = at(events, on);
        return statement.sources() + " " + statement.promised() + " " + statement.awarded() + " " + statement.released()
                + " " + statement.toRelease() + " " + statement.remaining();
    }

    @Test
    void tellsWhereTheBooksDiffer() {
        List<FundEvent> events = new ArrayList<>();
        book(events, day("01-02"), 1_000, 10);
        assertTrue(!at(events, "01-02").isReconciled());
    }

    @Test
    void doesNotTakeFiguresThatDoNotAddUp() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new FundStatement(
                        day("01-01"),
                        Won.of(1),
                        Won.ZERO,
                        Won.ZERO,
                        Won.ZERO,
                        Won.ZERO,
                        Won.ZERO,
                        Won.ZERO,
                        Won.ZERO,
                        Won.ZERO,
                        Won.ZERO,
                        Won.ZERO,
                        List.of()));
    }

    /** What an award of the walk has left to do. */
    private record Walked(int call, long awarded, long released, long fallen, long returned) {}

    /** Whatever happens in whatever order, each identity holds on each day, and the books agree. */
    @Property(tries = 500)
    void addsUpOnEachDay(@ForAll long seed) {
        Random random = new Random(seed);
        List<FundEvent> events = new ArrayList<>();
        Map<Integer, Walked> awards = new HashMap<>();
        LocalDate on = day("01-01");
        book(events, on, 1_000_000, 0);
        int calls = 0;
        for (int step = 0; step < 200; step++) {
            on = on.plusDays(random.nextInt(2));
            int chosen = awards.isEmpty() ? 0 : 1 + random.nextInt(awards.size());
            switch (random.nextInt(4)) {
                case 0 ->
                    events.add(new FundEvent(on, Kind.ANNOUNCED, YEAR, ++calls, 0, Won.of(1 + random.nextInt(9_999))));
                case 1 -> {
                    if (calls > 0) {
                        Walked made = new Walked(1 + random.nextInt(calls), 1 + random.nextInt(999), 0, 0, 0);
                        awards.put(awards.size() + 1, made);
                        events.add(new FundEvent(
                                on, Kind.AWARDED, YEAR, made.call(), awards.size(), Won.of(made.awarded())));
                    }
                }
                case 2 -> {
                    Walked one = awards.get(chosen);
                    if (one != null && one.awarded() > one.released() + one.fallen()) {
                        long part = 1 + random.nextLong(one.awarded() - one.released() - one.fallen());
                        boolean falls = random.nextInt(4) == 0;
                        awards.put(
                                chosen,
                                new Walked(
                                        one.call(),
                                        one.awarded(),
                                        one.released() + (falls ? 0 : part),
                                        one.fallen() + (falls ? part : 0),
                                        one.returned()));
                        events.add(new FundEvent(
                                on, falls ? Kind.FELL_AWAY : Kind.RELEASED, YEAR, one.call(), chosen, Won.of(part)));
                        book(events, on, 0, falls ? 0 : part);
                    }
                }
                default -> {
                    Walked one = awards.get(chosen);
                    if (one != null && one.released() > one.returned()) {
                        long part = 1 + random.nextLong(one.released() - one.returned());
                        awards.put(
                                chosen,
                                new Walked(
                                        one.call(),
                                        one.awarded(),
                                        one.released(),
                                        one.fallen(),
                                        one.returned() + part));
                        events.add(new FundEvent(on, Kind.RETURNED, YEAR, one.call(), chosen, Won.of(part)));
                        book(events, on, 0, -part);
                    }
                }
            }
        }
        for (LocalDate date : FundStatement.days(events)) {
            FundStatement statement = FundStatement.at(date, events, Optional.empty());
            assertTrue(statement.isReconciled());
            assertEquals(statement.sources(), statement.promised().plus(statement.remaining()));
            assertEquals(
                    statement.awarded(),
                    statement.released().plus(statement.toRelease()).plus(statement.fallen()));
            assertEquals(statement.sources(), statement.allotted().plus(statement.notAllotted()));
        }
    }

    private static Award award(long amount, long... released) {
        List<Award.Tranche> tranches = new ArrayList<>();
        List<Award.Move> moves = new ArrayList<>();
        for (int i = 0; i < released.length; i++) {
            tranches.add(new Award.Tranche(i, i + 1, 1, "l", Won.of(released[i]), day("05-01"), SOMEBODY));
            moves.add(new Award.Move(Kind.RELEASED, i + 1, Won.of(released[i]), day("05-01")));
        }
        Application application = new Application(
                1,
                1,
                "I",
                new Bilingual("사업", "Investment"),
                new OrganisationId(1),
                "O",
                new Bilingual("기관", "Organisation"),
                Won.of(amount),
                Won.ZERO,
                "x",
                Optional.empty(),
                List.of(SOMEBODY),
                0);
        return new Award(
                1,
                1,
                1,
                YEAR,
                application,
                Won.of(amount),
                day("04-01"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                tranches,
                moves,
                SOMEBODY);
    }

    @Test
    void takesBackWhatWasNotSpentOfTheLastTrancheFirst() {
        // 300 + 200 released of 600, 250 spent: 200 of the second come back, 50 of the first; 100 fall away
        assertEquals(
                List.of(
                        new Award.Move(Kind.RETURNED, 2, Won.of(200), day("06-01")),
                        new Award.Move(Kind.RETURNED, 1, Won.of(50), day("06-01")),
                        new Award.Move(Kind.FELL_AWAY, 0, Won.of(100), day("06-01"))),
                award(600, 300, 200).settle(Won.of(250), day("06-01")));
        assertEquals(List.of(), award(500, 300, 200).settle(Won.of(500), day("06-01")));
        assertEquals(
                "fund.spent",
                assertThrows(Refusal.class, () -> award(500, 300).settle(Won.of(301), day("06-01")))
                        .code());
    }
}
