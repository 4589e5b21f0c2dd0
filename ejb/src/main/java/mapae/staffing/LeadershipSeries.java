package mapae.staffing;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.sql.Date;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import mapae.shared.Bilingual;
import mapae.shared.InvestmentId;
import mapae.shared.OfficialId;
import mapae.shared.PostId;
import mapae.staffing.domain.EarliestTransfer;
import mapae.staffing.domain.Holding;
import mapae.staffing.domain.PostingPeriod;
import mapae.staffing.model.Leaderships;

/** Hands out what figures about leadership are computed from, page by page, for the nightly jobs: four statements a page. */
@Stateless
@PermitAll
public class LeadershipSeries {

    @Inject
    private Leaderships leaderships;

    /**
     * The next investments after a key, in order of their keys.
     *
     * @param after key of the last investment read; 0 to begin
     * @param limit how many at most
     * @param asOf the day that is looked at
     */
    public List<Leadership> after(long after, int limit, LocalDate asOf) {
        List<Tuple> investments = leaderships.investments(after, limit, asOf);
        if (investments.isEmpty()) {
            return List.of();
        }
        long from = id(investments.get(0), 0);
        long to = id(investments.get(investments.size() - 1), 0);
        Map<Long, List<Tuple>> postings =
                leaderships.postings(from, to).stream().collect(Collectors.groupingBy(row -> id(row, 0)));
        Map<Long, ProtectedMilestone> milestones = new HashMap<>();
        leaderships.milestonesAhead(from, to, asOf).forEach(row -> milestones.putIfAbsent(id(row, 0), milestone(row)));
        List<PostingPeriod> rules = leaderships.rules();
        return investments.stream()
                .map(row -> {
                    long id = id(row, 0);
                    List<Tuple> held = postings.getOrDefault(id, List.of());
                    return new Leadership(
                            new InvestmentId(id),
                            ((Number) row.get(1)).intValue(),
                            day(row, "starts_on"),
                            day(row, "ended_on"),
                            holdings(held, asOf),
                            current(held, asOf, rules),
                            Optional.ofNullable(milestones.get(id)));
                })
                .toList();
    }

    private static List<Holding> holdings(List<Tuple> postings, LocalDate asOf) {
        return postings.stream()
                .filter(row -> !day(row, "held_from").orElseThrow().isAfter(asOf))
                .map(row -> new Holding(
                        new OfficialId(id(row, 2)),
                        day(row, "held_from").orElseThrow(),
                        day(row, "held_to").filter(end -> end.isBefore(asOf)).orElse(asOf)))
                .toList();
    }

    private static Optional<Leadership.Current> current(
            List<Tuple> postings, LocalDate asOf, List<PostingPeriod> rules) {
        return postings.stream().filter(row -> isHeldOn(row, asOf)).findFirst().map(row -> {
            LocalDate since = day(row, "starts_on").orElseThrow();
            int excluded = ((Number) row.get("excluded_days")).intValue();
            int grade = ((Number) row.get("grade")).intValue();
            return new Leadership.Current(
                    new PostId(id(row, 1)),
                    new OfficialId(id(row, 2)),
                    since,
                    day(row, "ends_on"),
                    excluded,
                    EarliestTransfer.of(since, excluded, PostingPeriod.applicable(rules, grade, since)));
        });
    }

    static boolean isHeldOn(Tuple posting, LocalDate day) {
        return !day(posting, "held_from").orElseThrow().isAfter(day)
                && day(posting, "held_to").filter(end -> end.isBefore(day)).isEmpty();
    }

    static Optional<LocalDate> day(Tuple row, String column) {
        return Optional.ofNullable((Date) row.get(column)).map(Date::toLocalDate);
    }

    private static ProtectedMilestone milestone(Tuple row) {
        return new ProtectedMilestone(
                (String) row.get(1),
                new Bilingual((String) row.get(2), (String) row.get(3)),
                ((Date) row.get(4)).toLocalDate(),
                Optional.ofNullable((Date) row.get(5)).map(Date::toLocalDate));
    }

    private static long id(Tuple row, int column) {
        return ((Number) row.get(column)).longValue();
    }
}
