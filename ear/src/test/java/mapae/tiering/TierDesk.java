package mapae.tiering;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import mapae.investment.PassingInvestments;
import mapae.system.Mapae;

/** Lays down rules of tiers and determines tiers over REST, in somebody's name. */
public final class TierDesk {

    private TierDesk() {}

    static RequestSpecification json(String username, Object body) {
        return Mapae.server().as(username).contentType("application/json").body(body);
    }

    static Map<String, Object> rules(String from, Map<String, long[]> limits) {
        return new HashMap<>(Map.of(
                "validFrom",
                from,
                "certainty",
                "FIELD",
                "source",
                "시험",
                "note",
                "시험을 위한 기준",
                "limits",
                limits.entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey,
                                one -> Map.of("two", one.getValue()[0], "three", one.getValue()[1]))),
                "bands",
                Map.of("two", 45, "three", 64, "four", 83)));
    }

    static Map<String, String> answers(String all) {
        return List.of(
                        "novelty",
                        "agencies",
                        "personal",
                        "users",
                        "technology",
                        "supplier",
                        "law",
                        "criticality",
                        "legacy",
                        "people")
                .stream()
                .collect(Collectors.toMap(code -> code, code -> all));
    }

    /** A project of that organisation that is asked for and costs so much; nobody has determined its tier. */
    public static String investment(String organisation, long cost) {
        return new PassingInvestments(Mapae.server(), "TIER-")
                .add(UUID.randomUUID().toString().substring(0, 8), organisation, "PROPOSED", cost);
    }

    static String investment(String organisation) {
        return investment(organisation, 10_000_000_000L);
    }

    /** Determines a tier with the same answer to every question. */
    public static Response determine(String username, String code, String all, int seen) {
        return json(username, Map.of("seen", seen, "answers", answers(all)))
                .post("/api/v1/investments/" + code + "/tier");
    }

    static Response judge(String username, String organisation, int capacity, String from) {
        return json(
                        username,
                        Map.of(
                                "organisation", organisation,
                                "capacity", capacity,
                                "validFrom", from,
                                "reason", "자체 평가 결과"))
                .post("/api/v1/tiers/capacities");
    }
}
