package mapae.page;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import mapae.system.Mapae;

/** The screens of commitments, postings and journals. */
final class CommitmentScreens {

    private static final String LINE = "정보화/screens/관서운영비";

    private CommitmentScreens() {}

    /** All of them; brings about what they need, once. */
    static List<Screen> all() {
        JsonPath made = commitments();
        if (made.getList("rows").isEmpty()) {
            make();
            made = commitments();
        }
        long commitment = made.getLong("rows[-1].id");
        long posting = Mapae.server()
                .as("planner1")
                .get("/api/v1/commitments/" + commitment)
                .jsonPath()
                .getLong("postings[1].id");
        String line = URLEncoder.encode(LINE, StandardCharsets.UTF_8);
        String of = "organisation=MSIT&year=2026&line=" + line;
        String journal = "/ledger/MSIT/2026/journal?line=" + line;
        return List.of(
                new Screen("commitments", "finance1", "/commitments").printed(),
                new Screen("commitments-empty", "planner1", "/commitments?line=none&open=true"),
                new Screen("commitment-lines", "finance1", "/commitments/new"),
                new Screen("commitment-new", "finance1", "/commitments/new?" + of),
                new Screen("commitment", "finance1", "/commitments/" + commitment).printed(),
                new Screen("commitment-change", "finance1", "/commitments/" + commitment + "/change"),
                new Screen("commitment-read", "auditor1", "/commitments/" + commitment),
                new Screen("journal", "finance1", journal).printed(),
                new Screen("journal-earlier", "auditor1", journal + "&asOf=2026-02-28&knownOn=2026-13-01"),
                new Screen("posting", "finance1", "/postings/" + posting).printed());
    }

    private static JsonPath commitments() {
        return Mapae.server()
                .as("planner1")
                .queryParam("line", LINE)
                .get("/api/v1/commitments?organisation=MSIT&year=2026")
                .jsonPath();
    }

    private static void make() {
        String postings = "/api/v1/ledger/MSIT/2026/postings";
        List<Map<String, Object>> share = List.of(Map.of("line", LINE, "amount", 4_800_000_000L));
        for (String kind : List.of("initial-budget", "allotment")) {
            post(postings, Map.of("kind", kind, "lines", share, "valueDate", "2026-01-02"));
        }
        long first = commit(3_950_000_000L, "클라우드 전환 2단계 구축 용역", "한강정보기술 주식회사", "2026-03-02");
        step(first, "expenditures", 1_200_000_000L, "선금", "2026-04-15");
        step(first, "release", 150_000_000L, "과업 축소에 따른 감액", "2026-06-30");
        long paid = commit(64_500_000L, "서버실 항온항습기 교체", "남산설비", "2026-05-11");
        JsonPath expenditure = step(paid, "expenditures", 64_500_000L, "준공금", "2026-07-01");
        post(
                "/api/v1/postings/" + expenditure.getLong("posting.id") + "/reversal",
                Map.of("reason", "계좌 오류로 지급이 되돌아옴"));
    }

    private static long commit(long amount, String description, String counterparty, String day) {
        return post(
                        "/api/v1/commitments",
                        Map.of(
                                "organisation", "MSIT",
                                "fiscalYear", 2026,
                                "line", LINE,
                                "amount", amount,
                                "description", description,
                                "counterparty", counterparty,
                                "valueDate", day))
                .jsonPath()
                .getLong("commitment.id");
    }

    private static JsonPath step(long commitment, String step, long amount, String reason, String day) {
        return post(
                        "/api/v1/commitments/" + commitment + "/" + step,
                        Map.of("amount", amount, "reason", reason, "valueDate", day))
                .jsonPath();
    }

    private static Response post(String path, Map<String, Object> body) {
        return Mapae.server()
                .as("finance1")
                .contentType("application/json")
                .body(body)
                .post(path)
                .then()
                .statusCode(200)
                .extract()
                .response();
    }
}
