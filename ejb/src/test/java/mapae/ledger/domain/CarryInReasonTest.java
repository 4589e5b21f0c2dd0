package mapae.ledger.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import mapae.ledger.domain.CarryInComparison.Reason;
import mapae.shared.Won;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CarryInReasonTest {

    @ParameterizedTest
    @CsvSource({
        "50, 50, 0, false, AGREES",
        "50, 0, 0, false, GONE",
        "50, 70, 20, false, RESERVE",
        "50, 80, 20, false, VIREMENT",
        "50, 40, 0, false, VIREMENT",
        "50, 70, 20, true, RESERVE",
        "50, 80, 0, true, MORE",
        "50, 0, 0, true, LESS"
    })
    void tellsWhyTheAmountsDiffer(long carriedIn, long implied, long reserve, boolean isSettled, Reason reason) {
        CarryInComparison comparison = new CarryInComparison(Won.of(carriedIn), Won.of(implied), Won.of(reserve));
        assertEquals(reason, comparison.reason(isSettled));
    }
}
