package mapae.web.businesscase;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import mapae.appraisal.domain.AppraisalFormula;
import mapae.appraisal.domain.MultiCriteriaScore;
import mapae.businesscase.CaseScores;
import mapae.businesscase.domain.CaseContent;
import mapae.businesscase.domain.CaseOption;
import mapae.businesscase.domain.Column;

/**
 * What an option scores by the criteria of its case.
 *
 * @param code code of the option
 * @param total 0 to 100, exact; null where it can't be said
 * @param reason code of the reason why it can't
 * @param formula the formula in the notation of the field
 * @param inputs what the formula was given, by criterion
 */
public record ScoredOption(
        String code, Optional<BigDecimal> total, Optional<String> reason, String formula, List<Part> inputs) {

    /**
     * What a criterion contributes.
     *
     * @param criterion its code and title
     * @param weight percent
     * @param score 0 to 100; null where the option is not scored by it
     * @param points weight × score ÷ 100
     */
    public record Part(String criterion, BigDecimal weight, Optional<BigDecimal> score, Optional<BigDecimal> points) {

        static Part of(MultiCriteriaScore.Criterion criterion) {
            return new Part(
                    criterion.name(),
                    Column.exact(criterion.weight().value()),
                    criterion.score().map(score -> Column.exact(score.value())),
                    criterion.points().map(Column::exact));
        }
    }

    static List<ScoredOption> all(CaseContent content) {
        return content.options().stream()
                .flatMap(option -> CaseScores.of(content, option).map(score -> of(option, score)).stream())
                .toList();
    }

    private static ScoredOption of(CaseOption option, MultiCriteriaScore score) {
        return new ScoredOption(
                option.code(),
                score.total().value().map(Column::exact),
                score.total().reason(),
                AppraisalFormula.MULTI_CRITERIA.text().en(),
                score.criteria().stream().map(Part::of).toList());
    }
}
