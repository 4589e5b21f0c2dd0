package mapae.web.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import mapae.approval.ProposalView;
import mapae.approval.domain.ProposalState;
import mapae.permission.domain.Roles;
import mapae.shared.Bilingual;
import mapae.shared.FiscalYear;
import mapae.shared.Refusal;
import mapae.shared.Won;
import mapae.web.approval.DecisionModel;
import mapae.web.page.Badge;
import mapae.web.page.Form;
import mapae.web.page.Frame;
import mapae.web.page.Pages;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PdfTest {

    /** What officials write: every syllable of the set's corners, old and new signs, ligatures that must not be lost. */
    private static final String WORDS =
            "가각힣뷁쀍 ㈜마패 office affluent finance ₩1,234,567,891원 △ 1,200 −5 ±0.1% · 「국가재정법」 『예산』 《가》 ※ ○ □ ■ → ① ⑮ ㉠ ㎡ ~ – — “인용” ‘말’ … 事前協議 ½ × ÷ ≥ é ✓ CO₂ 10⁻³ Bₜ (1 + r₁₂)ᵗ m²";

    private static final Imprint IMPRINT =
            new Imprint("김기획", "한 문장", "INV-1-2027-7", Instant.parse("2026-11-24T05:06:07Z"));

    private static byte[] memo(String language, String justification) {
        Frame frame = Pages.frame(Locale.forLanguageTag(language), Roles.PLANNER);
        ProposalView proposal = new ProposalView(
                7,
                "INV-1",
                new Bilingual("국가 재정 정보 플랫폼", "National fiscal platform"),
                new Bilingual("기획재정부", "Ministry of Economy and Finance"),
                "KRW",
                FiscalYear.of(2027),
                Won.of(1_234_567_891L),
                Optional.of(Won.of(1_000_000_000L)),
                justification,
                ProposalState.APPROVED,
                "이제안",
                Optional.of("박위임"),
                Instant.parse("2026-11-20T00:00:00Z"),
                Optional.of("김기획"),
                Optional.empty(),
                Optional.of(IMPRINT.made()),
                Optional.of("중기사업계획과 맞습니다."),
                1,
                false);
        DecisionModel model = new DecisionModel(proposal, new Badge("success", "x"), Form.blank(frame.texts()));
        return Papers.pdf("approval/memopdf.jte", frame, model, IMPRINT, "budget-memo-" + language);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ko", "en"})
    void showsEveryCharacter(String language) throws IOException {
        byte[] file = memo(language, WORDS);
        String text = Papers.text(file);
        assertTrue(text.contains(WORDS), text);
        assertTrue(
                text.contains(language.equals("ko") ? "1,234,567,891원을 승인합니다." : "KRW 1,234,567,891 is approved."),
                text);
        assertFalse(text.contains("#"), text);
    }

    @Test
    void showsABoxForWhatItsFaceDoesNotHave() throws IOException {
        String text = Papers.text(memo("ko", "앞\u0000\u000B\uD83E\uDD84\uD800뒤 \uE123 끝"));
        assertTrue(text.contains("앞□□□□뒤 □ 끝"), text);
    }

    @Test
    void endsNoLineWithinAWord() throws IOException {
        String words = "가나다라마바사 1,234,567,891원 ".repeat(60).strip();
        String text = Papers.text(memo("ko", words));
        assertTrue(text.contains(words), text);
        String endless = "가".repeat(400);
        assertTrue(Papers.closed(Papers.text(memo("ko", endless))).contains(endless), "breaks where it must");
    }

    @Test
    void embedsWhatItUsesOfItsFaceAndNothingElse() throws IOException {
        byte[] file = memo("ko", WORDS);
        assertTrue(file.length < 200_000, file.length + " bytes");
        try (PDDocument document = Loader.loadPDF(file)) {
            int faces = 0;
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont face = page.getResources().getFont(name);
                    assertTrue(face.isEmbedded(), face.getName());
                    assertTrue(
                            face.getName().matches("[A-Z]{6}\\+(NotoSansKR-(Regular|Bold)|DejaVuSans)"),
                            face.getName());
                    faces++;
                }
            }
            assertEquals(3, faces);
        }
    }

    @Test
    void saysWhatItIs() throws IOException {
        try (PDDocument document = Loader.loadPDF(memo("ko", WORDS))) {
            assertEquals("Title", document.getDocumentInformation().getTitle());
            assertEquals("김기획", document.getDocumentInformation().getAuthor());
            assertEquals("한 문장", document.getDocumentInformation().getSubject());
            assertEquals(
                    IMPRINT.made(),
                    document.getDocumentInformation().getCreationDate().toInstant());
            assertEquals("ko", document.getDocumentCatalog().getLanguage());
            assertTrue(document.getDocumentCatalog().getMarkInfo().isMarked());
            assertTrue(document.getDocumentCatalog().getStructureTreeRoot() != null);
            PDRectangle sheet = document.getPage(0).getMediaBox();
            assertEquals(PDRectangle.A4.getWidth(), sheet.getWidth(), 1);
            assertEquals(PDRectangle.A4.getHeight(), sheet.getHeight(), 1);
        }
    }

    @Test
    void theSameContentIsTheSameFile() {
        assertArrayEquals(memo("ko", WORDS), memo("ko", WORDS));
    }

    @Test
    void numbersItsSheets() throws IOException {
        String text = Papers.text(memo("ko", "한 줄\n".repeat(100)));
        assertTrue(text.contains("1 / 3") && text.contains("3 / 3"), text);
    }

    @Test
    void refusesWhatIsTooLong() {
        for (String words : new String[] {"한 줄\n".repeat(5_000), "한 줄 ".repeat(150_000)}) {
            Refusal refusal = assertThrows(Refusal.class, () -> memo("ko", words));
            assertEquals("pdf.too-long", refusal.code());
        }
    }

    @Test
    void showsMarkupAsWordsAndFetchesNothing() throws IOException {
        String hostile = "<img src='http://127.0.0.1:1/x'/><link rel='stylesheet' href='file:///etc/passwd'/>&amp;";
        assertTrue(Papers.text(memo("ko", hostile)).contains(hostile));
        for (String address :
                new String[] {"http://127.0.0.1/x.css", "file:///etc/passwd", "packed:../page/x", "x.css"}) {
            assertFalse(PackedFiles.allow(address, com.openhtmltopdf.outputdevice.helper.ExternalResourceType.CSS));
        }
    }

    @Test
    void namesTheFileInKorean() {
        assertEquals(
                "attachment; filename=\"INV-1-2027-7.pdf\"; filename*=UTF-8''%EA%B0%80%20%22%2A%27.pdf",
                Pdf.disposition("가 \"*'", "INV-1/2027\"7"));
    }
}
