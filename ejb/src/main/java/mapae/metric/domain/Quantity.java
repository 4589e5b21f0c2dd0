package mapae.metric.domain;

import static mapae.metric.domain.MetricUnit.CODE;
import static mapae.metric.domain.MetricUnit.COUNT;
import static mapae.metric.domain.MetricUnit.DATE;
import static mapae.metric.domain.MetricUnit.DAYS;
import static mapae.metric.domain.MetricUnit.MONEY;
import static mapae.metric.domain.MetricUnit.MONTHS;
import static mapae.metric.domain.MetricUnit.PERCENT;
import static mapae.metric.domain.MetricUnit.RATING;
import static mapae.metric.domain.MetricUnit.RATIO;

import java.util.Locale;
import mapae.shared.Bilingual;

/** What the jobs keep of an investment: what went into the metrics, and the metrics. */
public enum Quantity {
    BUDGET_AT_COMPLETION(MONEY, "총예산(BAC)", "Budget at completion (BAC)"),
    PHYSICAL_PROGRESS(PERCENT, "실적 진도", "Physical progress"),
    PLANNED_VALUE(MONEY, "계획가치(PV)", "Planned value (PV)"),
    EARNED_VALUE(MONEY, "획득가치(EV)", "Earned value (EV)"),
    ACTUAL_COST(MONEY, "실제비용(AC)", "Actual cost (AC)"),
    COST_VARIANCE(MONEY, "비용차이(CV)", "Cost variance (CV)"),
    SCHEDULE_VARIANCE(MONEY, "일정차이(SV)", "Schedule variance (SV)"),
    COST_INDEX(RATIO, "비용성과지수(CPI)", "Cost performance index (CPI)"),
    SCHEDULE_INDEX(RATIO, "일정성과지수(SPI)", "Schedule performance index (SPI)"),
    EARNED_SCHEDULE(MONTHS, "획득일정(ES)", "Earned schedule (ES)"),
    ACTUAL_TIME(MONTHS, "완료까지 경과 개월(AT)", "Actual time until done (AT)"),
    PLANNED_DURATION(MONTHS, "계획 기간(PD)", "Planned duration (PD)"),
    TIME_INDEX(RATIO, "시간 기준 일정성과지수 SPI(t)", "Schedule performance index in time, SPI(t)"),
    TIME_ESTIMATE(MONTHS, "예상 총기간 IEAC(t)", "Estimated duration, IEAC(t)"),
    ESTIMATE_AT_PLANNED_RATE(MONEY, "완료시점예산: 잔여 계획대로", "Estimate at completion, rest as planned"),
    ESTIMATE_AT_COMPLETION(MONEY, "완료시점예산(EAC): 현 추세", "Estimate at completion (EAC), at the current rate"),
    ESTIMATE_AT_BOTH_RATES(MONEY, "완료시점예산: 비용·일정 추세", "Estimate at completion, at cost and schedule rates"),
    TO_COMPLETE_INDEX(RATIO, "잔여성과지수(TCPI)", "To-complete performance index (TCPI)"),
    YEAR_BUDGET(MONEY, "해당 연도 예산", "Budget of the year"),
    YEAR_FORECAST(MONEY, "해당 연도 집행 전망", "Forecast of the year"),
    YEAR_VARIANCE(MONEY, "연도 예산 대비 차이", "Variance to the year's budget"),
    PLANNED_FINISH(DATE, "계획 종료일", "Planned finish"),
    FORECAST_FINISH(DATE, "예상 종료일", "Forecast finish"),
    FINISH_SLIP_DAYS(DAYS, "종료 지연 일수", "Slip of the finish"),
    COMPUTED_RATING(RATING, "계산 등급", "Computed rating"),
    REPORTED_RATING(RATING, "보고 등급", "Reported rating"),
    RATING_UNCHANGED_MONTHS(MONTHS, "등급 유지 개월", "Months of the same rating"),
    POSTING_STARTS_ON(DATE, "보직 임용일", "Start of the posting"),
    POSTING_ENDS_ON(DATE, "보직 종료일", "End of the posting"),
    EXCLUDED_DAYS(DAYS, "기간 산입 제외 일수", "Days the clock leaves out"),
    TENURE_DAYS(DAYS, "책임자 재직 일수", "Tenure of the leader"),
    PROJECT_STARTS_ON(DATE, "사업 시작일", "Start of the project"),
    COUNTED_UNTIL(DATE, "산정 기준일", "Counted until"),
    HOLDERS(COUNT, "역대 책임자 수", "Leaders so far"),
    LONGEST_HOLDER_DAYS(DAYS, "최장 책임자 일수", "Longest single leadership"),
    ELAPSED_DAYS(DAYS, "경과 일수", "Elapsed days"),
    LEADERSHIP_CONTINUITY(RATIO, "책임자 연속성", "Leadership continuity"),
    POSTING_RULE(CODE, "필수보직기간 기준", "Posting-period rule"),
    POSTING_RULE_MONTHS(MONTHS, "필수보직기간", "Minimum posting period"),
    EARLIEST_TRANSFER(DATE, "전보 가능일", "Earliest transfer"),
    MILESTONE_CODE(CODE, "다음 보호 이정표", "Next protected milestone"),
    MILESTONE_DATE(DATE, "보호 이정표 예정일", "Day of the milestone"),
    DAYS_SHORT(DAYS, "부족 일수", "Days short of the milestone");

    private final MetricUnit unit;
    private final Bilingual title;

    Quantity(MetricUnit unit, String ko, String en) {
        this.unit = unit;
        this.title = new Bilingual(ko, en);
    }

    /** In what it is measured. */
    public MetricUnit unit() {
        return unit;
    }

    /** Its name for readers. */
    public Bilingual title() {
        return title;
    }

    /** Its name in data and addresses, such as {@code cost-index}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
