package mapae.ledger.domain;

import static mapae.ledger.domain.Lines.won;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import mapae.ledger.domain.MultiYearCommitment.Year;
import mapae.shared.FiscalYear;
import mapae.shared.Refusal;
import mapae.shared.Won;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** National Finance Act, articles 23 and 25. */
class MultiYearCommitmentTest {

    private static final LedgerRules RULES = Rules.all();
    private static final FiscalYear FIRST = FiscalYear.of(2026);

    /** 300 granted for 2026, 200 by contract authority for 2027, 100 asked for 2028, 50 planned for 2029. */
    private static final MultiYearCommitment PLAN = new MultiYearCommitment(
            MultiYearBasis.CONTRACT_AUTHORITY,
            new TreeMap<>(Map.of(
                    FIRST,
                    year(YearStatus.APPROPRIATED, 300),
                    FIRST.plus(1),
                    year(YearStatus.LEGALLY_COMMITTED, 200),
                    FIRST.plus(2),
                    year(YearStatus.REQUESTED, 100),
                    FIRST.plus(3),
                    year(YearStatus.PLANNED, 50))));

    @Test
    void addsUpAllYearsGrantedOrNot() {
        assertEquals(won(650), PLAN.total(), "300 + 200 + 100 + 50");
    }

    /** 300 − 120 = 180 are left for 2026; one more is refused. */
    @Test
    void commitsWhatIsAppropriated() {
        MultiYearCommitment after = PLAN.commit(FIRST, won(120), RULES);
        assertEquals(won(180), after.years().get(FIRST).free());
        assertEquals(won(120), after.years().get(FIRST).committed());
        assertEquals(PLAN.years().get(FIRST.plus(1)), after.years().get(FIRST.plus(1)));
        assertEquals(Optional.empty(), after.refusal(FIRST, won(180), RULES));
        assertRefused("ledger.year-over", List.of("2026", "180"), after.refusal(FIRST, won(181), RULES));
    }

    @Test
    void commitsAheadWhatIsLegallyCommitted() {
        assertEquals(Optional.empty(), PLAN.refusal(FIRST.plus(1), won(200), RULES));
    }

    @Test
    void commitsNothingForAYearThatIsOnlyRequestedOrPlanned() {
        Optional<Refusal> requested = PLAN.refusal(FIRST.plus(2), won(1), RULES);
        assertRefused(
                "ledger.year-only-planned",
                List.of("2028", "요구", "Requested", "국가재정법 제25조", "National Finance Act, art. 25"),
                requested);
        assertTrue(requested.orElseThrow().text(Locale.KOREAN).contains("2028년도"));
        assertTrue(requested.orElseThrow().text(Locale.ENGLISH).contains("status: Requested"));
        assertEquals(
                "ledger.year-only-planned",
                assertThrows(Refusal.class, () -> PLAN.commit(FIRST.plus(3), won(1), RULES))
                        .code());
        assertEquals(Won.ZERO, PLAN.years().get(FIRST.plus(3)).free());
    }

    @Test
    void commitsNothingOutsideOfThePlan() {
        assertRefused("ledger.year-not-planned", List.of("2030"), PLAN.refusal(FIRST.plus(4), won(1), RULES));
        assertRefused("ledger.commit-nothing", List.of(), PLAN.refusal(FIRST, Won.ZERO, RULES));
        assertThrows(
                IllegalArgumentException.class, () -> new MultiYearCommitment(MultiYearBasis.ANNUAL, new TreeMap<>()));
    }

    @ParameterizedTest
    @CsvSource({
        "5, , ",
        "6, , ledger.years-too-many",
        "6, resolution 9, ",
        "10, resolution 9, ",
        "11, resolution 9, ledger.years-too-many",
        "6, ' ', ledger.years-too-many"
    })
    void runsContinuingExpenditureForFiveYearsAndExceptionallyTen(int years, String exception, String code) {
        Optional<Refusal> fault = plan(MultiYearBasis.CONTINUING_EXPENDITURE, years, YearStatus.LEGALLY_COMMITTED)
                .fault(RULES, Optional.ofNullable(exception));
        assertEquals(Optional.ofNullable(code), fault.map(Refusal::code));
    }

    @Test
    void tellsHowManyYearsAreAllowedAndWhere() {
        assertRefused(
                "ledger.years-too-many",
                List.of("국가재정법 제23조", "National Finance Act, art. 23", "5", "7"),
                plan(MultiYearBasis.CONTINUING_EXPENDITURE, 7, YearStatus.PLANNED)
                        .fault(RULES, Optional.empty()));
    }

    @Test
    void holdsAnAnnualBudgetToOneYear() {
        assertEquals(
                Optional.empty(),
                plan(MultiYearBasis.ANNUAL, 1, YearStatus.APPROPRIATED).fault(RULES, Optional.empty()));
        assertRefused(
                "ledger.years-annual",
                List.of(),
                plan(MultiYearBasis.ANNUAL, 2, YearStatus.APPROPRIATED).fault(RULES, Optional.empty()));
        assertRefused(
                "ledger.years-ahead",
                List.of("단년도 예산", "Annual budget"),
                plan(MultiYearBasis.ANNUAL, 1, YearStatus.LEGALLY_COMMITTED).fault(RULES, Optional.empty()));
    }

    @Test
    void bindsTheStateAheadOnlyInFormsThatReachAhead() {
        assertEquals(
                Optional.empty(),
                plan(MultiYearBasis.LONG_TERM_CONTRACT, 12, YearStatus.PLANNED).fault(RULES, Optional.empty()));
        assertRefused(
                "ledger.years-ahead",
                List.of("장기계속계약", "Long-term continuing contract"),
                plan(MultiYearBasis.LONG_TERM_CONTRACT, 3, YearStatus.LEGALLY_COMMITTED)
                        .fault(RULES, Optional.empty()));
        assertEquals(
                Optional.empty(),
                plan(MultiYearBasis.CONTRACT_AUTHORITY, 3, YearStatus.LEGALLY_COMMITTED)
                        .fault(RULES, Optional.empty()));
    }

    @ParameterizedTest
    @EnumSource(MultiYearBasis.class)
    void leavesNoYearOut(MultiYearBasis basis) {
        SortedMap<FiscalYear, Year> gap = new TreeMap<>();
        gap.put(FIRST, year(YearStatus.APPROPRIATED, 1));
        gap.put(FIRST.plus(2), year(YearStatus.PLANNED, 1));
        assertRefused(
                "ledger.years-gap", List.of(), new MultiYearCommitment(basis, gap).fault(RULES, Optional.empty()));
    }

    @Test
    void hasNoYearOfLessThanNothing() {
        assertThrows(IllegalArgumentException.class, () -> year(YearStatus.PLANNED, -1));
        assertThrows(IllegalArgumentException.class, () -> new Year(YearStatus.PLANNED, Won.ZERO, won(-1)));
        assertEquals(
                Won.ZERO, new Year(YearStatus.APPROPRIATED, won(10), won(15)).free(), "cut after it was committed");
    }

    private static MultiYearCommitment plan(MultiYearBasis basis, int count, YearStatus status) {
        SortedMap<FiscalYear, Year> years = new TreeMap<>();
        for (int i = 0; i < count; i++) {
            years.put(FIRST.plus(i), year(status, 10));
        }
        return new MultiYearCommitment(basis, years);
    }

    private static Year year(YearStatus status, long amount) {
        return new Year(status, won(amount), Won.ZERO);
    }

    private static void assertRefused(String code, List<String> arguments, Optional<Refusal> refusal) {
        assertEquals(code, refusal.orElseThrow().code());
        assertEquals(arguments, refusal.orElseThrow().arguments());
    }
}
