package mapae.metric.model;

import static mapae.metric.domain.Quantity.*;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import mapae.metric.domain.NightlyJob;
import mapae.metric.domain.Quantity;

/** The table in which a job's results are kept, and the quantities that are its columns. */
public enum ResultTable {
    /** By investment and month. */
    VALUE_FOR_MONEY_RESULT(
            true,
            List.of(
                    BUDGET_AT_COMPLETION,
                    PHYSICAL_PROGRESS,
                    PLANNED_VALUE,
                    EARNED_VALUE,
                    ACTUAL_COST,
                    COST_VARIANCE,
                    SCHEDULE_VARIANCE,
                    COST_INDEX,
                    SCHEDULE_INDEX,
                    EARNED_SCHEDULE,
                    ACTUAL_TIME,
                    PLANNED_DURATION,
                    TIME_INDEX,
                    TIME_ESTIMATE,
                    ESTIMATE_AT_PLANNED_RATE,
                    ESTIMATE_AT_COMPLETION,
                    ESTIMATE_AT_BOTH_RATES,
                    TO_COMPLETE_INDEX,
                    YEAR_BUDGET,
                    YEAR_FORECAST,
                    YEAR_VARIANCE,
                    PLANNED_FINISH,
                    FORECAST_FINISH,
                    FINISH_SLIP_DAYS,
                    COMPUTED_RATING,
                    REPORTED_RATING,
                    RATING_UNCHANGED_MONTHS)),
    /** By investment. */
    CONTINUITY_RESULT(
            false,
            List.of(
                    POSTING_STARTS_ON,
                    POSTING_ENDS_ON,
                    EXCLUDED_DAYS,
                    TENURE_DAYS,
                    PROJECT_STARTS_ON,
                    COUNTED_UNTIL,
                    HOLDERS,
                    LONGEST_HOLDER_DAYS,
                    ELAPSED_DAYS,
                    LEADERSHIP_CONTINUITY,
                    POSTING_RULE,
                    POSTING_RULE_MONTHS,
                    EARLIEST_TRANSFER,
                    MILESTONE_CODE,
                    MILESTONE_DATE,
                    DAYS_SHORT));

    private final boolean monthly;
    private final List<Quantity> quantities;

    ResultTable(boolean monthly, List<Quantity> quantities) {
        this.monthly = monthly;
        this.quantities = quantities;
    }

    /** Where a job's results are kept; what a job finds out of the books is kept with the books. */
    public static ResultTable of(NightlyJob job) {
        return switch (job) {
            case VALUE_FOR_MONEY -> VALUE_FOR_MONEY_RESULT;
            case CONTINUITY -> CONTINUITY_RESULT;
            case BOOKS_PROOF, FINANCE_RECONCILIATION, GATE_CONDITIONS, OVERSPEND_ALLOWANCES ->
                throw new IllegalArgumentException(job + " has no figures of investments");
        };
    }

    /** Whether it has a row for each month. */
    public boolean isMonthly() {
        return monthly;
    }

    /** Its columns of quantities, in order. */
    public List<Quantity> quantities() {
        return quantities;
    }

    String table() {
        return name().toLowerCase(Locale.ROOT);
    }

    static String column(Quantity quantity) {
        return quantity.name().toLowerCase(Locale.ROOT);
    }

    String columns() {
        return quantities.stream().map(ResultTable::column).collect(Collectors.joining(", "));
    }
}
