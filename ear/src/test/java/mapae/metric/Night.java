package mapae.metric;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.util.Set;
import java.util.function.Supplier;
import mapae.system.MapaeServer;

/** Starts nightly jobs over REST and waits for what becomes of them. */
public final class Night {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Set<String> UNDER_WAY = Set.of("STARTING", "STARTED", "STOPPING");

    private final MapaeServer mapae;
    private final String job;

    /** Runs that job of that server. */
    public Night(MapaeServer mapae, String job) {
        this.mapae = mapae;
        this.job = job;
    }

    /** Starts a run and waits until it is completed. */
    public JsonPath run() {
        return completed(start());
    }

    /** Starts a run for that day and waits until it is completed. */
    public JsonPath run(String asOf) {
        return completed(mapae.as("planner1")
                .queryParam("asOf", asOf)
                .post(executions())
                .then()
                .statusCode(202)
                .extract()
                .jsonPath());
    }

    private JsonPath completed(JsonPath started) {
        JsonPath execution = await(started.getLong("id"));
        assertEquals("COMPLETED", execution.getString("state"), execution::prettify);
        return execution;
    }

    /** Starts a run. */
    JsonPath start() {
        return mapae.as("planner1")
                .post(executions())
                .then()
                .statusCode(202)
                .extract()
                .jsonPath();
    }

    /** Waits until an execution has ended, however it ends. */
    JsonPath await(long id) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            JsonPath execution = mapae.as("planner1")
                    .get(executions() + "/" + id)
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            if (!UNDER_WAY.contains(execution.getString("state"))) {
                return execution;
            }
            pause(end, execution::prettify);
        }
    }

    /** Address of the job's executions. */
    String executions() {
        return "/api/v1/jobs/" + job + "/executions";
    }

    private static void pause(long end, Supplier<String> state) {
        if (System.nanoTime() > end) {
            throw new AssertionError("not over in time: " + state.get());
        }
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
