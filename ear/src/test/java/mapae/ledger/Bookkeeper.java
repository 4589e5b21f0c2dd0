package mapae.ledger;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mapae.system.MapaeServer;

/** Keeps the books of one organisation's year from outside, in somebody's name. */
final class Bookkeeper {

    /** The organisation of {@code finance1}. */
    static final String OWN = "MSIT";

    private final MapaeServer mapae;
    private final String username;
    private final int year;

    Bookkeeper(MapaeServer mapae, String username, int year) {
        this.mapae = mapae;
        this.username = username;
        this.year = year;
    }

    Response post(String kind, String line, long amount) {
        return post(OWN, Map.of("kind", kind, "lines", List.of(Map.of("line", line, "amount", amount))));
    }

    Response post(String organisation, Object body) {
        return json(body).post("/api/v1/ledger/" + organisation + "/" + year + "/postings");
    }

    /** Grants an amount to a line, and allots all of it. */
    void allot(String line, long amount) {
        post("initial-budget", line, amount).then().statusCode(200);
        post("allotment", line, amount).then().statusCode(200);
    }

    Response commit(String line, long amount) {
        return commit(line, amount, Map.of());
    }

    Response commit(String line, long amount, Map<String, ?> changed) {
        return json(commitment(line, amount, changed)).post("/api/v1/commitments");
    }

    Response commit(String key, String line, long amount) {
        return json(commitment(line, amount, Map.of()))
                .header("Idempotency-Key", key)
                .post("/api/v1/commitments");
    }

    /** A commitment, and its identifier. */
    long committed(String line, long amount) {
        return commit(line, amount).then().statusCode(200).extract().jsonPath().getLong("commitment.id");
    }

    private Map<String, Object> commitment(String line, long amount, Map<String, ?> changed) {
        Map<String, Object> body = new HashMap<>(Map.of(
                "organisation", OWN,
                "fiscalYear", year,
                "line", line,
                "amount", amount,
                "description", "Servers for the registry",
                "counterparty", "Hangang Systems"));
        body.putAll(changed);
        return body;
    }

    Response step(long commitment, String name, long amount) {
        return step(commitment, name, Map.of("amount", amount, "reason", "As agreed"));
    }

    Response step(long commitment, String name, Object body) {
        return json(body).post("/api/v1/commitments/" + commitment + "/" + name);
    }

    Response reverse(long posting, String reason) {
        return json(Map.of("reason", reason)).post("/api/v1/postings/" + posting + "/reversal");
    }

    Response journal(String line, Map<String, ?> parameters) {
        return mapae.as(username)
                .queryParam("line", line)
                .queryParams(parameters)
                .get("/api/v1/ledger/" + OWN + "/" + year + "/journal");
    }

    /** What a line holds in an account now. */
    long holds(String line, String account) {
        return journal(line, Map.of())
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getLong("balances." + account);
    }

    RequestSpecification json(Object body) {
        return mapae.as(username).contentType("application/json").body(body);
    }
}
