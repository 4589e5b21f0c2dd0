package mapae.metric;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import mapae.metric.domain.Metric;
import mapae.metric.domain.NightlyJob;
import mapae.metric.domain.Quantity;
import mapae.metric.domain.ResultRow;
import mapae.metric.model.PublishedResults;
import mapae.metric.model.PublishedResults.Published;
import mapae.permission.domain.Does;
import mapae.permission.domain.Operation;
import mapae.permission.domain.Roles;
import mapae.progress.domain.Rating;
import mapae.shared.Bilingual;
import mapae.shared.InvestmentId;
import mapae.shared.RefusalTexts;
import mapae.shared.Won;
import mapae.staffing.LeadershipPostings;

/**
 * Reads the published metrics of an investment. Everybody who may sign in may see them, but for those of a leader's
 * posting: where the caller may not see the posting, such a metric is named and its figures are withheld.
 */
@Stateless
@Does(Operation.READ_REGISTER)
@RolesAllowed({
    Roles.PLANNER,
    Roles.PROJECT_MANAGER,
    Roles.FINANCE_OFFICER,
    Roles.HR_OFFICER,
    Roles.AUDITOR,
    Roles.ADMINISTRATOR
})
public class InvestmentMetrics {

    private static final int MOST_MONTHS = 1_200;

    @Inject
    private PublishedResults results;

    @Inject
    private LeadershipPostings postings;

    /**
     * All metrics of an investment: those of its newest reported month, then those of its leadership. Empty where no run
     * has covered the investment yet. Two statements, and one to find out whether the leader's posting may be seen.
     */
    public List<MetricView> of(InvestmentId investment) {
        List<MetricView> metrics = new ArrayList<>();
        for (Published published : read(NightlyJob.VALUE_FOR_MONEY, investment, 1)) {
            Metric.of(NightlyJob.VALUE_FOR_MONEY).forEach(metric -> metrics.add(view(metric, published)));
        }
        for (Published published : read(NightlyJob.CONTINUITY, investment, 1)) {
            boolean seesPosting = postings.seesPostingOfLeader(investment, published.asOf());
            Metric.of(NightlyJob.CONTINUITY).forEach(metric -> {
                boolean isSeen = seesPosting || !metric.isPersonal();
                metrics.add(isSeen ? view(metric, published) : withheld(metric, published));
            });
        }
        return metrics;
    }

    /** The months of an investment in the published run, earliest first. One statement. */
    public List<EarnedMonth> months(InvestmentId investment) {
        List<EarnedMonth> months = new ArrayList<>();
        read(NightlyJob.VALUE_FOR_MONEY, investment, MOST_MONTHS).forEach(p -> months.add(month(p.row())));
        Collections.reverse(months);
        return months;
    }

    private List<Published> read(NightlyJob job, InvestmentId investment, int most) {
        try {
            return results.of(job, investment, most);
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    private static MetricView view(Metric metric, Published published) {
        ResultRow row = published.row();
        return view(
                metric,
                published,
                value(row, metric.quantity()),
                Optional.ofNullable(row.reasons().get(metric.quantity())).map(InvestmentMetrics::undefined),
                metric.inputs().stream()
                        .map(input ->
                                new MetricView.Input(input.code(), input.title(), input.unit(), value(row, input)))
                        .toList());
    }

    private static MetricView withheld(Metric metric, Published published) {
        return view(metric, published, Optional.empty(), Optional.of(undefined("figure.personal")), List.of());
    }

    private static MetricView view(
            Metric metric,
            Published published,
            Optional<MetricView.Value> value,
            Optional<MetricView.Undefined> undefined,
            List<MetricView.Input> inputs) {
        Quantity quantity = metric.quantity();
        return new MetricView(
                quantity.code(),
                quantity.title(),
                quantity.unit(),
                value,
                undefined,
                new MetricView.Formula(metric.formula(), published.formulaVersion(), metric.source()),
                inputs,
                published.row().baselineVersion(),
                published.row().month(),
                published.asOf(),
                published.run(),
                published.publishedAt());
    }

    private static Optional<MetricView.Value> value(ResultRow row, Quantity quantity) {
        return Optional.ofNullable(row.values().get(quantity)).map(value -> switch (quantity.unit()) {
            case DATE -> new MetricView.Value(Optional.empty(), Optional.of((LocalDate) value), Optional.empty());
            case RATING, CODE -> new MetricView.Value(Optional.empty(), Optional.empty(), Optional.of((String) value));
            default -> new MetricView.Value(Optional.of((BigDecimal) value), Optional.empty(), Optional.empty());
        });
    }

    private static MetricView.Undefined undefined(String reason) {
        return new MetricView.Undefined(
                reason,
                new Bilingual(
                        RefusalTexts.text(reason, List.of(), Locale.KOREAN),
                        RefusalTexts.text(reason, List.of(), Locale.ENGLISH)));
    }

    private static EarnedMonth month(ResultRow row) {
        return new EarnedMonth(
                row.month().orElseThrow(),
                money(row, Quantity.PLANNED_VALUE),
                money(row, Quantity.EARNED_VALUE),
                money(row, Quantity.ACTUAL_COST),
                number(row, Quantity.COST_INDEX),
                number(row, Quantity.TIME_INDEX),
                rating(row, Quantity.COMPUTED_RATING),
                rating(row, Quantity.REPORTED_RATING));
    }

    private static Optional<BigDecimal> number(ResultRow row, Quantity quantity) {
        return Optional.ofNullable((BigDecimal) row.values().get(quantity));
    }

    private static Optional<Won> money(ResultRow row, Quantity quantity) {
        return number(row, quantity).map(Won::exactly);
    }

    private static Optional<Rating> rating(ResultRow row, Quantity quantity) {
        return Optional.ofNullable((String) row.values().get(quantity)).map(Rating::valueOf);
    }
}
