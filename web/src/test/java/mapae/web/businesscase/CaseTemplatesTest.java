package mapae.web.businesscase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import mapae.businesscase.CaseDifference;
import mapae.businesscase.domain.CaseComparison;
import mapae.businesscase.domain.CaseContent;
import mapae.businesscase.domain.CaseState;
import mapae.businesscase.domain.Completeness;
import mapae.businesscase.domain.RawRow;
import mapae.businesscase.domain.Section;
import mapae.businesscase.domain.SectionCheck;
import mapae.permission.domain.Roles;
import mapae.shared.Figure;
import mapae.web.page.Form;
import mapae.web.page.Frame;
import mapae.web.page.MoneyUnit;
import mapae.web.page.Pages;
import mapae.web.page.Texts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CaseTemplatesTest {

    private static Frame frame(String language) {
        return Pages.frame(Locale.forLanguageTag(language), Roles.PLANNER);
    }

    private static String render(String template, String language, Object page) {
        String html = Pages.render(template, frame(language), page);
        assertFalse(html.contains("<script>alert"), html);
        return html;
    }

    private static Form form(String language) {
        return Form.blank(Texts.in(Locale.forLanguageTag(language))).with("version", 4);
    }

    private static CaseModel model(String language, CaseState state, CaseContent content) {
        return new CaseModel(
                CaseSample.head(2, state),
                content,
                CaseSample.appraisal(content),
                Optional.of("4.5%"),
                FlowSheet.of(content),
                Completeness.missing(content),
                true,
                List.of(),
                form(language));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ko", "en"})
    void showsACaseWithWhatItComesTo(String language) {
        String html = render("businesscase/case.jte", language, model(language, CaseState.DRAFT, CaseSample.content()));
        // 2,090 ÷ 1.045 − 1,000 × (1 + 0.2 × (1 − 0.5)), in millions
        assertTrue(html.matches("(?s).*<strong>900\\s*</strong>.*"), html);
        assertTrue(html.matches("(?s).*<strong>1.82\\s*</strong>.*"), html);
        assertTrue(html.contains("90.0%"), html);
        assertTrue(html.contains("PV(B) ÷ PV(C)"), html);
        // 62.5 × 80 ÷ 100 + 37.5 × 41 ÷ 100, and an option that is not scored by each
        assertTrue(html.contains("<strong>65.38</strong>"), html);
        assertTrue(html.contains("37.5% × 41"), html);
        assertTrue(html.contains("Σ 가중치 × 점수 ÷ 100") || html.contains("Σ weight × score ÷ 100"), html);
        assertTrue(html.contains("id=\"monte-carlo\""), html);
        assertTrue(html.contains("/cases/2/edit/flows"), html);
        assertTrue(html.contains("data-place=\"benefits.title\""), html);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ko", "en"})
    void showsACaseThatWasOnlyBegun(String language) {
        CaseContent begun = new CaseContent(
                CaseSample.content().text(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        CaseModel page = new CaseModel(
                CaseSample.head(2, CaseState.SUBMITTED),
                begun,
                Figure.undefined("figure.case-no-flows"),
                Optional.empty(),
                List.of(),
                List.of(),
                false,
                List.of(),
                form(language));
        String html = render("businesscase/case.jte", language, page);
        assertFalse(html.contains("/edit/"), html);
        assertFalse(html.contains("id=\"withdraw\""), html);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ko", "en"})
    void showsEverySectionAsAFormWithItsFaults(String language) {
        for (Section section : Section.values()) {
            Form form = form(language);
            SectionCheck check = SectionCheck.of(
                    section,
                    List.of(new RawRow(1, Map.of("title", CaseSample.HOSTILE))),
                    CaseSample.content(),
                    Set.of());
            check.faults()
                    .forEach(fault -> form.refuse(
                            SectionModel.name(fault.field(), 1), "case.fault", CaseSample.HOSTILE, CaseSample.HOSTILE));
            String html = render(
                    "businesscase/section.jte",
                    language,
                    new SectionModel(CaseSample.head(2, CaseState.DRAFT), section, 4, Map.of(), form));
            for (String field :
                    section.columns().stream().map(column -> column.name()).toList()) {
                assertTrue(html.contains("name=\"" + field + "-1\""), section + " " + field);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ko", "en"})
    void marksWhatChanged(String language) {
        CaseContent before = CaseSample.content();
        CaseContent after = new CaseContent(
                before.text(),
                before.options().subList(0, 1),
                before.flows().subList(1, 3),
                before.criteria(),
                before.scores(),
                before.benefits(),
                before.risks(),
                List.of(),
                before.evidence(),
                before.assets());
        CaseDifference difference = new CaseDifference(
                CaseSample.head(1, CaseState.RETURNED),
                CaseSample.head(2, CaseState.DRAFT),
                CaseComparison.of(before, after));
        String html = render(
                "businesscase/difference.jte",
                language,
                new DifferenceModel(difference.first(), difference.second(), difference));
        assertEquals(3, html.split("data-change=\"REMOVED\"", -1).length - 1, html);
        assertTrue(html.contains("<del>"), html);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ko", "en"})
    void listsCasesAndVersions(String language) {
        render(
                "businesscase/list.jte",
                language,
                new CasesModel(
                        form(language),
                        List.of(),
                        List.of(),
                        1,
                        List.of(CaseSample.head(2, CaseState.DRAFT)),
                        Map.of(2L, Figure.undefined("figure.case-no-rate")),
                        Optional.of("2")));
        render(
                "businesscase/history.jte",
                language,
                new HistoryModel(
                        "INV-1",
                        List.of(CaseSample.head(2, CaseState.RETURNED)),
                        Map.of(2L, CaseSample.chosen()),
                        true,
                        form(language)));
        SectionPaste paste = SectionPaste.ofFlows(
                "B,2027,비용,경상," + CaseSample.HOSTILE.replace("\"", "") + ",x,",
                MoneyUnit.WON,
                List.of(Texts.in(Locale.KOREAN), Texts.in(Locale.ENGLISH)));
        assertEquals("COST", paste.rows().get(0).cell("side").orElseThrow());
        assertEquals("RUNNING", paste.rows().get(0).cell("nature").orElseThrow());
        render(
                "businesscase/entry.jte",
                language,
                new EntryModel(
                        CaseSample.head(2, CaseState.DRAFT),
                        Section.FLOWS,
                        List.of(),
                        form(language),
                        paste.rows(),
                        paste.faults(),
                        Optional.of(SectionCheck.of(Section.FLOWS, paste.rows(), CaseSample.content(), Set.of()))));
        SectionPaste scores = SectionPaste.ofScores("평가항목\t대안\t점수\nU\tB\t41\nU\tA\t140\t사유");
        String html = render(
                "businesscase/entry.jte",
                language,
                new EntryModel(
                        CaseSample.head(2, CaseState.DRAFT),
                        Section.SCORES,
                        List.of(),
                        form(language),
                        scores.rows(),
                        scores.faults(),
                        Optional.of(SectionCheck.of(Section.SCORES, scores.rows(), CaseSample.content(), Set.of()))));
        assertTrue(html.contains("/entry/scores\""), html);
        assertTrue(html.contains("data-fault=\"case.not-score\""), html);
        assertFalse(html.contains("name=\"unit\""), html);
    }
}
