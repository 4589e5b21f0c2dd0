package mapae.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.path.json.JsonPath;
import java.time.Duration;
import mapae.system.MapaeServer;

/** Closes years of the books, as a planner does. */
final class Years {

    private static final Duration LIMIT = Duration.ofMinutes(3);

    private Years() {}

    /** Closes a year and waits until it is closed for everybody. */
    static void close(MapaeServer mapae, int year) {
        mapae.as("planner1").post("/api/v1/years/" + year + "/close").then().statusCode(202);
        awaitClosed(mapae, year);
    }

    /** Waits until a close that is under way has ended well. */
    static void awaitClosed(MapaeServer mapae, int year) {
        long deadline = System.nanoTime() + LIMIT.toNanos();
        JsonPath state = state(mapae, year);
        while (!"COMPLETED".equals(state.getString("job")) && System.nanoTime() < deadline) {
            assertEquals(false, "FAILED".equals(state.getString("job")), state::prettify);
            state = state(mapae, year);
        }
        assertEquals(0, state.getInt("open"), state::prettify);
    }

    private static JsonPath state(MapaeServer mapae, int year) {
        return mapae.as("planner1")
                .get("/api/v1/years/" + year)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
