package mapae.appraisal;

import java.math.BigDecimal;
import java.util.List;
import mapae.appraisal.domain.AppraisalFormula;
import mapae.appraisal.domain.CashFlows;
import mapae.appraisal.domain.DiscountRates;
import mapae.appraisal.domain.Explained;
import mapae.appraisal.domain.Explained.Input;
import mapae.appraisal.domain.Explained.Kind;
import mapae.appraisal.domain.InternalRates;
import mapae.appraisal.domain.PresentValues;
import mapae.shared.Figure;
import mapae.shared.Won;

/**
 * What flows are worth. Whoever shows a value rounds it, once.
 *
 * @param flows the flows, in won
 * @param rates at which they were discounted
 * @param values their present values, year by year
 * @param internalRates all internal rates of return
 */
public record AppraisalView(CashFlows flows, DiscountRates rates, PresentValues values, InternalRates internalRates) {

    static AppraisalView of(CashFlows flows, DiscountRates rates) {
        return new AppraisalView(flows, rates, PresentValues.of(flows, rates), InternalRates.of(flows));
    }

    /** NPV, rounded to the won. */
    public Won netPresentValue() {
        return Won.rounded(values.net());
    }

    /** NPV with what explains it. */
    public Explained npv() {
        return explained(AppraisalFormula.NET_PRESENT_VALUE, Figure.of(values.net()));
    }

    /** BCR with what explains it. */
    public Explained bcr() {
        return explained(AppraisalFormula.BENEFIT_COST_RATIO, values.benefitCostRatio());
    }

    /** Discounted payback in years with what explains it. */
    public Explained discountedPayback() {
        return new Explained(
                AppraisalFormula.DISCOUNTED_PAYBACK,
                values.discountedPayback().map(BigDecimal::valueOf),
                List.of(count(), rate(), amount("lastCumulativePv", values.net())));
    }

    /** Switching value of benefits with what explains it. */
    public Explained switchingValueBenefits() {
        return switching(
                AppraisalFormula.SWITCHING_VALUE_OF_BENEFITS,
                values.switchingValueOfBenefits(),
                amount("pvBenefits", values.benefits()));
    }

    /** Switching value of costs with what explains it. */
    public Explained switchingValueCosts() {
        return switching(
                AppraisalFormula.SWITCHING_VALUE_OF_COSTS,
                values.switchingValueOfCosts(),
                amount("pvCosts", values.costs()));
    }

    private Explained switching(AppraisalFormula formula, Figure<BigDecimal> figure, Input ratioTo) {
        return new Explained(formula, figure, List.of(amount("npv", values.net()), ratioTo));
    }

    private Explained explained(AppraisalFormula formula, Figure<BigDecimal> figure) {
        return new Explained(
                formula,
                figure,
                List.of(amount("pvBenefits", values.benefits()), amount("pvCosts", values.costs()), rate(), count()));
    }

    private Input rate() {
        return new Input("rate", Kind.SHARE, rates.rate(0));
    }

    private Input count() {
        return new Input("years", Kind.COUNT, BigDecimal.valueOf(flows.years()));
    }

    private static Input amount(String name, BigDecimal value) {
        return new Input(name, Kind.AMOUNT, value);
    }
}
