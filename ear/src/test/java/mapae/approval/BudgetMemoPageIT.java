package mapae.approval;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Locale;
import java.util.Map;
import mapae.system.BrowserSession;
import mapae.system.Mapae;
import mapae.system.MapaeServer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** The decision on a yearly budget as a paper to be filed: on a page, in print and as PDF, in both languages. */
class BudgetMemoPageIT {

    private static final int YEAR = 2047;
    private static final long AMOUNT = 98_765_432_101L;
    private static final String REASON = "중기사업계획과 맞고, 1단계 성과를 확인했습니다.\n다음 해에는 운영비를 따로 요구하십시오.";

    private final MapaeServer mapae = Mapae.server();

    private long approved() {
        String code = mapae.as("pm1")
                .get("/api/v1/investments?agency=MSIT&stage=DELIVERY&limit=1")
                .path("rows[0].code");
        long id = mapae.as("pm1")
                .contentType("application/json")
                .body(Map.of("fiscalYear", YEAR, "amount", AMOUNT, "justification", "2단계 확산: 「전자정부법」 제64조 <사전협의>"))
                .post("/api/v1/investments/" + code + "/proposals")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getLong("id");
        mapae.as("planner2")
                .contentType("application/json")
                .body(Map.of("version", 0, "reason", REASON))
                .post("/api/v1/proposals/" + id + "/approve")
                .then()
                .statusCode(200);
        return id;
    }

    /** What it says, without the spaces, since a line may end within a word. */
    private static String text(byte[] file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file)) {
            return closed(new PDFTextStripper().getText(document));
        }
    }

    private static String closed(String words) {
        return words.replaceAll("\\s+", "");
    }

    @Test
    void isReadPrintedAndSavedInBothLanguages() throws IOException {
        long id = approved();
        for (Locale language : new Locale[] {Locale.KOREAN, Locale.ENGLISH}) {
            boolean korean = language == Locale.KOREAN;
            String amount = korean ? "98,765,432,101원" : "KRW 98,765,432,101";
            try (BrowserSession auditor = BrowserSession.as(mapae, "auditor1", language, 1280)) {
                Page page = auditor.open("/proposals/" + id);
                page.locator("main a[href$='/memo']").click();
                page.waitForURL(url -> url.endsWith("/proposals/" + id + "/memo"));
                String said = page.locator(".mapae-memo").innerText();
                assertTrue(said.contains(amount) && said.contains(REASON.substring(0, 20)), said);
                assertTrue(said.contains(mapae.nameOf("planner2")) && said.contains(mapae.nameOf("pm1")), said);
                auditor.assertAccessible();
                auditor.picture("budget-memo-" + language);
                String title = page.locator("h1").innerText();
                Download download = page.waitForDownload(page.locator("main a[href$='/memo.pdf']")::click);
                assertEquals(title.replace(":", "_") + ".pdf", download.suggestedFilename());
                byte[] file = Files.readAllBytes(download.path());
                auditor.document("budget-memo-" + language + ".pdf", file);
                String text = text(file);
                assertTrue(text.contains(closed(title)), text);
                assertTrue(text.contains(closed(amount)), text);
                assertTrue(text.contains("「전자정부법」제64조<사전협의>"), text);
                assertTrue(text.contains(closed(REASON)), text);
                assertTrue(text.contains("1/1"), text);
                auditor.printed("budget-memo-" + language + "-print");
            }
        }
    }

    @Test
    void isTheSameFileWheneverItIsAskedFor() {
        long id = mapae.as("planner1")
                .queryParam("state", "APPROVED")
                .get("/api/v1/proposals")
                .jsonPath()
                .getLong("[0].id");
        byte[] first = file(id);
        assertArrayEquals(first, file(id));
    }

    private byte[] file(long id) {
        return mapae.anonymous()
                .cookie("MAPAE_SESSION", mapae.signIn("hr1"))
                .get("/proposals/" + id + "/memo.pdf?lang=ko")
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .header("Cache-Control", equalTo("no-store"))
                .header("Content-Disposition", startsWith("attachment; filename=\""))
                .extract()
                .asByteArray();
    }
}
