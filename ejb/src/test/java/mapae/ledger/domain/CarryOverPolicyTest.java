package mapae.ledger.domain;

import static mapae.ledger.domain.Lines.won;
import static mapae.ledger.domain.PostingKind.CARRY_OVER_ACCIDENT;
import static mapae.ledger.domain.PostingKind.CARRY_OVER_CONTINUING;
import static mapae.ledger.domain.PostingKind.CARRY_OVER_SPECIFIED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import mapae.shared.FiscalYear;
import mapae.shared.Refusal;
import mapae.shared.Won;
import org.junit.jupiter.api.Test;

/** National Finance Act, articles 23, 24 and 48. */
class CarryOverPolicyTest {

    private static final FiscalYear YEAR = FiscalYear.of(2026);
    private static final CarryOverPolicy POLICY = new CarryOverPolicy(Rules.all());

    /** 200 granted; 90 spent, 70 committed, 40 free. */
    private static final LineBalance LINE =
            Lines.with(Account.INITIAL, 200, Account.SPENT, 90, Account.COMMITTED, 70, Account.AVAILABLE, 40);

    /** 150 granted and 50 carried in; 20 spent, 100 committed, 80 free. */
    private static final LineBalance CARRIED = Lines.with(
            Account.INITIAL, 150,
            Account.CARRIED_IN, 50,
            Account.SPENT, 20,
            Account.COMMITTED, 100,
            Account.AVAILABLE, 80);

    private static final CarriedIn BY_ACCIDENT = new CarriedIn(won(50), Won.ZERO, Won.ZERO, Won.ZERO);

    @Test
    void carriesWhatTheAssemblyApprovedBeforehand() {
        assertEquals(Optional.empty(), decide(specified(110, "제2026-12호"), LINE), "70 + 40");
        assertRefused("ledger.carry-more-than-left", List.of("110"), decide(specified(111, "제2026-12호"), LINE));
    }

    @Test
    void refusesSpecifiedCarryOverThatNobodyApproved() {
        List<String> articles = List.of("국가재정법 제48조제2항제1호", "National Finance Act, art. 48(2)1");
        assertRefused("ledger.carry-not-approved", articles, decide(wish(CARRY_OVER_SPECIFIED, 1), LINE));
        assertRefused("ledger.carry-not-approved", articles, decide(specified(1, " "), LINE));
    }

    @Test
    void carriesByAccidentOnlyWhatIsCommitted() {
        assertEquals(Optional.empty(), decide(wish(CARRY_OVER_ACCIDENT, 70), LINE));
        assertRefused(
                "ledger.carry-not-committed",
                List.of("국가재정법 제48조제2항제2호", "National Finance Act, art. 48(2)2", "70"),
                decide(wish(CARRY_OVER_ACCIDENT, 71), LINE));
    }

    /** 50 came by accident and 20 are spent, so 30 of it are left; committed are 100, so 70 may go by accident. */
    @Test
    void carriesNoAccidentMoneyAgain() {
        assertEquals(
                Optional.empty(),
                POLICY.decide(wish(CARRY_OVER_ACCIDENT, 70), CARRIED, BY_ACCIDENT, OpenRequests.NONE));
        assertRefused(
                "ledger.carry-accident-again",
                List.of("국가재정법 제48조제2항제2호", "National Finance Act, art. 48(2)2", "30", "70"),
                POLICY.decide(wish(CARRY_OVER_ACCIDENT, 71), CARRIED, BY_ACCIDENT, OpenRequests.NONE));
    }

    /** Neither does it go by another way: 180 are left, 30 of them by accident. */
    @Test
    void carriesNoAccidentMoneyUnderAnotherName() {
        assertEquals(
                Optional.empty(), POLICY.decide(specified(150, "resolved"), CARRIED, BY_ACCIDENT, OpenRequests.NONE));
        assertRefused(
                "ledger.carry-accident-again",
                List.of("국가재정법 제48조제2항제2호", "National Finance Act, art. 48(2)2", "30", "150"),
                POLICY.decide(specified(151, "resolved"), CARRIED, BY_ACCIDENT, OpenRequests.NONE));
    }

    @Test
    void carriesAgainWhatCameAsSpecified() {
        CarriedIn specified = new CarriedIn(Won.ZERO, won(50), Won.ZERO, Won.ZERO);
        assertEquals(
                Optional.empty(), POLICY.decide(specified(180, "resolved"), CARRIED, specified, OpenRequests.NONE));
    }

    /** Once 60 are spent, all 50 that came by accident are: nothing is bound any more. */
    @Test
    void countsCarriedMoneyAsSpentFirst() {
        LineBalance spent = Lines.with(
                Account.INITIAL,
                150,
                Account.CARRIED_IN,
                50,
                Account.SPENT,
                60,
                Account.COMMITTED,
                100,
                Account.AVAILABLE,
                40);
        assertEquals(
                Optional.empty(), POLICY.decide(wish(CARRY_OVER_ACCIDENT, 100), spent, BY_ACCIDENT, OpenRequests.NONE));
    }

    /** 80 came by accident, nothing is spent and 60 are committed: nothing may go by accident, 0 and not -20. */
    @Test
    void offersNoLessThanNothing() {
        LineBalance line = Lines.with(Account.CARRIED_IN, 80, Account.COMMITTED, 60, Account.AVAILABLE, 20);
        CarriedIn eighty = new CarriedIn(won(80), Won.ZERO, Won.ZERO, Won.ZERO);
        assertEquals(Won.ZERO, CarryOverPolicy.most(CARRY_OVER_ACCIDENT, line, eighty, OpenRequests.NONE));
    }

    @Test
    void carriesContinuingExpenditureUpToItsCompletionYear() {
        assertEquals(Optional.empty(), decide(continuing(110, Optional.of(YEAR.plus(1))), LINE));
        List<String> articles = List.of("국가재정법 제23조, 제48조제3항", "National Finance Act, art. 23 and 48(3)");
        assertRefused(
                "ledger.carry-past-completion",
                List.of(articles.get(0), articles.get(1), "2026"),
                decide(continuing(1, Optional.of(YEAR)), LINE));
        assertRefused("ledger.carry-not-continuing", articles, decide(continuing(1, Optional.empty()), LINE));
    }

    @Test
    void refusesToCarryNothingOrLess() {
        assertRefused("ledger.carry-nothing", List.of(), decide(wish(CARRY_OVER_ACCIDENT, 0), LINE));
        assertRefused("ledger.carry-nothing", List.of(), decide(specified(-1, "resolved"), LINE));
    }

    @Test
    void carriesNothingFromOverdrawnAccounts() {
        LineBalance overdrawn = Lines.with(Account.COMMITTED, 10, Account.AVAILABLE, -5, Account.SPENT, -5);
        assertEquals(
                won(10), CarryOverPolicy.most(CARRY_OVER_SPECIFIED, overdrawn, CarriedIn.NOTHING, OpenRequests.NONE));
    }

    @Test
    void namesTheArticleInBothLanguages() {
        Refusal refusal = POLICY.decide(wish(CARRY_OVER_ACCIDENT, 71), CARRIED, BY_ACCIDENT, OpenRequests.NONE)
                .orElseThrow();
        assertEquals(Refusal.Kind.RULE, refusal.kind());
        assertTrue(refusal.text(Locale.KOREAN).contains("다시 이월할 수 없습니다(국가재정법 제48조제2항제2호)"));
        assertTrue(
                refusal.text(Locale.ENGLISH).contains("may not be carried over again (National Finance Act, art. 48"));
    }

    @Test
    void refusesWhereNoRuleIsInForce() {
        CarryOverPolicy lawless = new CarryOverPolicy(Rules.without(LedgerRule.CARRY_OVER_ACCIDENT));
        CarryOver wish = wish(CARRY_OVER_ACCIDENT, 1);
        assertEquals(
                "ledger.rule-missing",
                assertThrows(Refusal.class, () -> lawless.decide(wish, LINE, CarriedIn.NOTHING, OpenRequests.NONE))
                        .code());
    }

    @Test
    void isAskedOnlyAboutCarryOvers() {
        assertThrows(IllegalArgumentException.class, () -> wish(PostingKind.LAPSE, 1));
    }

    private static Optional<Refusal> decide(CarryOver wish, LineBalance line) {
        return POLICY.decide(wish, line, CarriedIn.NOTHING, OpenRequests.NONE);
    }

    private static CarryOver wish(PostingKind kind, long amount) {
        return new CarryOver(kind, won(amount), YEAR, Optional.empty(), Optional.empty());
    }

    private static CarryOver specified(long amount, String resolution) {
        return new CarryOver(CARRY_OVER_SPECIFIED, won(amount), YEAR, Optional.of(resolution), Optional.empty());
    }

    private static CarryOver continuing(long amount, Optional<FiscalYear> completion) {
        return new CarryOver(CARRY_OVER_CONTINUING, won(amount), YEAR, Optional.empty(), completion);
    }

    private static void assertRefused(String code, List<String> arguments, Optional<Refusal> refusal) {
        assertEquals(code, refusal.orElseThrow().code());
        assertEquals(arguments, refusal.orElseThrow().arguments());
    }
}
