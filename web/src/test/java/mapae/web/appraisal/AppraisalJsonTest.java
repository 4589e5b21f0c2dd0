package mapae.web.appraisal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.LongStream;
import mapae.appraisal.AppraisalCommand;
import mapae.appraisal.AppraisalView;
import mapae.appraisal.domain.CashFlows;
import mapae.appraisal.domain.DelayChances;
import mapae.appraisal.domain.DiscountRates;
import mapae.appraisal.domain.InternalRates;
import mapae.appraisal.domain.MonteCarlo;
import mapae.appraisal.domain.PresentValues;
import mapae.appraisal.domain.Spread;
import mapae.shared.Refusal;
import mapae.web.api.Json;
import org.junit.jupiter.api.Test;

class AppraisalJsonTest {

    private final ObjectMapper json = Json.newMapper();

    private AppraisalCommand read(String body) throws JsonProcessingException {
        return json.readValue(body, AppraisalRequest.class).command();
    }

    private static AppraisalView view(long... net) {
        CashFlows flows = CashFlows.ofNet(
                2026, LongStream.of(net).mapToObj(BigDecimal::valueOf).toList());
        DiscountRates rate = DiscountRates.flat(new BigDecimal("0.08"));
        return new AppraisalView(flows, rate, PresentValues.of(flows, rate), InternalRates.of(flows));
    }

    @Test
    void readsFlowsByYearAndByList() throws JsonProcessingException {
        AppraisalCommand byYear = read(
                "{\"rate\":0.08,\"flows\":[{\"year\":2026,\"costs\":5,\"benefits\":0},{\"year\":2027,\"costs\":0,\"benefits\":9}]}");
        AppraisalCommand byList = read("{\"rate\":0.08,\"baseYear\":2026,\"costs\":[5,0],\"benefits\":[0,9]}");

        assertEquals(byYear, byList);
        assertEquals(
                0,
                read("{\"rate\":0,\"costs\":[5],\"benefits\":[0]}")
                        .flows()
                        .get(0)
                        .year());
        read("{\"schedule\":{\"code\":\"KR_SOCIAL\",\"asOf\":\"2026-01-01\"},\"costs\":[5],\"benefits\":[0]}");
        read(
                "{\"rates\":[{\"fromYear\":0,\"rate\":0.045},{\"fromYear\":31,\"rate\":0.035}],\"costs\":[5],\"benefits\":[0]}");
    }

    @Test
    void refusesWhatSaysTooMuchOrTooLittle() {
        assertThrows(Refusal.class, () -> read("{\"costs\":[5],\"benefits\":[0]}"));
        assertThrows(
                Refusal.class,
                () -> read("{\"rate\":0.1,\"schedule\":{\"code\":\"X\"},\"costs\":[5],\"benefits\":[0]}"));
        assertThrows(Refusal.class, () -> read("{\"rate\":-3,\"costs\":[5],\"benefits\":[0]}"));
        assertThrows(Refusal.class, () -> read("{\"rate\":0.1,\"costs\":[5],\"benefits\":[0,1]}"));
        assertThrows(JsonProcessingException.class, () -> read("{\"rate\":0.1,\"costs\":[5.5],\"benefits\":[0]}"));
    }

    @Test
    void writesPlainValuesAndWhatExplainsThem() throws JsonProcessingException {
        JsonNode answer =
                json.readTree(json.writeValueAsString(AppraisalAnswer.of(view(-40_000, 5_000, 8_000, 12_000, 30_000))));

        assertEquals("3065", answer.at("/npv").asText());
        assertEquals("1.0766", answer.at("/bcr").decimalValue().toPlainString());
        assertEquals(1, answer.at("/irr").size());
        assertEquals(4, answer.at("/discountedPayback").asInt());
        assertEquals(
                "-0.0712", answer.at("/switchingValueBenefits").decimalValue().toPlainString());
        assertTrue(answer.at("/explanations/npv/exact")
                .decimalValue()
                .toPlainString()
                .startsWith("3065.2226"));
        assertEquals("net-present-value", answer.at("/explanations/npv/formula").asText());
        assertEquals("40000", answer.at("/explanations/npv/inputs/pvCosts").asText());
        assertEquals("GIVEN", answer.at("/rate/code").asText());
        assertEquals(2030, answer.at("/years/4/year").asInt());
    }

    @Test
    void writesNothingForWhatIsUndefined() throws JsonProcessingException {
        JsonNode answer = json.readTree(json.writeValueAsString(AppraisalAnswer.of(view(5, 5))));

        assertTrue(answer.at("/bcr").isNull());
        assertTrue(answer.at("/irr").isArray() && answer.at("/irr").isEmpty());
        assertEquals(
                "figure.irr-one-sign", answer.at("/explanations/irr/reason").asText());
        assertTrue(answer.at("/explanations/bcr/reasonText/ko").asText().contains("비용의 현재가치가 0"));
    }

    @Test
    void readsHowDriversVary() throws JsonProcessingException {
        String flows = "\"appraisal\":{\"rate\":0.1,\"costs\":[5],\"benefits\":[0]}";
        MonteCarlo.Drivers drivers = json.readValue(
                        "{" + flows + ",\"cost\":{\"distribution\":\"NORMAL\",\"mean\":1,\"deviation\":0.1},"
                                + "\"delay\":{\"min\":0,\"mode\":1,\"max\":2}}",
                        SimulationRequest.class)
                .command()
                .drivers();

        assertEquals(new Spread.Normal(BigDecimal.ONE, new BigDecimal("0.1")), drivers.cost());
        assertEquals(DelayChances.triangular(0, 1, 2), drivers.delay());
        for (String wrong : List.of(
                "\"cost\":{\"distribution\":\"UNIFORM\",\"min\":2,\"max\":1}",
                "\"cost\":{\"distribution\":\"UNIFORM\",\"min\":0,\"max\":1E+2147483647}",
                "\"benefit\":{\"distribution\":\"NORMAL\",\"mean\":1}",
                "\"delay\":{\"chances\":[0.5,0.4]}",
                "\"delay\":{\"chances\":[1],\"max\":3}")) {
            SimulationRequest request = json.readValue("{" + flows + "," + wrong + "}", SimulationRequest.class);
            assertThrows(Refusal.class, request::command, wrong);
        }
    }
}
