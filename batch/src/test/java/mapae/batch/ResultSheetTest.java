package mapae.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import mapae.metric.domain.NightlyJob;
import mapae.metric.domain.Quantity;
import mapae.metric.domain.ResultRow;
import mapae.shared.Figure;
import mapae.shared.InvestmentId;
import mapae.shared.Won;
import org.junit.jupiter.api.Test;

class ResultSheetTest {

    private final ResultSheet sheet = new ResultSheet();

    @Test
    void roundsMoneyToWholeUnitsAndRatiosToFourDecimals() {
        sheet.figure(Quantity.ESTIMATE_AT_COMPLETION, Figure.of(new BigDecimal("196714.5")))
                .figure(Quantity.COST_INDEX, Figure.of(new BigDecimal("0.55555")));
        assertEquals(
                Map.of(
                        Quantity.ESTIMATE_AT_COMPLETION, new BigDecimal("196715"),
                        Quantity.COST_INDEX, new BigDecimal("0.5556")),
                row().values());
    }

    @Test
    void keepsTheReasonWhereThereIsNoValue() {
        sheet.figure(Quantity.COST_INDEX, Figure.undefined("figure.cost-zero"));
        assertEquals(Map.of(), row().values());
        assertEquals(Map.of(Quantity.COST_INDEX, "figure.cost-zero"), row().reasons());
    }

    @Test
    void refusesWhatDoesNotFit() {
        sheet.figure(Quantity.COST_INDEX, Figure.of(new BigDecimal("1E14")))
                .figure(Quantity.COST_VARIANCE, Figure.of(new BigDecimal("-9223372036854775807")))
                .figure(Quantity.FINISH_SLIP_DAYS, Figure.of(new BigDecimal("2147483647")));
        assertEquals(Map.of(), row().values());
        assertEquals(
                Map.of(
                        Quantity.COST_INDEX, ResultSheet.TOO_LARGE,
                        Quantity.COST_VARIANCE, ResultSheet.TOO_LARGE,
                        Quantity.FINISH_SLIP_DAYS, ResultSheet.TOO_LARGE),
                row().reasons());
    }

    @Test
    void tellsInputsFromMetrics() {
        sheet.input(Quantity.ACTUAL_COST, Optional.of(Won.of(7)));
        assertFalse(row().hasMetric(NightlyJob.VALUE_FOR_MONEY));
        sheet.figure(Quantity.EARNED_VALUE, Figure.of(BigDecimal.TEN));
        assertTrue(row().hasMetric(NightlyJob.VALUE_FOR_MONEY));
    }

    private ResultRow row() {
        return sheet.row(new InvestmentId(1), Optional.empty(), 1);
    }
}
