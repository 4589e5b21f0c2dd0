package mapae.web.appraisal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mapae.appraisal.domain.AppraisalFormula;
import mapae.appraisal.domain.Tornado;
import mapae.shared.Won;

/**
 * How much NPV depends on each driver.
 *
 * @param npv with everything as planned, won
 * @param bars the widest swing first
 * @param explanation the formula
 */
public record SensitivityAnswer(Won npv, List<Bar> bars, Explanation explanation) {

    /**
     * A driver.
     *
     * @param driver what is varied
     * @param low its low value
     * @param high its high value
     * @param npvAtLow NPV at the low value, won
     * @param npvAtHigh NPV at the high value, won
     * @param swing how far apart the two are, won
     */
    public record Bar(Tornado.Driver driver, BigDecimal low, BigDecimal high, Won npvAtLow, Won npvAtHigh, Won swing) {

        static Bar of(Tornado.Bar bar) {
            return new Bar(
                    bar.range().driver(),
                    bar.range().low(),
                    bar.range().high(),
                    Won.rounded(bar.atLow()),
                    Won.rounded(bar.atHigh()),
                    Won.rounded(bar.swing()));
        }
    }

    static SensitivityAnswer of(Tornado tornado) {
        return new SensitivityAnswer(
                Won.rounded(tornado.base()),
                tornado.bars().stream().map(Bar::of).toList(),
                Explanation.of(AppraisalFormula.TORNADO, Optional.empty(), Optional.empty(), Map.of()));
    }
}
