package mapae.strategy.domain;

import static mapae.strategy.domain.Portfolio.objective;
import static mapae.strategy.domain.Portfolio.serves;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mapae.shared.FiscalYear;
import mapae.shared.InvestmentId;
import mapae.shared.Percent;
import mapae.shared.RowFault;
import org.junit.jupiter.api.Test;

class ContributionCheckTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private static final Map<String, Objective> OBJECTIVES = Map.of(
            "O1", objective(1, 1, null, null),
            "O2", objective(2, 1, null, "2028-12-31"),
            "O3", objective(3, 1, null, "2025-12-31"));

    private static ContributionRow row(String objective, String share, Integer from, Integer until) {
        return new ContributionRow(
                objective,
                Optional.ofNullable(share).map(Percent::of),
                Optional.ofNullable(from).map(FiscalYear::of),
                Optional.ofNullable(until).map(FiscalYear::of),
                "why");
    }

    private static ContributionCheck check(List<Contribution> stored, ContributionRow... rows) {
        return ContributionCheck.of(new InvestmentId(1), List.of(rows), OBJECTIVES, stored, TODAY);
    }

    private static List<String> faults(ContributionRow... rows) {
        return check(List.of(), rows).faults().stream()
                .map(fault -> fault.row() + " " + fault.field() + " " + fault.code())
                .toList();
    }

    @Test
    void takesSharesThatComeToTheWhole() {
        ContributionCheck check = check(List.of(), row("O1", "66.6667", 2025, null), row("O2", "33.3333", 2025, 2028));
        assertEquals(List.of(), check.faults());
        assertEquals(2, check.contributions().size());
    }

    @Test
    void namesTheSumAndTheYearInWhichItIsTooMuch() {
        List<RowFault> faults = check(
                        List.of(),
                        row("O1", "60", 2025, 2026),
                        row("O2", "40", 2025, 2028),
                        row("O1", "60.5", 2027, null))
                .faults();
        assertEquals(List.of(RowFault.of(3, "share", "strategy.share-sum", "2027", "100.5")), faults);
        assertEquals(
                List.of("2 share strategy.share-sum"),
                faults(row("O1", "60", 2025, null), row("O2", "41", 2028, 2028)));
        assertEquals(List.of(), faults(row("O1", "60", 2025, 2027), row("O2", "41", 2028, 2028)));
    }

    @Test
    void refusesTermsOfAPairThatOverlap() {
        assertEquals(
                List.of("2 from strategy.share-twice"),
                faults(row("O1", "10", 2025, null), row("O1", "20", 2028, 2029)));
        assertEquals(List.of(), faults(row("O1", "10", 2025, 2027), row("O1", "20", 2028, 2029)));
    }

    @Test
    void takesNothingNewForWhatHasEndedButKeepsWhatStands() {
        assertEquals(List.of("1 objective strategy.objective-ended"), faults(row("O3", "10", 2025, 2025)));
        List<Contribution> stored = List.of(serves(1, 3, "10", 2024, 2025));
        assertTrue(check(stored, row("O3", "10", 2024, 2025)).faults().isEmpty());
        assertTrue(check(stored, row("O3", "10", 2024, 2024)).faults().isEmpty(), "ended earlier");
        assertEquals(1, check(stored, row("O3", "11", 2024, 2025)).faults().size(), "more of it");
    }

    @Test
    void staysWithinTheTermOfTheObjective() {
        assertEquals(List.of("1 from strategy.outside-term"), faults(row("O2", "10", 2029, null)));
        assertEquals(List.of("1 until strategy.outside-term"), faults(row("O2", "10", 2028, 2029)));
        assertEquals(
                Optional.of(FiscalYear.of(2028)),
                check(List.of(), row("O2", "10", 2027, null))
                        .contributions()
                        .get(0)
                        .until(),
                "without an end of its own it ends with the objective");
        assertEquals(List.of("1 from strategy.outside-term"), faults(row("O1", "10", 2019, 2030)));
    }

    @Test
    void namesEachFieldThatIsWrong() {
        assertEquals(
                List.of("1 objective strategy.objective-unknown", "1 share rows.missing", "1 from rows.missing"),
                faults(row("NONE", null, null, null)));
        for (String share : List.of("0", "-1", "100.0001", "1.00001", "1e9")) {
            assertEquals(List.of("1 share strategy.share-range"), faults(row("O1", share, 2025, null)), share);
        }
        assertEquals(List.of("1 until strategy.years-reversed"), faults(row("O1", "1", 2025, 2024)));
    }
}
