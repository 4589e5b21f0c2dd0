package mapae.team.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import mapae.shared.FiscalYear;
import mapae.shared.Refusal;
import mapae.shared.Won;
import mapae.team.domain.Tranche.Release;
import org.junit.jupiter.api.Test;

class TrancheTest {

    private static final LocalDate DUE = LocalDate.of(2026, 7, 1);
    private static final Optional<String> WHY = Optional.of("사용자 시험이 늦어졌습니다.");

    private static Tranche tranche(Release... releases) {
        return new Tranche(2, FiscalYear.of(2026), Won.of(1_000), DUE, List.of(releases));
    }

    private static Tranche with(Tranche tranche, Release release) {
        List<Release> all = new ArrayList<>(tranche.releases());
        all.add(release);
        return tranche(all.toArray(Release[]::new));
    }

    private static String refused(
            Tranche tranche, long amount, LocalDate on, boolean reached, Optional<String> reason) {
        return assertThrows(Refusal.class, () -> tranche.decide(Won.of(amount), on, reached, reason))
                .code();
    }

    @Test
    void isReleasedWhollyOnItsDayWithoutAWord() {
        Release release = tranche().decide(Won.of(1_000), DUE, true, Optional.empty());
        assertEquals(new Release(Won.of(1_000), DUE, Set.of(), Optional.empty()), release);
        assertEquals(TrancheState.PLANNED, tranche().state());
        assertEquals(TrancheState.RELEASED, tranche(release).state());
        assertEquals("team.tranche-released", refused(tranche(release), 1, DUE, true, WHY));
    }

    @Test
    void asksForAReasonWhereverItDepartsFromThePlan() {
        assertEquals("team.tranche-reason", refused(tranche(), 1_000, DUE.minusDays(1), true, Optional.empty()));
        assertEquals("team.tranche-reason", refused(tranche(), 1_000, DUE.plusDays(1), true, Optional.empty()));
        assertEquals("team.tranche-reason", refused(tranche(), 999, DUE, true, Optional.empty()));
        assertEquals("team.tranche-reason", refused(tranche(), 1_000, DUE, false, Optional.empty()));
        assertEquals("team.tranche-reason", refused(tranche(), 0, DUE, true, Optional.empty()));
        assertEquals(
                Set.of(TrancheDeparture.EARLY, TrancheDeparture.PARTIAL, TrancheDeparture.OUTCOME_OPEN),
                tranche().decide(Won.of(1), DUE.minusDays(1), false, WHY).departures());
        assertEquals(
                Set.of(TrancheDeparture.WITHHELD),
                tranche().decide(Won.ZERO, DUE.plusDays(9), false, WHY).departures());
    }

    @Test
    void isReleasedInPartsWithheldAndReleasedLate() {
        Tranche partly = with(tranche(), tranche().decide(Won.of(400), DUE, false, WHY));
        assertEquals(TrancheState.PARTLY_RELEASED, partly.state());
        Tranche withheld = with(partly, partly.decide(Won.ZERO, DUE.plusDays(30), false, WHY));
        assertEquals(TrancheState.WITHHELD, withheld.state());
        assertEquals(Won.of(600), withheld.open());
        assertEquals("team.tranche-amount", refused(withheld, 601, DUE, true, WHY));
        Release late = withheld.decide(Won.of(600), DUE.plusDays(60), true, WHY);
        assertEquals(Set.of(TrancheDeparture.LATE), late.departures());
        assertEquals(TrancheState.RELEASED, with(withheld, late).state());
        assertEquals(Won.of(1_000), with(withheld, late).released());
    }

    @Test
    void isReleasedInItsYearAlone() {
        assertEquals("team.tranche-year", refused(tranche(), 1_000, LocalDate.of(2027, 1, 1), true, WHY));
        assertEquals("team.tranche-year", refused(tranche(), 1_000, LocalDate.of(2025, 12, 31), true, WHY));
        assertEquals("team.tranche-amount", refused(tranche(), -1, DUE, true, WHY));
    }
}
