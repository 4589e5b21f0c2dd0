package mapae.ledger.domain;

import static mapae.ledger.domain.Lines.won;
import static mapae.ledger.domain.PostingKind.CARRY_OVER_ACCIDENT;
import static mapae.ledger.domain.PostingKind.CARRY_OVER_CONTINUING;
import static mapae.ledger.domain.PostingKind.CARRY_OVER_SPECIFIED;
import static mapae.ledger.domain.PostingKind.VIREMENT_OF_ITEMS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import mapae.ledger.domain.Virement.References;
import mapae.shared.FiscalYear;
import mapae.shared.OrganisationId;
import mapae.shared.Refusal;
import mapae.shared.Won;
import org.junit.jupiter.api.Test;

/** What others asked for on a line is left to them. */
class OpenRequestsTest {

    private static final FiscalYear YEAR = FiscalYear.of(2026);
    private static final LedgerRules RULES = Rules.all();

    /** 40 free and 70 committed. */
    private static final LineBalance LINE =
            Lines.with(Account.INITIAL, 110, Account.COMMITTED, 70, Account.AVAILABLE, 40);

    @Test
    void leavesAllOfALineOnWhichNobodyAsked() {
        assertEquals(won(40), OpenRequests.NONE.free(LINE));
        assertEquals(won(70), OpenRequests.NONE.committed(LINE));
        assertEquals(Won.ZERO, OpenRequests.NONE.total());
    }

    @Test
    void takesWhatIsMovedOutOfWhatIsFree() {
        OpenRequests others = others(VIREMENT_OF_ITEMS, 15);
        assertEquals(won(25), others.free(LINE));
        assertEquals(won(70), others.committed(LINE));
        assertEquals(won(15), others.moved());
        assertEquals(won(15), others.total());
    }

    @Test
    void takesAccidentCarryOverOutOfWhatIsCommitted() {
        OpenRequests others = others(CARRY_OVER_ACCIDENT, 15);
        assertEquals(won(40), others.free(LINE));
        assertEquals(won(55), others.committed(LINE));
        assertEquals(Won.ZERO, others.moved());
        assertEquals(won(15), others.total());
    }

    /** 60 carried otherwise: all 40 that are free, and 20 of what is committed. */
    @Test
    void takesOtherCarryOversOutOfWhatIsFreeFirst() {
        OpenRequests within = others(CARRY_OVER_SPECIFIED, 30);
        assertEquals(won(10), within.free(LINE));
        assertEquals(won(70), within.committed(LINE));
        OpenRequests beyond = others(CARRY_OVER_CONTINUING, 60);
        assertEquals(Won.ZERO, beyond.free(LINE));
        assertEquals(won(50), beyond.committed(LINE));
    }

    /** 15 moved leave 25 free; of 60 carried otherwise 35 are committed, and 5 by accident are so too. */
    @Test
    void addsThemAllUp() {
        OpenRequests others = new OpenRequests(Map.of(
                VIREMENT_OF_ITEMS, won(15),
                CARRY_OVER_ACCIDENT, won(5),
                CARRY_OVER_SPECIFIED, won(40),
                CARRY_OVER_CONTINUING, won(20)));
        assertEquals(won(80), others.total());
        assertEquals(Won.ZERO, others.free(LINE));
        assertEquals(won(30), others.committed(LINE));
    }

    @Test
    void leavesNoLessThanNothing() {
        assertEquals(Won.ZERO, others(VIREMENT_OF_ITEMS, 41).free(LINE));
        assertEquals(won(70), others(VIREMENT_OF_ITEMS, 41).committed(LINE));
        assertEquals(Won.ZERO, others(CARRY_OVER_ACCIDENT, 71).committed(LINE));
        LineBalance overdrawn = Lines.with(Account.AVAILABLE, -5, Account.COMMITTED, -3, Account.SPENT, 8);
        assertEquals(Won.ZERO, OpenRequests.NONE.free(overdrawn));
        assertEquals(Won.ZERO, OpenRequests.NONE.committed(overdrawn));
        assertEquals(
                won(4),
                others(CARRY_OVER_SPECIFIED, 3)
                        .committed(Lines.with(Account.AVAILABLE, -5, Account.COMMITTED, 7, Account.SPENT, -2)));
    }

    /** 70 committed, 50 of them asked for: 20 are left, which is said. */
    @Test
    void refusesACarryOverOfWhatAnotherWasAskedFor() {
        CarryOverPolicy policy = new CarryOverPolicy(RULES);
        OpenRequests others = others(CARRY_OVER_ACCIDENT, 50);
        assertEquals(Optional.empty(), policy.decide(carry(CARRY_OVER_ACCIDENT, 20), LINE, CarriedIn.NOTHING, others));
        Refusal refusal = policy.decide(carry(CARRY_OVER_ACCIDENT, 21), LINE, CarriedIn.NOTHING, others)
                .orElseThrow();
        assertEquals("ledger.request-beyond-others", refusal.code());
        assertEquals(Refusal.Kind.CONFLICT, refusal.kind());
        assertEquals(List.of("50", "20"), refusal.arguments());
        assertTrue(refusal.text(Locale.ENGLISH).contains("20 are left"));
        assertTrue(refusal.text(Locale.KOREAN).contains("20까지만"));
    }

    /** 30 carried in and unused stay; of the other 10 that are free, 4 are asked for. */
    @Test
    void refusesAVirementOfWhatAnotherWasAskedFor() {
        LineBalance line = Lines.with(
                Account.INITIAL,
                80,
                Account.CARRIED_IN,
                30,
                Account.COMMITTED,
                0,
                Account.AVAILABLE,
                40,
                Account.SPENT,
                0);
        OpenRequests others = others(VIREMENT_OF_ITEMS, 4);
        assertEquals(won(6), VirementPolicy.most(line, CarriedIn.NOTHING, others));
        assertEquals(Optional.empty(), move(line, 6, CarriedIn.NOTHING, others));
        assertEquals(
                List.of("4", "6"),
                move(line, 7, CarriedIn.NOTHING, others).orElseThrow().arguments());
        assertEquals(
                "ledger.request-beyond-others",
                move(line, 7, CarriedIn.NOTHING, others).orElseThrow().code());
        // carried money may be carried on: such a request is for what stays anyway
        assertEquals(won(10), VirementPolicy.most(line, CarriedIn.NOTHING, others(CARRY_OVER_SPECIFIED, 30)));
        assertEquals(won(5), VirementPolicy.most(line, CarriedIn.NOTHING, others(CARRY_OVER_SPECIFIED, 35)));
        assertEquals(Won.ZERO, VirementPolicy.most(line, CarriedIn.NOTHING, others(VIREMENT_OF_ITEMS, 11)));
    }

    /** 35 came by accident, 5 are committed and 58 free: once 13 are to be carried, of the 28 others 15 can be moved. */
    @Test
    void movesNothingThatOnlyAccidentMoneyCouldReplace() {
        LineBalance line =
                Lines.with(Account.INITIAL, 28, Account.CARRIED_IN, 35, Account.COMMITTED, 5, Account.AVAILABLE, 58);
        CarriedIn byAccident = new CarriedIn(won(35), Won.ZERO, Won.ZERO, Won.ZERO);
        assertEquals(won(28), VirementPolicy.most(line, byAccident, OpenRequests.NONE));
        assertEquals(won(15), VirementPolicy.most(line, byAccident, others(CARRY_OVER_SPECIFIED, 13)));
        CarriedIn specified = new CarriedIn(Won.ZERO, won(35), Won.ZERO, Won.ZERO);
        assertEquals(won(28), VirementPolicy.most(line, specified, others(CARRY_OVER_SPECIFIED, 13)));
    }

    /** Whatever is asked for one after another, the close can carry all of it out, and no accident money twice. */
    @Test
    void neverLetsMoreBeAskedForThanTheLineHolds() {
        SplittableRandom random = new SplittableRandom(20_261_124);
        int granted = 0;
        for (int book = 0; book < 1_000; book++) {
            int committed = random.nextInt(60);
            int available = random.nextInt(60);
            int carriedIn = random.nextInt(committed + available + 1);
            LineBalance line = Lines.with(
                    Account.INITIAL, committed + available - carriedIn,
                    Account.CARRIED_IN, carriedIn,
                    Account.COMMITTED, committed,
                    Account.AVAILABLE, available);
            CarriedIn in = new CarriedIn(won(carriedIn), Won.ZERO, Won.ZERO, Won.ZERO);
            Map<PostingKind, Won> asked = new EnumMap<>(PostingKind.class);
            for (int i = 0; i < 8; i++) {
                PostingKind kind = List.of(
                                CARRY_OVER_ACCIDENT, CARRY_OVER_SPECIFIED, CARRY_OVER_CONTINUING, VIREMENT_OF_ITEMS)
                        .get(random.nextInt(4));
                int amount = 1 + random.nextInt(40);
                OpenRequests others = new OpenRequests(asked);
                boolean isAllowed = kind == VIREMENT_OF_ITEMS
                        ? move(line, amount, in, others).isEmpty()
                        : new CarryOverPolicy(RULES)
                                .decide(carry(kind, amount), line, in, others)
                                .isEmpty();
                if (isAllowed) {
                    asked.merge(kind, won(amount), Won::plus);
                    granted++;
                }
            }
            assertFits(line, in, asked);
        }
        assertTrue(granted > 1_000, "most books let something be asked for");
    }

    private static void assertFits(LineBalance line, CarriedIn in, Map<PostingKind, Won> asked) {
        Won moved = asked.getOrDefault(VIREMENT_OF_ITEMS, Won.ZERO);
        LineBalance left = line.plus(new RequestEffect(VIREMENT_OF_ITEMS, moved)
                .leaving(Lines.LINE, line).stream()
                        .flatMap(one -> one.entries().stream())
                        .toList());
        assertTrue(!left.amount(Account.AVAILABLE).isNegative(), () -> asked + " of " + line);
        Map<PostingKind, Won> carried = new EnumMap<>(asked);
        carried.remove(VIREMENT_OF_ITEMS);
        ClosingLine closing = new ClosingLine(Lines.LINE, left, carried);
        assertEquals(
                closing.carriedOut().keySet().stream().toList(),
                Stream.of(CARRY_OVER_SPECIFIED, CARRY_OVER_ACCIDENT, CARRY_OVER_CONTINUING)
                        .filter(carried::containsKey)
                        .toList());
        Won out = closing.closed().amount(Account.CARRIED_OUT);
        Won stays = left.current().minus(out);
        assertTrue(stays.compareTo(in.notToBeCarriedAgain()) >= 0 || out.isZero(), () -> asked + " of " + line);
    }

    private static Optional<Refusal> move(LineBalance line, long amount, CarriedIn in, OpenRequests others) {
        OrganisationId own = new OrganisationId(1);
        Virement wish = new Virement(
                BudgetPath.of(own, "a/b/c/d"),
                BudgetPath.of(own, "a/b/c/e"),
                won(amount),
                new References(Optional.of("approval"), Optional.empty(), Optional.empty()),
                Optional.empty());
        return new VirementPolicy(RULES).decide(VIREMENT_OF_ITEMS, wish, line, Won.ZERO, in, others);
    }

    private static CarryOver carry(PostingKind kind, long amount) {
        return new CarryOver(kind, won(amount), YEAR, Optional.of("resolved"), Optional.of(YEAR.plus(2)));
    }

    private static OpenRequests others(PostingKind kind, long amount) {
        return new OpenRequests(Map.of(kind, won(amount)));
    }
}
