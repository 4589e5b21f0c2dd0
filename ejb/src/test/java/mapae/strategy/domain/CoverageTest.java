package mapae.strategy.domain;

import static mapae.strategy.domain.Portfolio.live;
import static mapae.strategy.domain.Portfolio.ministry;
import static mapae.strategy.domain.Portfolio.national;
import static mapae.strategy.domain.Portfolio.objective;
import static mapae.strategy.domain.Portfolio.serves;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import mapae.shared.Percent;
import org.junit.jupiter.api.Test;

class CoverageTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    private static Coverage coverage(
            List<Strategy> strategies, List<Objective> objectives, Contribution... contributions) {
        return Coverage.of(
                DAY,
                strategies,
                objectives,
                List.of(contributions),
                Stream.of(1L, 2L, 3L).map(Portfolio::live).toList());
    }

    @Test
    void listsObjectivesThatNeitherAnInvestmentNorAPartServes() {
        List<Objective> objectives = List.of(
                objective(1, 1, null, null),
                objective(2, 1, 1L, null),
                objective(3, 1, null, null),
                objective(4, 1, null, "2025-12-31"),
                objective(5, 1, null, null));
        Coverage told = coverage(
                List.of(national(1, null)), objectives, serves(1, 2, "10", 2026, null), serves(1, 5, "10", 2024, 2025));
        assertEquals(
                List.of(objectives.get(2), objectives.get(4)),
                told.unserved(),
                "the first is served through its part, the fourth has ended, the fifth was served until last year");
    }

    @Test
    void listsInvestmentsThatServeNothingOrInPart() {
        Coverage told = coverage(
                List.of(national(1, null)),
                List.of(objective(1, 1, null, null), objective(2, 1, null, null)),
                serves(1, 1, "60", 2026, null),
                serves(1, 2, "40", 2026, null),
                serves(2, 1, "99.9999", 2020, null));
        assertEquals(List.of(live(3)), told.unaligned());
        assertEquals(List.of(new Coverage.Partly(live(2), Percent.of("99.9999"))), told.partly());
    }

    @Test
    void saysWhyStrategiesAreListed() {
        Strategy ended = national(1, "2026-06-30");
        Strategy below = ministry(2, 7, 1L);
        Strategy twin = ministry(3, 7, null);
        Strategy other = ministry(4, 8, null);
        Coverage told = coverage(
                List.of(ended, below, twin, other),
                List.of(objective(1, 2, null, null), objective(2, 4, null, null)),
                serves(1, 1, "10", 2026, null),
                serves(1, 2, "10", 2026, null));
        assertEquals(
                List.of("PARENT_ENDED M2 N1 0", "SAME_ORGANISATION M2 M3 0", "SAME_INVESTMENTS M2 M4 1"),
                told.overlaps().stream()
                        .map(one -> one.reason() + " " + one.first().code() + " "
                                + one.second().orElseThrow().code() + " " + one.investments())
                        .toList());
    }

    @Test
    void whatCarriesOutAnotherDoesNotOverlapIt() {
        Coverage told = coverage(
                List.of(national(1, null), ministry(2, 7, 1L), ministry(3, 7, 2L)),
                List.of(objective(1, 1, null, null), objective(2, 3, null, null)),
                serves(1, 1, "10", 2026, null),
                serves(1, 2, "10", 2026, null));
        assertEquals(List.of(), told.overlaps());
    }
}
