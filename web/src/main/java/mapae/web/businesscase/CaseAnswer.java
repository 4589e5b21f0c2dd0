package mapae.web.businesscase;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import mapae.appraisal.AppraisalView;
import mapae.appraisal.domain.Explained;
import mapae.appraisal.domain.IncrementalAnalysis;
import mapae.appraisal.domain.InternalRates;
import mapae.appraisal.domain.MonteCarlo;
import mapae.appraisal.domain.PresentValues;
import mapae.appraisal.domain.Tornado;
import mapae.businesscase.CaseAppraisal;
import mapae.businesscase.CaseBook;
import mapae.businesscase.CaseView;
import mapae.businesscase.domain.CaseContent;
import mapae.businesscase.domain.Shortfall;
import mapae.shared.Figure;
import mapae.shared.Won;
import mapae.web.api.Ratio;

/**
 * A version of a case as data, with what it comes to.
 *
 * @param head whose it is, and where it stands
 * @param content what stands in it
 * @param scores what its options score by its criteria; none where no criteria are declared
 * @param missing what it lacks before it may be submitted
 * @param appraisal what it comes to; null where that can't be said
 * @param notAppraised why it can't, as the code of a reason
 */
public record CaseAnswer(
        CaseView head,
        CaseContent content,
        List<ScoredOption> scores,
        List<Missing> missing,
        Optional<Appraisal> appraisal,
        Optional<String> notAppraised) {

    private static final int RATIO = 4;

    /**
     * Something that a case lacks.
     *
     * @param place section, row and field
     * @param rule code of the rule
     */
    public record Missing(String place, String rule) {}

    /**
     * What a case comes to.
     *
     * @param rate the discount rate with its version
     * @param options by option
     * @param increments one option after another, from the least cost up
     * @param sensitivity of the chosen option
     */
    public record Appraisal(
            String rate, List<Option> options, List<Increment> increments, Optional<Sensitivity> sensitivity) {}

    /**
     * A figure.
     *
     * @param value the value; null where there is none
     * @param reason code of the reason why there is none
     * @param formula the formula in the notation of the field
     * @param inputs what it was given, by name
     */
    public record Told(Optional<BigDecimal> value, Optional<String> reason, String formula, List<Input> inputs) {}

    /**
     * An input of a formula.
     *
     * @param name its name
     * @param value its value, exact
     */
    public record Input(String name, BigDecimal value) {}

    /**
     * An option.
     *
     * @param code its code
     * @param costs stated costs by year, won
     * @param adjustedCosts costs with optimism bias by year
     * @param benefits benefits by year, won
     * @param pvCosts PV(C) to the won
     * @param pvBenefits PV(B) to the won
     * @param npv NPV to the won
     * @param bcr BCR
     * @param discountedPayback years
     * @param irr every internal rate of return; none, one or several
     * @param switchingValueBenefits share by which benefits would have to change
     * @param switchingValueCosts share by which costs would have to change
     * @param cumulative cumulative PV by year, to the won
     */
    public record Option(
            String code,
            List<BigDecimal> costs,
            List<BigDecimal> adjustedCosts,
            List<BigDecimal> benefits,
            Won pvCosts,
            Won pvBenefits,
            Told npv,
            Told bcr,
            Told discountedPayback,
            List<BigDecimal> irr,
            Told switchingValueBenefits,
            Told switchingValueCosts,
            List<Won> cumulative) {}

    /**
     * An option held against the best so far.
     *
     * @param from code of the best so far
     * @param to code of the option
     * @param costs ΔPV(C) to the won
     * @param benefits ΔPV(B) to the won
     * @param bcr ΔBCR; null where both cost the same
     * @param takesOver whether it is the best from then on
     */
    public record Increment(
            String from, String to, Won costs, Won benefits, Optional<BigDecimal> bcr, boolean takesOver) {}

    /**
     * How much NPV of the chosen option depends on what.
     *
     * @param bars one driver at a time, the widest swing first
     * @param draws how many draws
     * @param seed from which
     * @param p10 to the won
     * @param p50 to the won
     * @param p80 to the won
     * @param p90 to the won
     * @param mean to the won
     * @param notBelowZero how many draws have an NPV of 0 or more
     */
    public record Sensitivity(
            List<Bar> bars, int draws, long seed, Won p10, Won p50, Won p80, Won p90, Won mean, int notBelowZero) {}

    /**
     * A driver.
     *
     * @param driver what is varied
     * @param low its low value
     * @param high its high value
     * @param atLow NPV there, to the won
     * @param atHigh NPV there, to the won
     */
    public record Bar(Tornado.Driver driver, BigDecimal low, BigDecimal high, Won atLow, Won atHigh) {}

    static CaseAnswer of(CaseBook book, List<Shortfall> missing, Figure<CaseAppraisal> appraisal) {
        return new CaseAnswer(
                book.head(),
                book.content(),
                ScoredOption.all(book.content()),
                missing.stream()
                        .map(one -> new Missing(one.place(), one.fault().code()))
                        .toList(),
                appraisal.value().map(CaseAnswer::appraisal),
                appraisal.reason());
    }

    private static Appraisal appraisal(CaseAppraisal found) {
        return new Appraisal(
                found.rates().code() + "@" + found.rates().version().orElseThrow(),
                found.options().stream().map(CaseAnswer::option).toList(),
                found.increments().steps().stream().map(CaseAnswer::increment).toList(),
                found.sensitivity().map(CaseAnswer::sensitivity));
    }

    private static Option option(CaseAppraisal.Option one) {
        AppraisalView view = one.appraisal();
        PresentValues values = view.values();
        return new Option(
                one.option().code(),
                one.stated().costs(),
                view.flows().costs(),
                one.stated().benefits(),
                Won.rounded(values.costs()),
                Won.rounded(values.benefits()),
                told(view.npv(), 0),
                told(view.bcr(), RATIO),
                told(view.discountedPayback(), 0),
                view.internalRates().rates().stream()
                        .map(InternalRates.Root::rate)
                        .toList(),
                told(view.switchingValueBenefits(), RATIO),
                told(view.switchingValueCosts(), RATIO),
                values.years().stream()
                        .map(year -> Won.rounded(year.cumulative()))
                        .toList());
    }

    private static Told told(Explained explained, int decimals) {
        return new Told(
                explained.figure().value().map(value -> value.setScale(decimals, RoundingMode.HALF_UP)),
                explained.figure().reason(),
                explained.formula().text().en(),
                explained.inputs().stream()
                        .map(input -> new Input(input.name(), input.value()))
                        .toList());
    }

    private static Increment increment(IncrementalAnalysis.Step step) {
        return new Increment(
                step.from(),
                step.to(),
                Won.rounded(step.increment().costs()),
                Won.rounded(step.increment().benefits()),
                Ratio.told(step.increment().benefitCostRatio().value()),
                step.takesOver());
    }

    private static Sensitivity sensitivity(CaseAppraisal.Sensitivity found) {
        MonteCarlo drawn = found.monteCarlo();
        return new Sensitivity(
                found.tornado().bars().stream()
                        .map(bar -> new Bar(
                                bar.range().driver(),
                                bar.range().low(),
                                bar.range().high(),
                                Won.rounded(bar.atLow()),
                                Won.rounded(bar.atHigh())))
                        .toList(),
                drawn.draws(),
                drawn.seed(),
                drawn.p10(),
                drawn.p50(),
                drawn.p80(),
                drawn.p90(),
                drawn.mean(),
                drawn.notBelowZero());
    }
}
