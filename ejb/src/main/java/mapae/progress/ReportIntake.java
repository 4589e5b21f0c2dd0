package mapae.progress;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mapae.intake.Intake;
import mapae.intake.domain.Column;
import mapae.intake.domain.Row;
import mapae.intake.domain.Source;
import mapae.intake.domain.Table;
import mapae.progress.domain.Rating;
import mapae.shared.OrganisationId;
import mapae.shared.Won;

/**
 * Takes many monthly reports in at once, for imports, in the caller's transaction. Who may import is decided by the door
 * of the import.
 */
@Stateless
@PermitAll
public class ReportIntake {

    private static final int PERCENT_DECIMALS = 2;

    private static final Table TABLE = new Table(
            "progress_report",
            List.of(Column.whole("investment_id", "investment"), Column.day("month", "month")),
            List.of(
                    Column.decimal("physical_progress", "physicalProgress"),
                    Column.whole("actual_cost", "actualCost"),
                    Column.whole("year_forecast", "yearForecast"),
                    Column.whole("whole_life_cost", "wholeLifeCost"),
                    Column.whole("total_benefits", "totalBenefits"),
                    Column.day("started_on", "startedOn"),
                    Column.day("forecast_finish", "forecastFinish"),
                    Column.text("rating", "rating"),
                    Column.text("title", "title"),
                    Column.whole("owner_id", "owner"),
                    Column.text("category", "category"),
                    Column.text("summary", "summary"),
                    Column.text("note", "note"),
                    Column.text("schedule_note", "scheduleNote"),
                    Column.text("variance_note", "varianceNote"),
                    Column.text("budget_note", "budgetNote"),
                    Column.text("benefits_note", "benefitsNote")));

    @Inject
    private Intake intake;

    @Inject
    private Clock clock;

    /**
     * Adds what is new and changes what the source newly says.
     *
     * @param reportedBy who stands as the reporter of what changed
     * @return positions of the facts that changed anything
     */
    public BitSet store(List<ReportFacts> facts, Source source, String reportedBy) {
        Map<String, Object> stamp = Map.of(
                "reported_by", reportedBy, "reported_at", LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
        return intake.take(TABLE, source, facts.stream().map(ReportIntake::row).toList(), Intake.NEVER_PAST, stamp);
    }

    private static Row row(ReportFacts f) {
        return new Row(
                List.of(f.investment().value(), f.month().atDay(1)),
                Arrays.asList(
                        f.physicalProgress()
                                .map(p -> p.value().setScale(PERCENT_DECIMALS, RoundingMode.UNNECESSARY))
                                .orElse(null),
                        amount(f.actualCost()),
                        amount(f.yearForecast()),
                        amount(f.wholeLifeCost()),
                        amount(f.totalBenefits()),
                        f.startedOn().orElse(null),
                        f.forecastFinish().orElse(null),
                        f.rating().map(Rating::name).orElse(null),
                        f.title().orElse(null),
                        f.owner().map(OrganisationId::value).orElse(null),
                        f.category().orElse(null),
                        f.summary().orElse(null),
                        f.note().orElse(null),
                        f.scheduleNote().orElse(null),
                        f.varianceNote().orElse(null),
                        f.budgetNote().orElse(null),
                        f.benefitsNote().orElse(null)));
    }

    private static Long amount(Optional<Won> amount) {
        return amount.map(Won::amount).orElse(null);
    }
}
