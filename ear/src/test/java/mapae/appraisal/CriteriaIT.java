package mapae.appraisal;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.stringContainsInOrder;

import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import mapae.system.Mapae;
import org.junit.jupiter.api.Test;

/** Scores by several criteria over REST: weights declared and derived, what is marked, and what is refused. */
class CriteriaIT {

    private static final List<?> OPTIONS = List.of(
            Map.of("name", "A", "scores", Map.of("safe", 80, "fast", 41.5, "cheap", 10)),
            Map.of("name", "B", "scores", Map.of("safe", 20, "fast", 100, "cheap", 90)));

    private static ValidatableResponse post(Map<String, Object> body, String language) {
        return Mapae.server()
                .as("pm1")
                .header("Accept-Language", language)
                .contentType("application/json")
                .body(body)
                .post("/api/v1/appraisals/criteria")
                .then();
    }

    private static Map<String, Object> declared(Object safe, Object fast, Object cheap) {
        return Map.of(
                "criteria",
                List.of(
                        Map.of("name", "safe", "weight", safe),
                        Map.of("name", "fast", "weight", fast),
                        Map.of("name", "cheap", "weight", cheap)),
                "options",
                OPTIONS);
    }

    private static Map<String, Object> compared(int safeFast, int safeCheap, String first, String second, int times) {
        return Map.of(
                "criteria",
                List.of(Map.of("name", "safe"), Map.of("name", "fast"), Map.of("name", "cheap")),
                "comparisons",
                List.of(
                        Map.of("first", "safe", "second", "fast", "times", safeFast),
                        Map.of("first", "safe", "second", "cheap", "times", safeCheap),
                        Map.of("first", first, "second", second, "times", times)),
                "options",
                OPTIONS);
    }

    /** 50 × 80 + 30 × 41.5 + 20 × 10 = 5,445; 50 × 20 + 30 × 100 + 20 × 90 = 5,800. */
    @Test
    void scoresByDeclaredWeights() {
        post(declared(50, 30, 20), "en")
                .statusCode(200)
                .body("options.score*.toString()", contains("54.45", "58"))
                .body("options[0].contributions.points*.toString()", contains("40", "12.45", "2"))
                .body("highest", contains("B"))
                .body("consistency", nullValue())
                .body("explanations.score.formula", equalTo("multi-criteria"))
                .body("explanations.score.inputs.safe", equalTo(50));
    }

    /** 4 : 2 : 1, told without contradiction: λmax is 3, and the weights are 4, 2 and 1 sevenths. */
    @Test
    void derivesWeightsFromComparisons() {
        post(compared(2, 4, "fast", "cheap", 2), "en")
                .statusCode(200)
                .body(stringContainsInOrder("57.142857142857", "28.571428571429", "14.285714285714"))
                .body("consistency.lambdaMax", equalTo(3))
                .body("consistency.consistencyRatio", equalTo(0))
                .body("consistency.inconsistent", equalTo(false))
                .body("explanations.weights.formula", equalTo("priorities"))
                .body("explanations.consistencyRatio.inputs.n", equalTo(3));
    }

    @Test
    void marksComparisonsThatContradictOneAnother() {
        post(compared(3, 3, "cheap", "fast", 9), "ko")
                .statusCode(200)
                .body("consistency.inconsistent", equalTo(true))
                .body("consistency.threshold.toString()", equalTo("0.1"));
    }

    @Test
    void refusesWithTheRowAndTheField() {
        post(declared(50, 30, 19.5), "ko")
                .statusCode(400)
                .body("code", equalTo("appraisal.weights-sum"))
                .body("detail", containsString("합은 99.5%"));
        post(declared(50, 30, 21), "en").statusCode(400).body("detail", containsString("These are 101 %"));
        post(declared(50, 30, 101), "en").statusCode(400).body("detail", containsString("criteria[3].weight"));
        post(compared(3, 10, "fast", "cheap", 2), "en")
                .statusCode(400)
                .body("detail", containsString("comparisons[2].times"));
        post(compared(3, 3, "fast", "safe", 2), "ko")
                .statusCode(400)
                .body("code", equalTo("appraisal.comparison-twice"));
        post(Map.of("criteria", List.of(), "options", List.of()), "en")
                .statusCode(400)
                .body("code", equalTo("appraisal.criteria-count"));
        post(Map.of("options", List.of()), "en").statusCode(400);
    }
}
