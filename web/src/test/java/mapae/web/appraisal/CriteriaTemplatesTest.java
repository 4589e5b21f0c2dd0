package mapae.web.appraisal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import mapae.appraisal.CriteriaCommand;
import mapae.appraisal.CriteriaView;
import mapae.appraisal.CriteriaView.Weight;
import mapae.appraisal.domain.PairwiseComparison;
import mapae.permission.domain.Roles;
import mapae.shared.Percent;
import mapae.web.page.Form;
import mapae.web.page.Frame;
import mapae.web.page.Pages;
import mapae.web.page.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CriteriaTemplatesTest {

    private static final String HOSTILE = "\"><script>alert(1)</script>";

    private static CriteriaForm typed(String language, String... pairs) {
        MultivaluedMap<String, String> fields = new MultivaluedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            fields.putSingle(pairs[i], pairs[i + 1]);
        }
        return new CriteriaForm(Form.sent(Texts.in(Locale.forLanguageTag(language)), fields));
    }

    private static CriteriaView circle() {
        PairwiseComparison circle = PairwiseComparison.of(
                Stream.of("9", "0.1111111111111111", "9").map(BigDecimal::new).toList());
        List<Weight> weights = circle.shares().stream()
                .map(share -> new Weight(HOSTILE, share))
                .toList();
        return CriteriaView.of(
                weights,
                Optional.of(circle),
                List.of(HOSTILE, "B"),
                List.of(
                        List.of(
                                Optional.of(Percent.of("90")),
                                Optional.of(Percent.of("30")),
                                Optional.of(Percent.of("0"))),
                        List.of(Optional.of(Percent.of("90")), Optional.empty(), Optional.of(Percent.of("0")))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ko", "en"})
    void marksComparisonsThatContradictOneAnother(String language) {
        Frame frame = Pages.frame(Locale.forLanguageTag(language), Roles.PLANNER);
        CriteriaForm typed =
                typed(language, "criteria", "3", "options", "2", "weighting", "COMPARED", "criterion1", HOSTILE);
        typed.command();
        String html = Pages.render(
                "appraisal/criteria.jte", frame, CriteriaModel.of(typed, frame.texts(), Optional.of(circle())));

        assertFalse(html.contains(HOSTILE), html);
        assertTrue(html.contains("id=\"inconsistent\""), html);
        assertTrue(html.contains("40.00"), html);
        assertTrue(html.contains("id=\"pair2-3\"") && !html.contains("id=\"weight1\""), html);
        assertTrue(html.contains("aria-invalid=\"true\""), html);
    }

    @Test
    void readsComparisonsWithTheMoreImportantFirst() {
        CriteriaForm typed = typed(
                "ko",
                "criteria",
                "2",
                "options",
                "2",
                "weighting",
                "COMPARED",
                "criterion1",
                "안전",
                "criterion2",
                "비용",
                "option1",
                "가",
                "option2",
                "나",
                "pair1-2",
                "1/3",
                "score1-1",
                "10",
                "score1-2",
                "20",
                "score2-1",
                "30",
                "score2-2",
                "40.5");
        CriteriaCommand command = typed.command().orElseThrow();

        assertEquals(
                List.of(new CriteriaCommand.Comparison("비용", "안전", new BigDecimal("3"))),
                command.comparisons().orElseThrow());
        assertEquals(new BigDecimal("40.5"), command.options().get(1).scores().get("비용"));
    }

    @Test
    void refusesAtTheField() {
        CriteriaForm typed = typed(
                "en",
                "criteria",
                "2",
                "options",
                "2",
                "weighting",
                "DECLARED",
                "criterion1",
                "x",
                "criterion2",
                "x",
                "option1",
                "a",
                "option2",
                "b",
                "weight1",
                "1e9",
                "weight2",
                "-1",
                "score1-1",
                "y",
                "score1-2",
                "101",
                "score2-1",
                "5");

        assertTrue(typed.command().isEmpty());
        assertEquals(
                List.of("criterion2", "score1-1", "score1-2", "score2-2", "weight1", "weight2"),
                typed.form().faults().stream().map(Form.Fault::field).sorted().toList());
        assertFalse(typed("en", "criteria", "8", "options", "2", "weighting", "DECLARED")
                .isShaped());
        assertFalse(
                typed("en", "criteria", "7", "options", "2", "weighting", "X").isShaped());
    }
}
