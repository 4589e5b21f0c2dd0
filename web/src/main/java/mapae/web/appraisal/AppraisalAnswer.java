package mapae.web.appraisal;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mapae.appraisal.AppraisalView;
import mapae.appraisal.domain.AppraisalFormula;
import mapae.appraisal.domain.DiscountRates;
import mapae.appraisal.domain.InternalRates;
import mapae.appraisal.domain.PresentValues;
import mapae.shared.Won;
import mapae.web.api.Ratio;

/**
 * What flows are worth: plain values, and beside them what explains each.
 *
 * @param npv net present value, won
 * @param bcr benefit-cost ratio, four decimals; null where PV(C) is 0
 * @param irr internal rates of return in ascending order, 12 decimals: none, one or several
 * @param discountedPayback years until costs are recovered; null if never
 * @param recoveredForGood whether cumulative PV stays at 0 or above after the payback
 * @param switchingValueBenefits share by which benefits would have to change for NPV to be 0, four decimals
 * @param switchingValueCosts likewise for costs
 * @param pvCosts PV(C), won
 * @param pvBenefits PV(B), won
 * @param baseYear t = 0
 * @param rate at which was discounted, with its version and how sure we are of it
 * @param years year by year
 * @param explanations formula, version, source and inputs by the name of the result
 */
public record AppraisalAnswer(
        Won npv,
        Optional<BigDecimal> bcr,
        List<BigDecimal> irr,
        Optional<Integer> discountedPayback,
        boolean recoveredForGood,
        Optional<BigDecimal> switchingValueBenefits,
        Optional<BigDecimal> switchingValueCosts,
        Won pvCosts,
        Won pvBenefits,
        int baseYear,
        DiscountRates rate,
        List<Year> years,
        Map<String, Explanation> explanations) {

    /**
     * A year.
     *
     * @param t years after the base year
     * @param year the year
     * @param costs won
     * @param benefits won
     * @param discountFactor 12 decimals
     * @param pv present value of benefits − costs, won
     * @param cumulativePv PV of this and all years before, won
     */
    public record Year(int t, int year, Won costs, Won benefits, BigDecimal discountFactor, Won pv, Won cumulativePv) {

        static Year of(int baseYear, PresentValues.Year year) {
            return new Year(
                    year.t(),
                    baseYear + year.t(),
                    Won.exactly(year.costs()),
                    Won.exactly(year.benefits()),
                    Explanation.fine(year.factor()),
                    Won.rounded(year.value()),
                    Won.rounded(year.cumulative()));
        }
    }

    static AppraisalAnswer of(AppraisalView view) {
        PresentValues values = view.values();
        return new AppraisalAnswer(
                view.netPresentValue(),
                Ratio.told(values.benefitCostRatio().value()),
                view.internalRates().rates().stream()
                        .map(InternalRates.Root::rate)
                        .toList(),
                values.discountedPayback().value(),
                values.discountedPayback().isKnown() && !values.fallsBack(),
                Ratio.told(values.switchingValueOfBenefits().value()),
                Ratio.told(values.switchingValueOfCosts().value()),
                Won.rounded(values.costs()),
                Won.rounded(values.benefits()),
                view.flows().baseYear(),
                view.rates(),
                values.years().stream()
                        .map(year -> Year.of(view.flows().baseYear(), year))
                        .toList(),
                explanations(view));
    }

    private static Map<String, Explanation> explanations(AppraisalView view) {
        Map<String, Explanation> explanations = new LinkedHashMap<>();
        explanations.put("npv", Explanation.of(view.npv()));
        explanations.put("bcr", Explanation.of(view.bcr()));
        explanations.put("irr", ofInternalRates(view));
        explanations.put("discountedPayback", Explanation.of(view.discountedPayback()));
        explanations.put("switchingValueBenefits", Explanation.of(view.switchingValueBenefits()));
        explanations.put("switchingValueCosts", Explanation.of(view.switchingValueCosts()));
        return explanations;
    }

    private static Explanation ofInternalRates(AppraisalView view) {
        Map<String, Object> inputs = new LinkedHashMap<>();
        inputs.put("netFlows", view.flows().net());
        inputs.put(
                "multiplicities",
                view.internalRates().rates().stream()
                        .map(InternalRates.Root::multiplicity)
                        .toList());
        return Explanation.of(
                AppraisalFormula.INTERNAL_RATE,
                Optional.empty(),
                view.internalRates().reason(),
                inputs);
    }
}
