package mapae.investment.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How an order is spelled. */
class InvestmentOrderTest {

    @ParameterizedTest
    @EnumSource
    void readsWhatItWrites(InvestmentOrder.Key key) {
        InvestmentOrder up = new InvestmentOrder(key, false);
        InvestmentOrder down = new InvestmentOrder(key, true);
        assertEquals(Optional.of(up), InvestmentOrder.parse(up.toString()));
        assertEquals(Optional.of(down), InvestmentOrder.parse(down.toString()));
        assertEquals("-" + up, down.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "--code", "CODE", "budget_at_completion", "code desc", "code,title-ko"})
    void knowsNoOtherWord(String text) {
        assertTrue(InvestmentOrder.parse(text).isEmpty());
    }
}
