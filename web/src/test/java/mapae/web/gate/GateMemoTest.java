package mapae.web.gate;

import static mapae.web.pdf.Papers.closed;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;
import mapae.appraisal.AppraisalView;
import mapae.businesscase.domain.CaseOption;
import mapae.permission.domain.Roles;
import mapae.shared.Won;
import mapae.web.page.Frame;
import mapae.web.page.Pages;
import mapae.web.pdf.Papers;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GateMemoTest {

    private static Frame frame(String language) {
        return Pages.frame(Locale.forLanguageTag(language), Roles.PLANNER).exact();
    }

    private static String document(GateMemo memo, String language, String name) {
        Frame frame = frame(language);
        return closed(Papers.text(Papers.pdf(
                "gate/memo/pdf.jte", frame, memo, GateMemoPage.imprint(frame, memo.review()), name + "-" + language)));
    }

    private static void assertSays(String text, String... words) {
        Stream.of(words).map(Papers::closed).forEach(word -> assertTrue(text.contains(word), word + " in " + text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ko", "en"})
    void tellsWhatWasDecidedAndOnWhat(String language) {
        GateMemo memo = SampleReview.decided();
        Frame frame = frame(language);
        String text = document(memo, language, "gate-memo");
        assertSays(
                text,
                frame.text("memo.gate.against"),
                frame.name(memo.review().decision().orElseThrow().outcome()),
                "첫해 운영비를 다시 산정해야 합니다.",
                "후임이 정해졌고 인계 기간이 두 달입니다.",
                "운영비 산정이 끝날 때까지 미루는 편이 낫습니다.",
                SampleReview.HASH,
                "타당성조사_최종.pdf",
                "1단계에서 마친 조사를 다시 썼습니다.",
                "51,234,567,890",
                frame.formats().date(LocalDate.of(2027, 1, 29)),
                language.equals("ko") ? "예산 배정 동결" : "Allotment",
                "「국가재정법」 제38조",
                "김결정",
                "박기획");
        String page = Pages.render("gate/memo/page.jte", frame, memo);
        assertTrue(page.contains("/gates/12/memo.pdf"), page);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ko", "en"})
    void explainsEveryFigureOfTheCase(String language) {
        GateMemo memo = SampleReview.decided();
        Frame frame = frame(language);
        String text = document(memo, language, "gate-memo");
        assertFalse(text.contains("□"), text);
        GateMemo.Basis basis = memo.basis().orElseThrow();
        for (CaseOption option : basis.book().content().options()) {
            AppraisalView appraised = basis.of(option).orElseThrow();
            assertSays(
                    text,
                    won(frame, appraised.values().costs()),
                    won(frame, appraised.values().benefits()),
                    won(frame, appraised.values().net()));
            appraised.values().years().forEach(year -> assertSays(text, won(frame, year.cumulative())));
        }
        GateMemo.told(basis.of(basis.book().content().options().get(1)).orElseThrow())
                .forEach(told -> assertSays(
                        text, told.explained().formula().text().in(frame.texts().locale())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ko", "en"})
    void saysThatNobodyHasDecidedAndShowsNobodysPosting(String language) {
        GateMemo memo = SampleReview.waiting();
        Frame frame = frame(language);
        String text = document(memo, language, "gate-memo-open");
        assertSays(text, frame.text("memo.gate.no-case"), frame.text("gate.personal"));
        assertSays(text, frame.text("memo.gate.open", frame.name(memo.review().state())));
        assertFalse(text.contains(closed(frame.text("memo.gate.annex"))), text);
        assertFalse(text.contains("□"), text);
    }

    private static String won(Frame frame, BigDecimal amount) {
        return frame.formats().amount(Won.rounded(amount), "KRW");
    }
}
