package mapae.staffing;

import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import mapae.shared.Bilingual;
import mapae.staffing.domain.EarliestTransfer;
import mapae.staffing.domain.MilestoneShortfall;
import mapae.staffing.domain.PostingPeriod;
import mapae.staffing.domain.Tenure;
import mapae.staffing.model.CheckPlace;

/**
 * One stored row of the check, read and reckoned.
 *
 * @param stored the row
 * @param rules all minimum posting periods
 * @param today the day that is looked at
 */
record PostingCheck(Tuple stored, List<PostingPeriod> rules, LocalDate today) {

    /** Where a page ends that ends with that row. */
    static CheckPlace place(Tuple row) {
        return new CheckPlace(
                (String) row.get("code"),
                ((Number) row.get("post_id")).longValue(),
                ((Number) row.get("posting_id")).longValue());
    }

    PostingCheckRow row() {
        Optional<PostingCheckRow.Holder> holder = day("starts_on").map(this::holder);
        Optional<ProtectedMilestone> milestone = day("baseline_date")
                .map(baseline ->
                        new ProtectedMilestone(text("milestone"), both("milestone"), baseline, day("forecast_date")));
        return new PostingCheckRow(
                text("code"),
                both("title"),
                text("organisation"),
                both("organisation"),
                both("post"),
                holder,
                milestone,
                MilestoneShortfall.of(day("ends_on"), day("baseline_date"), day("forecast_date"))
                        .value()
                        .map(MilestoneShortfall::days));
    }

    private PostingCheckRow.Holder holder(LocalDate since) {
        int excluded = ((Number) stored.get("excluded_days")).intValue();
        int grade = ((Number) stored.get("grade")).intValue();
        return new PostingCheckRow.Holder(
                both("official"),
                text("staff_number"),
                since,
                day("ends_on"),
                Tenure.on(since, excluded, today).value().map(Tenure::days),
                EarliestTransfer.of(since, excluded, PostingPeriod.applicable(rules, grade, since))
                        .value()
                        .map(t -> new PostingCheckRow.Transfer(
                                t.day(),
                                t.rule().code(),
                                t.rule().months(),
                                t.rule().legalBasis())));
    }

    private String text(String column) {
        return (String) stored.get(column);
    }

    private Bilingual both(String column) {
        return new Bilingual(text(column + "_ko"), text(column + "_en"));
    }

    private Optional<LocalDate> day(String column) {
        return LeadershipSeries.day(stored, column);
    }
}
