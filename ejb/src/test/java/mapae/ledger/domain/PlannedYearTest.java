package mapae.ledger.domain;

import static mapae.ledger.domain.Lines.won;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import mapae.shared.FiscalYear;
import mapae.shared.Refusal;
import mapae.shared.Won;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PlannedYearTest {

    private static final FiscalYear YEAR = FiscalYear.of(2028);

    private static Optional<Refusal> refusal(YearStatus wanted, long amount, YearStatus before, long promised) {
        return new PlannedYear(YEAR, won(amount), wanted).refusal(Optional.ofNullable(before), won(promised));
    }

    private static Optional<String> code(YearStatus wanted, long amount, YearStatus before, long promised) {
        return refusal(wanted, amount, before, promised).map(Refusal::code);
    }

    @ParameterizedTest
    @CsvSource({"PLANNED, ", "REQUESTED, ", "APPROPRIATED, ledger.plan-status", "LEGALLY_COMMITTED, ledger.plan-status"
    })
    void isEnteredAsPlannedOrRequestedOnly(YearStatus wanted, String refused) {
        assertEquals(Optional.ofNullable(refused), code(wanted, 0, null, 0));
    }

    @Test
    void keepsWhatTheAssemblyResolved() {
        assertEquals(
                Optional.of("ledger.plan-year-resolved"),
                code(YearStatus.PLANNED, 10, YearStatus.LEGALLY_COMMITTED, 0));
        assertEquals(Optional.empty(), code(YearStatus.REQUESTED, 10, YearStatus.PLANNED, 0));
    }

    @Test
    void costsNoLessThanWhatIsPromised() {
        assertEquals(Optional.empty(), code(YearStatus.PLANNED, 30, YearStatus.REQUESTED, 30));
        Refusal below =
                refusal(YearStatus.PLANNED, 29, YearStatus.REQUESTED, 30).orElseThrow();
        assertEquals("ledger.plan-year-below", below.code());
        assertEquals(List.of("2028", "30"), below.arguments());
        assertEquals(Optional.of("ledger.plan-amount"), code(YearStatus.PLANNED, -1, null, 0));
    }

    /** Initial 5, supplementary −2, reserve 3 and carried in 4 are 10 granted; virement is moved and no grant. */
    @Test
    void countsAsGrantedWhatBudgetsReserveAndTheYearBeforeGave() {
        LineBalance line = LineBalance.of(Map.of(
                Account.INITIAL, won(-5),
                Account.SUPPLEMENTARY, won(2),
                Account.RESERVE, won(-3),
                Account.CARRIED_IN, won(-4),
                Account.VIREMENT, won(-100),
                Account.TRANSFERRED, won(-100),
                Account.AVAILABLE, won(210)));
        assertEquals(won(10), line.granted());
    }

    @ParameterizedTest
    @EnumSource(YearStatus.class)
    void isAppropriatedAsSoonAsTheBooksHoldAGrant(YearStatus stored) {
        LineBalance granted = LineBalance.of(Map.of(Account.INITIAL, won(-1), Account.UNALLOTTED, won(1)));
        YearStatus firm =
                stored == YearStatus.LEGALLY_COMMITTED ? YearStatus.LEGALLY_COMMITTED : YearStatus.APPROPRIATED;
        assertEquals(firm, stored.inBooks(granted));
        assertEquals(stored, stored.inBooks(LineBalance.EMPTY));
        assertEquals(
                stored,
                stored.inBooks(LineBalance.of(Map.of(Account.VIREMENT, Won.of(-9), Account.AVAILABLE, Won.of(9)))));
    }
}
