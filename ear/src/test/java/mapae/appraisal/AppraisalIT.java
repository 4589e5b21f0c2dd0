package mapae.appraisal;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import mapae.system.Mapae;
import org.junit.jupiter.api.Test;

/** The calculator over REST: values, what explains them, what is undefined, and what is refused, in both languages. */
class AppraisalIT {

    private static final String APPRAISALS = "/api/v1/appraisals";

    private static ValidatableResponse post(String username, String path, Map<String, Object> body, String language) {
        return Mapae.server()
                .as(username)
                .header("Accept-Language", language)
                .contentType("application/json")
                .body(body)
                .post(path)
                .then();
    }

    private static ValidatableResponse appraised(Map<String, Object> body) {
        return post("hr1", APPRAISALS, body, "en").statusCode(200);
    }

    private static void refused(Map<String, Object> body, String code, String ko, String en) {
        post("planner1", APPRAISALS, body, "ko")
                .statusCode(400)
                .body("code", equalTo(code))
                .body("detail", containsString(ko));
        post("planner1", APPRAISALS, body, "en")
                .statusCode(400)
                .body("code", equalTo(code))
                .body("detail", containsString(en));
    }

    private static Map<String, Object> lists(Object rate, List<?> costs, List<?> benefits) {
        return Map.of("rate", rate, "costs", costs, "benefits", benefits);
    }

    private static Map<String, Object> flow(int year, long costs, long benefits) {
        return Map.of("year", year, "costs", costs, "benefits", benefits);
    }

    /** 40,000 spent, then 5,000, 8,000, 12,000 and 30,000 at 8 %: 3,065.22267, as NumPy Financial prints it. */
    @Test
    void tellsEachResultWithItsFormulaAndInputs() {
        appraised(Map.of(
                        "rate",
                        0.08,
                        "flows",
                        List.of(
                                flow(2026, 40_000, 0),
                                flow(2027, 0, 5_000),
                                flow(2028, 0, 8_000),
                                flow(2029, 0, 12_000),
                                flow(2030, 0, 30_000))))
                .body("npv", equalTo(3065))
                .body("explanations.npv.exact.toString()", containsString("3065.22"))
                .body("explanations.npv.formula", equalTo("net-present-value"))
                .body("explanations.npv.version", equalTo(1))
                .body("explanations.npv.text.ko", containsString("순현재가치"))
                .body("explanations.npv.inputs.pvCosts", equalTo(40_000))
                .body("bcr.toString()", equalTo("1.0766"))
                .body("irr", hasSize(1))
                .body("discountedPayback", equalTo(4))
                .body("recoveredForGood", equalTo(true))
                .body("switchingValueBenefits.toString()", equalTo("-0.0712"))
                .body("switchingValueCosts.toString()", equalTo("0.0766"))
                .body("explanations.irr.inputs.netFlows", contains(-40_000, 5_000, 8_000, 12_000, 30_000))
                .body("rate.code", equalTo("GIVEN"))
                .body("years.year", contains(2026, 2027, 2028, 2029, 2030))
                .body("years[4].cumulativePv", equalTo(3065));
    }

    @Test
    void tellsNoneOneAndSeveralInternalRates() {
        appraised(lists(0, List.of(0, 100, 0), List.of(100, 0, 100)))
                .body("irr", empty())
                .body("explanations.irr.reason", equalTo("figure.irr-no-root"))
                .body("explanations.irr.reasonText.ko", containsString("할인율이 없습니다"));
        appraised(lists(0.05, List.of(100, 0, 132), List.of(0, 230, 0)))
                .body("irr*.toString()", contains("0.1", "0.2"));
        appraised(lists(0.05, List.of(100, 5), List.of(0, 0)))
                .body("irr", empty())
                .body("explanations.irr.reason", equalTo("figure.irr-one-sign"))
                .body("discountedPayback", nullValue())
                .body("switchingValueBenefits", nullValue())
                .body("explanations.switchingValueBenefits.reason", equalTo("figure.no-benefits"));
        appraised(lists(0, List.of(0), List.of(5)))
                .body("bcr", nullValue())
                .body("explanations.bcr.reason", equalTo("figure.no-costs"));
    }

    @Test
    void takesTheVersionOfAScheduleThatWasInForce() {
        Map<String, Object> flows = Map.of("costs", List.of(1000, 0), "benefits", List.of(0, 1055));
        Map<String, Object> then = new HashMap<>(flows);
        then.put("schedule", Map.of("code", "KR_SOCIAL", "asOf", "2016-01-01"));
        Map<String, Object> today = new HashMap<>(flows);
        today.put("schedule", Map.of("code", "KR_SOCIAL"));

        appraised(then)
                .body("npv", equalTo(0))
                .body("bcr.toString()", equalTo("1.0"))
                .body("rate.version", equalTo("2007-01-01"));
        appraised(today)
                .body("npv", equalTo(10))
                .body("rate.version", equalTo("2017-08-11"))
                .body("rate.certainty", equalTo("FIELD"));
        Mapae.server()
                .as("auditor1")
                .get("/api/v1/discount-rates")
                .then()
                .statusCode(200)
                .body("code", hasItem("UK_GREEN_BOOK"))
                .body("find { it.code == 'UK_GREEN_BOOK' }.segments.fromYear", contains(0, 31, 76, 126, 201, 301));
    }

    @Test
    void comparesOptionsByIncrements() {
        Map<String, Object> body = Map.of(
                "rate",
                0.045,
                "options",
                List.of(
                        Map.of("name", "more", "costs", List.of(1000, 0), "benefits", List.of(0, 1300)),
                        Map.of("name", "nothing", "costs", List.of(0, 0), "benefits", List.of(0, 0)),
                        Map.of("name", "least", "costs", List.of(400, 0), "benefits", List.of(0, 500))));

        post("pm1", APPRAISALS + "/comparison", body, "en")
                .statusCode(200)
                .body("preferred", equalTo("more"))
                .body("increments.to", contains("least", "more"))
                .body("increments[1].costs", equalTo(600))
                .body("increments[1].npv", equalTo(166))
                .body("options.appraisal.npv", contains(244, 0, 78));
    }

    @Test
    void drawsTheSameFromTheSameSeed() {
        Map<String, Object> flows = lists(
                0.045,
                IntStream.range(0, 30)
                        .mapToObj(t -> t == 0 ? 10_000_000_000L : 300_000_000L)
                        .toList(),
                IntStream.range(0, 30)
                        .mapToObj(t -> t == 0 ? 0L : 1_100_000_000L)
                        .toList());
        Map<String, Object> body = Map.of(
                "appraisal",
                flows,
                "cost",
                Map.of("distribution", "TRIANGULAR", "min", 0.9, "mode", 1.1, "max", 1.8),
                "benefit",
                Map.of("distribution", "NORMAL", "mean", 1, "deviation", 0.1),
                "delay",
                Map.of("chances", List.of(0.5, 0.3, 0.2)),
                "seed",
                20261127);

        String first = post("pm1", APPRAISALS + "/simulation", body, "en")
                .statusCode(200)
                .body("p10", equalTo(-6315849181L))
                .body("p50", equalTo(-1391336800))
                .body("p80", equalTo(1415370040))
                .body("p90", equalTo(2685885877L))
                .body("shareNotBelowZero.toString()", equalTo("0.3429"))
                .extract()
                .asString();
        assertEquals(
                first,
                post("admin1", APPRAISALS + "/simulation", body, "en").extract().asString());
        post(
                        "pm1",
                        APPRAISALS + "/sensitivity",
                        Map.of(
                                "appraisal",
                                flows,
                                "ranges",
                                List.of(
                                        Map.of("driver", "COST", "low", 0.9, "high", 1.1),
                                        Map.of("driver", "BENEFIT", "low", 0.8, "high", 1.2))),
                        "en")
                .statusCode(200)
                .body("bars.driver", contains("BENEFIT", "COST"));
    }

    @Test
    void refusesWhatCannotBeAppraised() {
        refused(
                lists(1.01, List.of(1), List.of(1)),
                "appraisal.rate-out-of-range",
                "할인율은 0에서 1",
                "A rate lies between");
        refused(lists(-2, List.of(1), List.of(1)), "appraisal.rate-out-of-range", "할인율은 0에서 1", "A rate lies between");
        refused(lists(0.01, List.of(1, 2), List.of(1)), "appraisal.flows-either", "한 가지로 적으십시오", "Give either flows");
        refused(lists(0.01, List.of(), List.of()), "appraisal.years", "1개 연도 이상", "Give flows of 1 to 150 years");
        refused(
                lists(0.01, List.of(1_000_000_000_000_001L), List.of(1)),
                "amount.too-large",
                "금액이 너무 큽니다",
                "too large");
        refused(
                Map.of("costs", List.of(1), "benefits", List.of(1)),
                "appraisal.rate-missing",
                "하나만 정하십시오",
                "Name either a rate");
        refused(
                Map.of("rate", 0.01, "flows", List.of(flow(2026, 1, 1), flow(2028, 1, 1))),
                "appraisal.years-not-contiguous",
                "2028년 앞이 비었거나",
                "One before 2028 is missing");
        refused(
                Map.of("schedule", Map.of("code", "XX"), "costs", List.of(1), "benefits", List.of(1)),
                "appraisal.no-rate",
                "할인율표 XX",
                "schedule of rates XX");
        post(
                        "pm1",
                        APPRAISALS + "/simulation",
                        Map.of(
                                "appraisal",
                                lists(0.01, List.of(1), List.of(1)),
                                "cost",
                                Map.of("distribution", "UNIFORM", "min", 2, "max", 1)),
                        "ko")
                .statusCode(400)
                .body("code", equalTo("appraisal.spread"));
        post(
                        "pm1",
                        APPRAISALS + "/simulation",
                        Map.of("appraisal", lists(0.01, List.of(1), List.of(1)), "draws", 100_001),
                        "ko")
                .statusCode(400)
                .body("code", equalTo("appraisal.draws"));
    }
}
