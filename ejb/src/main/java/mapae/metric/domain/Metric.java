package mapae.metric.domain;

import static mapae.metric.domain.NightlyJob.CONTINUITY;
import static mapae.metric.domain.NightlyJob.VALUE_FOR_MONEY;
import static mapae.metric.domain.Quantity.*;

import java.util.List;
import java.util.stream.Stream;

/** The published metrics with their formulas. */
public enum Metric {
    EARNED_VALUE_OF_WORK(
            VALUE_FOR_MONEY,
            EARNED_VALUE,
            "EV = BAC × progress ÷ 100",
            Source.EVM,
            BUDGET_AT_COMPLETION,
            PHYSICAL_PROGRESS),
    VARIANCE_OF_COST(VALUE_FOR_MONEY, COST_VARIANCE, "CV = EV − AC", Source.EVM, EARNED_VALUE, ACTUAL_COST),
    VARIANCE_OF_SCHEDULE(VALUE_FOR_MONEY, SCHEDULE_VARIANCE, "SV = EV − PV", Source.EVM, EARNED_VALUE, PLANNED_VALUE),
    INDEX_OF_COST(VALUE_FOR_MONEY, COST_INDEX, "CPI = EV ÷ AC", Source.EVM, EARNED_VALUE, ACTUAL_COST),
    INDEX_OF_SCHEDULE(VALUE_FOR_MONEY, SCHEDULE_INDEX, "SPI = EV ÷ PV", Source.EVM, EARNED_VALUE, PLANNED_VALUE),
    INDEX_OF_TIME(
            VALUE_FOR_MONEY,
            TIME_INDEX,
            "SPI(t) = ES ÷ AT; ES = C + (EV − PVC) ÷ (PVC+1 − PVC)",
            Source.LIPKE,
            EARNED_VALUE,
            EARNED_SCHEDULE,
            ACTUAL_TIME),
    ESTIMATE_OF_TIME(
            VALUE_FOR_MONEY,
            TIME_ESTIMATE,
            "IEAC(t) = PD ÷ SPI(t)",
            Source.LIPKE,
            PLANNED_DURATION,
            EARNED_SCHEDULE,
            ACTUAL_TIME),
    ESTIMATE_REST_AS_PLANNED(
            VALUE_FOR_MONEY,
            ESTIMATE_AT_PLANNED_RATE,
            "EAC = AC + (BAC − EV)",
            Source.EVM,
            BUDGET_AT_COMPLETION,
            EARNED_VALUE,
            ACTUAL_COST),
    ESTIMATE_AT_CURRENT_RATE(
            VALUE_FOR_MONEY,
            ESTIMATE_AT_COMPLETION,
            "EAC = BAC ÷ CPI",
            Source.EVM,
            BUDGET_AT_COMPLETION,
            EARNED_VALUE,
            ACTUAL_COST),
    ESTIMATE_AT_COST_AND_SCHEDULE_RATE(
            VALUE_FOR_MONEY,
            ESTIMATE_AT_BOTH_RATES,
            "EAC = AC + (BAC − EV) ÷ (CPI × SPI)",
            Source.EVM,
            BUDGET_AT_COMPLETION,
            PLANNED_VALUE,
            EARNED_VALUE,
            ACTUAL_COST),
    INDEX_TO_COMPLETE(
            VALUE_FOR_MONEY,
            TO_COMPLETE_INDEX,
            "TCPI = (BAC − EV) ÷ (BAC − AC)",
            Source.EVM,
            BUDGET_AT_COMPLETION,
            EARNED_VALUE,
            ACTUAL_COST),
    VARIANCE_OF_YEAR(
            VALUE_FOR_MONEY,
            YEAR_VARIANCE,
            "forecast of the year − budget of the year",
            Source.HOUSE,
            YEAR_FORECAST,
            YEAR_BUDGET),
    SLIP_OF_FINISH(
            VALUE_FOR_MONEY,
            FINISH_SLIP_DAYS,
            "forecast finish − planned finish",
            Source.HOUSE,
            PLANNED_FINISH,
            FORECAST_FINISH),
    RATING_BY_FIGURES(
            VALUE_FOR_MONEY,
            COMPUTED_RATING,
            "the worse of the ratings of CPI and SPI(t)",
            Source.HOUSE,
            COST_INDEX,
            TIME_INDEX,
            REPORTED_RATING),
    AGE_OF_RATING(
            VALUE_FOR_MONEY,
            RATING_UNCHANGED_MONTHS,
            "months since the reported rating last changed",
            "GAO-13-98",
            REPORTED_RATING),
    TENURE_OF_LEADER(
            CONTINUITY,
            TENURE_DAYS,
            "day − start of the posting − excluded days",
            Source.DECREE,
            POSTING_STARTS_ON,
            EXCLUDED_DAYS),
    CONTINUITY_OF_LEADERSHIP(
            CONTINUITY,
            LEADERSHIP_CONTINUITY,
            "longest single leadership ÷ elapsed days",
            Source.HOUSE,
            LONGEST_HOLDER_DAYS,
            ELAPSED_DAYS,
            HOLDERS,
            PROJECT_STARTS_ON,
            COUNTED_UNTIL),
    TRANSFER_AT_THE_EARLIEST(
            CONTINUITY,
            EARLIEST_TRANSFER,
            "start of the posting + minimum period + excluded days",
            Source.DECREE,
            POSTING_STARTS_ON,
            POSTING_RULE,
            POSTING_RULE_MONTHS,
            EXCLUDED_DAYS),
    SHORTFALL_TO_MILESTONE(
            CONTINUITY,
            DAYS_SHORT,
            "day of the milestone − end of the posting, at least 0",
            Source.HOUSE,
            MILESTONE_CODE,
            MILESTONE_DATE,
            POSTING_ENDS_ON);

    /** Version of all formulas; it rises with any change of a figure that the same inputs would give. */
    public static final String FORMULA_VERSION = "1";

    private final NightlyJob job;
    private final Quantity quantity;
    private final String formula;
    private final String source;
    private final List<Quantity> inputs;

    Metric(NightlyJob job, Quantity quantity, String formula, String source, Quantity... inputs) {
        this.job = job;
        this.quantity = quantity;
        this.formula = formula;
        this.source = source;
        this.inputs = List.of(inputs);
    }

    /** The metrics that a job computes, in the order in which they are shown. */
    public static List<Metric> of(NightlyJob job) {
        return Stream.of(values()).filter(metric -> metric.job == job).toList();
    }

    /** The job that computes it. */
    public NightlyJob job() {
        return job;
    }

    /** What it measures. */
    public Quantity quantity() {
        return quantity;
    }

    /** How it is computed, in the notation of the field. */
    public String formula() {
        return formula;
    }

    /** Where the formula comes from. */
    public String source() {
        return source;
    }

    /**
     * Whether it is about a person and not about the investment. What leads back to the days of a posting is seen only by
     * whoever may see the posting.
     */
    public boolean isPersonal() {
        return inputs.contains(POSTING_STARTS_ON) || inputs.contains(POSTING_ENDS_ON);
    }

    /** What goes in. */
    public List<Quantity> inputs() {
        return inputs;
    }

    private static final class Source {
        static final String EVM = "ANSI/PMI 19-006-2019; GAO-20-195G";
        static final String LIPKE = "Lipke, Schedule is Different, 2003";
        static final String DECREE = "Decree on the Appointment of Public Officials, art. 45";
        static final String HOUSE = "Mapae";
    }
}
