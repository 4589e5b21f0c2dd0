package mapae.gate;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import mapae.system.MapaeServer;

/** Brings reviews before the committee, and writes down what it did, over REST. */
public final class CommitteeDesk {

    private CommitteeDesk() {}

    /** A review of the most demanding tier at the gate where the committee decides, submitted by {@code pm1}. */
    public static long waiting() {
        return submitted(code());
    }

    /** An investment of that tier, past the gates before. */
    static String code() {
        String code = GateDesk.investmentLookedAtClosely("MSIT");
        GateDesk.readyForFeasibility(code);
        return code;
    }

    static long submitted(String code) {
        return GateDesk.submitted("pm1", code, "FEASIBILITY");
    }

    /** Writes down a sitting of today; a vote is {@code member=outcome}, and without an outcome abstains. */
    public static Response sat(String username, long review, String... votes) {
        return sat(username, review, Map.of(), votes);
    }

    /** The same, with something changed. */
    static Response sat(String username, long review, Map<String, ?> changed, String... votes) {
        return GateDesk.json(username, body(review, changed, votes))
                .post("/api/v1/gate-reviews/" + review + "/sitting");
    }

    static Map<String, Object> body(long review, Map<String, ?> changed, String... votes) {
        Map<String, Object> body = new HashMap<>(Map.ofEntries(
                Map.entry("version", GateDesk.version(review)),
                Map.entry("day", MapaeServer.TODAY),
                Map.entry("minutes", "재이용 검토가 부족하다는 소수 의견이 있었습니다."),
                Map.entry("votes", Stream.of(votes).map(CommitteeDesk::vote).toList()),
                Map.entry("reasons", "위원 다수가 타당하다고 보았습니다."),
                Map.entry("continuityReason", "후임자를 미리 정하였습니다.")));
        body.putAll(changed);
        return body;
    }

    private static Map<String, String> vote(String told) {
        String[] parts = told.split("=", -1);
        return parts[1].isEmpty() ? Map.of("member", parts[0]) : Map.of("member", parts[0], "vote", parts[1]);
    }

    static Response add(String code, Map<String, ?> member) {
        Map<String, Object> body = new HashMap<>(Map.of("account", "planner4", "chairs", false));
        body.putAll(member);
        return GateDesk.json("planner1", body).post("/api/v1/committees/" + code + "/members");
    }
}
