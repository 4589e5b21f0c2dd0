package mapae.web.appraisal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import mapae.appraisal.domain.AppraisalFormula;
import mapae.appraisal.domain.Explained;
import mapae.shared.Bilingual;
import mapae.shared.RefusalTexts;

/**
 * What explains a result.
 *
 * @param formula name of the formula
 * @param version its version
 * @param text the formula in the notation of the field
 * @param source where it is written
 * @param exact the value to 12 decimals; empty where there is none, or where there may be several
 * @param reason code of the reason why there is no value
 * @param reasonText the reason in words
 * @param inputs what went in, by the names of the formula; amounts in won, to 12 decimals
 */
public record Explanation(
        String formula,
        int version,
        Bilingual text,
        String source,
        Optional<BigDecimal> exact,
        Optional<String> reason,
        Optional<Bilingual> reasonText,
        Map<String, Object> inputs) {

    private static final int DECIMALS = 12;

    static Explanation of(Explained explained) {
        Map<String, Object> inputs = new LinkedHashMap<>();
        explained.inputs().forEach(input -> inputs.put(input.name(), fine(input.value())));
        return of(
                explained.formula(),
                explained.figure().value().map(Explanation::fine),
                explained.figure().reason(),
                inputs);
    }

    static Explanation of(
            AppraisalFormula formula, Optional<BigDecimal> exact, Optional<String> reason, Map<String, Object> inputs) {
        return new Explanation(
                formula.code(),
                formula.version(),
                formula.text(),
                formula.source(),
                exact,
                reason,
                reason.map(Explanation::inWords),
                inputs);
    }

    /** Without needless zeros, and never in powers of ten. */
    static BigDecimal fine(BigDecimal value) {
        BigDecimal rounded = value.setScale(DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }

    private static Bilingual inWords(String reason) {
        return new Bilingual(
                RefusalTexts.text(reason, List.of(), Locale.KOREAN),
                RefusalTexts.text(reason, List.of(), Locale.ENGLISH));
    }
}
