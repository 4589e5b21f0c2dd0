package mapae.businesscase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mapae.appraisal.CriteriaView;
import mapae.appraisal.domain.MultiCriteriaScore;
import mapae.businesscase.domain.CaseContent;
import mapae.businesscase.domain.CaseCriterion;
import mapae.businesscase.domain.CaseOption;
import mapae.businesscase.domain.CaseScore;
import mapae.businesscase.domain.CaseText;
import mapae.businesscase.domain.OptionKind;
import mapae.businesscase.domain.Section;
import mapae.shared.Figure;
import mapae.shared.FiscalYear;
import org.junit.jupiter.api.Test;

class CaseScoresTest {

    private static final List<CaseOption> OPTIONS =
            List.of(option("A", OptionKind.DO_NOTHING), option("B", OptionKind.PREFERRED));

    private static CaseOption option(String code, OptionKind kind) {
        return new CaseOption(code, kind, "안", Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static CaseContent content(List<CaseCriterion> criteria, CaseScore... scores) {
        return CaseContent.of(Map.of(
                Section.TEXT, List.of(CaseText.begun(FiscalYear.of(2027), Optional.empty())),
                Section.OPTIONS, List.copyOf(OPTIONS),
                Section.CRITERIA, List.copyOf(criteria),
                Section.SCORES, List.of(scores)));
    }

    private static CaseCriterion criterion(String code, String weight) {
        return new CaseCriterion(code, "항목", new BigDecimal(weight), Optional.empty());
    }

    private static CaseScore score(String option, String criterion, String score) {
        return new CaseScore(option, criterion, new BigDecimal(score), Optional.empty());
    }

    @Test
    void addsUpWeightedScoresExactly() {
        CaseContent content = content(
                List.of(criterion("S", "33.333333"), criterion("U", "66.666667")),
                score("B", "U", "41.000001"),
                score("B", "S", "80"),
                score("A", "S", "20"));
        CriteriaView view = CaseScores.of(content).orElseThrow();
        assertEquals("S. 항목", view.weights().get(0).criterion());
        assertEquals("B. 안", view.options().get(1).name());
        // 33.333333 × 80 + 66.666667 × 41.000001 = 2,666.66664 + 2,733.333413666667, hundredths of a point
        assertEquals(
                0,
                new BigDecimal("54.00000053666667")
                        .compareTo(view.options().get(1).score().total().value().orElseThrow()));
        assertEquals(
                Figure.undefined(MultiCriteriaScore.SCORE_MISSING),
                CaseScores.of(content, OPTIONS.get(0)).orElseThrow().total());
        assertFalse(view.isHighest(view.options().get(0)));
        assertTrue(view.isHighest(view.options().get(1)));
    }

    @Test
    void tellsNothingWhereNoCriteriaAreDeclared() {
        assertEquals(Optional.empty(), CaseScores.of(content(List.of())));
        assertEquals(Optional.empty(), CaseScores.of(content(List.of()), OPTIONS.get(0)));
    }
}
