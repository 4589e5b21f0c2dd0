package mapae.ledger.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import mapae.shared.FiscalYear;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Quarters of a year, which is a calendar year. */
class QuarterTest {

    @ParameterizedTest
    @CsvSource({
        "1, 2028-01-01, 2028-03-31, 2028-04-30",
        "2, 2028-04-01, 2028-06-30, 2028-07-31",
        "3, 2028-07-01, 2028-09-30, 2028-10-31",
        "4, 2028-10-01, 2028-12-31, 2029-01-31"
    })
    void lastsThreeMonths(int number, LocalDate first, LocalDate last, LocalDate monthAfter) {
        Quarter quarter = new Quarter(FiscalYear.of(2028), number);
        assertEquals(first, quarter.first());
        assertEquals(last, quarter.last());
        assertEquals(monthAfter, quarter.endOfMonthAfter(1));
        assertEquals(quarter, Quarter.containing(first));
        assertEquals(quarter, Quarter.containing(last));
    }

    @Test
    void countsTheMonthsFromItsOwnLast() {
        assertEquals(LocalDate.of(2028, 2, 29), new Quarter(FiscalYear.of(2027), 4).endOfMonthAfter(2));
        assertEquals(LocalDate.of(2027, 12, 31), new Quarter(FiscalYear.of(2027), 4).endOfMonthAfter(0));
    }

    @Test
    void areFour() {
        assertFalse(Quarter.isOne(0));
        assertTrue(Quarter.isOne(1));
        assertTrue(Quarter.isOne(4));
        assertFalse(Quarter.isOne(5));
        FiscalYear year = FiscalYear.of(2026);
        assertThrows(IllegalArgumentException.class, () -> new Quarter(year, 5));
    }
}
