package mapae.ledger.domain;

import static mapae.ledger.domain.DifferenceKind.CARRIED_OUT;
import static mapae.ledger.domain.DifferenceKind.COMMITTED;
import static mapae.ledger.domain.DifferenceKind.CURRENCY;
import static mapae.ledger.domain.DifferenceKind.CURRENT;
import static mapae.ledger.domain.DifferenceKind.LAPSED;
import static mapae.ledger.domain.DifferenceKind.ONLY_HERE;
import static mapae.ledger.domain.DifferenceKind.ONLY_THERE;
import static mapae.ledger.domain.DifferenceKind.SPENT;
import static mapae.ledger.domain.DifferenceReason.COUNTS_LATER;
import static mapae.ledger.domain.DifferenceReason.ENTERED_AFTER;
import static mapae.ledger.domain.DifferenceReason.PAID_THERE;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mapae.shared.Won;
import org.junit.jupiter.api.Test;

class FinanceComparisonTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 31);
    private static final LineBalance HERE = balance(Map.of(
            Account.INITIAL, -1_000L,
            Account.AVAILABLE, 500L,
            Account.COMMITTED, 200L,
            Account.SPENT, 250L,
            Account.CARRIED_OUT, 30L,
            Account.LAPSED, 20L));

    @Test
    void findsNothingWhereBothSayTheSame() {
        assertEquals(List.of(), compare(line(1_000, 200, 250, 30L, 20L)));
    }

    @Test
    void takesNoNoticeOfWhatTheFinanceSystemDoesNotSay() {
        assertEquals(List.of(), compare(line(1_000, 200, 250, null, null)));
    }

    @Test
    void tellsEveryAmountThatDiffers() {
        assertEquals(
                List.of(
                        difference(CURRENT, 1_001, 1_000),
                        difference(COMMITTED, 199, 200),
                        difference(SPENT, 260, 250),
                        difference(CARRIED_OUT, 0, 30),
                        difference(LAPSED, 21, 20)),
                compare(line(1_001, 199, 260, 0L, 21L)));
        assertEquals(List.of(1L, -1L, 10L, -30L, 1L), amounts(compare(line(1_001, 199, 260, 0L, 21L))));
    }

    @Test
    void tellsLinesThatOnlyOneSideHas() {
        FinanceDifference there = FinanceComparison.onlyThere(line(700, 1, 2, null, null));
        assertEquals(
                new FinanceDifference(
                        ONLY_THERE, Optional.of(Won.of(700)), Optional.empty(), Optional.empty(), Optional.empty()),
                there);
        assertEquals(Won.of(700), there.amount());
        FinanceDifference here = FinanceComparison.onlyHere(HERE).orElseThrow();
        assertEquals(
                new FinanceDifference(
                        ONLY_HERE, Optional.empty(), Optional.of(Won.of(1_000)), Optional.empty(), Optional.empty()),
                here);
        assertEquals(Won.of(-1_000), here.amount());
        assertEquals(Optional.empty(), FinanceComparison.onlyHere(LineBalance.EMPTY));
    }

    @Test
    void comparesNoAmountsOfDifferentCurrencies() {
        assertEquals(
                List.of(difference(CURRENCY, 7, 1_000)),
                FinanceComparison.of(DAY, line(7, 0, 0, null, null), "USD", HERE, List.of()));
    }

    @Test
    void namesThePostingThatWasEnteredAfterTheDay() {
        LaterPosting granted = posting(41, DAY, Map.of(Account.INITIAL, -100L, Account.UNALLOTTED, 100L));
        LaterPosting other = posting(40, DAY, Map.of(Account.INITIAL, -99L, Account.UNALLOTTED, 99L));
        assertEquals(
                List.of(told(CURRENT, 900, 1_000, ENTERED_AFTER, 41L)),
                compare(line(900, 200, 250, null, null), other, granted));
        assertEquals(
                List.of(difference(CURRENT, 1_100, 1_000)), compare(line(1_100, 200, 250, null, null), other, granted));
    }

    @Test
    void namesThePostingThatCountsForALaterDay() {
        LaterPosting paid = posting(42, DAY.plusDays(1), Map.of(Account.COMMITTED, -50L, Account.SPENT, 50L));
        assertEquals(
                List.of(told(COMMITTED, 150, 200, COUNTS_LATER, 42L), told(SPENT, 300, 250, COUNTS_LATER, 42L)),
                compare(line(1_000, 150, 300, null, null), paid));
        assertEquals(
                List.of(difference(COMMITTED, 250, 200), difference(SPENT, 200, 250)),
                compare(line(1_000, 250, 200, null, null), paid));
    }

    @Test
    void prefersThePostingThatWasEnteredAfterTheDay() {
        LaterPosting later = posting(1, DAY.plusDays(1), Map.of(Account.SPENT, -5L, Account.AVAILABLE, 5L));
        LaterPosting entered = posting(2, DAY, Map.of(Account.SPENT, 5L, Account.AVAILABLE, -5L));
        assertEquals(
                List.of(told(SPENT, 245, 250, ENTERED_AFTER, 2L)),
                compare(line(1_000, 200, 245, null, null), later, entered));
    }

    @Test
    void saysWhatWasPaidThereAndIsStillCommittedHere() {
        assertEquals(
                List.of(told(COMMITTED, 140, 200, PAID_THERE, null), told(SPENT, 310, 250, PAID_THERE, null)),
                compare(line(1_000, 140, 310, null, null)));
    }

    @Test
    void saysNothingOfAPaymentWhereTheAmountsDoNotMatch() {
        assertEquals(
                List.of(difference(COMMITTED, 140, 200), difference(SPENT, 309, 250)),
                compare(line(1_000, 140, 309, null, null)));
        assertEquals(
                List.of(difference(COMMITTED, 260, 200), difference(SPENT, 190, 250)),
                compare(line(1_000, 260, 190, null, null)));
        assertEquals(
                List.of(
                        difference(CURRENT, 1_060, 1_000),
                        told(COMMITTED, 140, 200, PAID_THERE, null),
                        told(SPENT, 310, 250, PAID_THERE, null)),
                compare(line(1_060, 140, 310, null, null)));
    }

    @Test
    void readsEachAmountOffItsAccount() {
        assertEquals(
                List.of(1_000L, 200L, 250L, 30L, 20L),
                DifferenceKind.amounts().stream()
                        .map(kind -> kind.of(HERE).amount())
                        .toList());
        FinanceLine line = line(1, 2, 3, 4L, 5L);
        assertEquals(
                List.of(1L, 1L, 1L, 1L, 2L, 3L, 4L, 5L),
                Arrays.stream(DifferenceKind.values())
                        .map(kind -> line.stated(kind).orElseThrow().amount())
                        .toList());
        assertEquals(Optional.empty(), line(1, 2, 3, null, null).stated(LAPSED));
        assertEquals(Won.of(1_000), ONLY_THERE.of(HERE));
    }

    @Test
    void knowsEachKindByItsCode() {
        for (DifferenceKind kind : DifferenceKind.values()) {
            assertEquals(Optional.of(kind), DifferenceKind.ofCode(kind.code()));
            assertEquals(2, List.of(kind.title().ko(), kind.title().en()).size());
        }
        assertEquals("only-there", ONLY_THERE.code());
        assertEquals("current", CURRENT.code());
        assertEquals("Expenditure", SPENT.title().en());
        assertEquals(Optional.empty(), DifferenceKind.ofCode("astrology"));
        assertEquals("entered-after", ENTERED_AFTER.code());
        assertEquals(
                "A posting of this amount counts for a later day here.",
                COUNTS_LATER.text().en());
    }

    private static List<FinanceDifference> compare(FinanceLine there, LaterPosting... later) {
        return FinanceComparison.of(DAY, there, "KRW", HERE, List.of(later));
    }

    private static FinanceLine line(long current, long committed, long spent, Long carriedOut, Long lapsed) {
        return new FinanceLine(
                "KRW",
                Won.of(current),
                Won.of(committed),
                Won.of(spent),
                Optional.ofNullable(carriedOut).map(Won::of),
                Optional.ofNullable(lapsed).map(Won::of));
    }

    private static FinanceDifference difference(DifferenceKind kind, long there, long here) {
        return new FinanceDifference(
                kind, Optional.of(Won.of(there)), Optional.of(Won.of(here)), Optional.empty(), Optional.empty());
    }

    private static FinanceDifference told(
            DifferenceKind kind, long there, long here, DifferenceReason reason, Long posting) {
        return new FinanceDifference(
                kind,
                Optional.of(Won.of(there)),
                Optional.of(Won.of(here)),
                Optional.of(reason),
                Optional.ofNullable(posting));
    }

    private static LaterPosting posting(long id, LocalDate valueDate, Map<Account, Long> moved) {
        return new LaterPosting(id, valueDate, balance(moved));
    }

    private static LineBalance balance(Map<Account, Long> amounts) {
        Map<Account, Won> signed = new HashMap<>();
        amounts.forEach((account, amount) -> signed.put(account, Won.of(amount)));
        return LineBalance.of(signed);
    }

    private static List<Long> amounts(List<FinanceDifference> differences) {
        return differences.stream().map(one -> one.amount().amount()).toList();
    }
}
