package mapae.web.appraisal;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mapae.appraisal.domain.AppraisalFormula;
import mapae.appraisal.domain.MonteCarlo;
import mapae.shared.Won;
import mapae.web.api.Ratio;

/**
 * NPV as it may turn out.
 *
 * @param p10 NPV that 10 % of draws do not exceed, won
 * @param p50 that 50 % do not exceed
 * @param p80 that 80 % do not exceed
 * @param p90 that 90 % do not exceed
 * @param mean of all draws
 * @param shareNotBelowZero share of draws with an NPV of 0 or more, four decimals
 * @param curve steps from the lowest draw to the highest
 * @param explanation formula and inputs, seed and number of draws among them
 */
public record SimulationAnswer(
        Won p10,
        Won p50,
        Won p80,
        Won p90,
        Won mean,
        Optional<BigDecimal> shareNotBelowZero,
        List<MonteCarlo.Point> curve,
        Explanation explanation) {

    static SimulationAnswer of(MonteCarlo drawn) {
        Map<String, Object> inputs = new LinkedHashMap<>();
        inputs.put("draws", drawn.draws());
        inputs.put("seed", drawn.seed());
        return new SimulationAnswer(
                drawn.p10(),
                drawn.p50(),
                drawn.p80(),
                drawn.p90(),
                drawn.mean(),
                Ratio.told(Won.ratio(Won.of(drawn.notBelowZero()), Won.of(drawn.draws()))),
                drawn.curve(),
                Explanation.of(AppraisalFormula.MONTE_CARLO, Optional.empty(), Optional.empty(), inputs));
    }
}
