package mapae.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import mapae.system.BrowserSession;
import mapae.system.Mapae;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** The decision at a gate as a paper to be filed: on a page, in print and as PDF, in both languages. */
class GateMemoPageIT {

    private static final String OTHERWISE = "영향평가가 끝날 때까지 미루십시오.";

    private static long decidedAgainstTheRecommendation() {
        String code = GateDesk.investmentOfLowRisk("MSIT");
        GateDesk.readyForFeasibility(code);
        long first = GateDesk.submitted("pm1", code, "FEASIBILITY");
        GateDesk.decide("planner2", first, "RETURN", List.of()).then().statusCode(200);
        GateDesk.submitCase(code);
        long review = GateDesk.submitted("pm1", code, "FEASIBILITY");
        GateDesk.json("planner1", Map.of("version", GateDesk.version(review), "outcome", "HOLD", "reason", OTHERWISE))
                .post("/api/v1/gate-reviews/" + review + "/recommendation")
                .then()
                .statusCode(200);
        GateDesk.decide("planner2", review, "CONDITIONAL_GO", List.of(GateDesk.condition("pm1", "2026-12-10")))
                .then()
                .statusCode(200);
        return review;
    }

    private static String closed(String words) {
        return words.replaceAll("\\s+", "");
    }

    private static String text(byte[] file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file)) {
            return closed(new PDFTextStripper().getText(document));
        }
    }

    @Test
    void tellsAllThatTheDecisionRestsUponInBothLanguages() throws IOException {
        long review = decidedAgainstTheRecommendation();
        JsonPath told = GateDesk.get(review);
        String hash = told.getString("evidence[0].sha256");
        for (Locale language : new Locale[] {Locale.KOREAN, Locale.ENGLISH}) {
            boolean korean = language == Locale.KOREAN;
            try (BrowserSession auditor = BrowserSession.as(Mapae.server(), "auditor1", language, 1280)) {
                Page page = auditor.open("/gates/" + review);
                page.locator("main a[href$='/memo']").click();
                page.waitForURL(url -> url.endsWith("/gates/" + review + "/memo"));
                auditor.assertAccessible();
                auditor.picture("gate-memo-" + language);
                String said = closed(page.locator(".mapae-memo").innerText());
                String title = page.locator("h1").innerText();
                Download download = page.waitForDownload(page.locator("main a[href$='/memo.pdf']")::click);
                assertTrue(download.suggestedFilename().endsWith(".pdf"), download.suggestedFilename());
                byte[] file = Files.readAllBytes(download.path());
                auditor.document("gate-memo-" + language + ".pdf", file);
                String text = text(file);
                Stream.of(
                                title,
                                korean ? "조건부 통과" : "Conditional go",
                                korean ? "담당자 의견과 다른 결정입니다." : "This decision is not what was recommended.",
                                OTHERWISE,
                                "검토 결과 타당합니다.",
                                "개인정보 영향평가를 마치고 결과를 제출할 것",
                                korean ? "2026. 12. 10." : "10 Dec 2026",
                                "신청을 세 번 적습니다.",
                                // costs of option A in the base year, to the won
                                "100,000,001",
                                "PV(B) ÷ PV(C)",
                                hash,
                                Mapae.server().nameOf("planner2"),
                                Mapae.server().nameOf("pm1"))
                        .map(GateMemoPageIT::closed)
                        .forEach(word -> {
                            assertTrue(text.contains(word), word + " in " + text);
                            assertTrue(said.contains(word) || word.equals(closed(title)), word + " in " + said);
                        });
                assertEquals(-1, text.indexOf('□'), text);
                auditor.printed("gate-memo-" + language + "-print");
            }
        }
    }
}
