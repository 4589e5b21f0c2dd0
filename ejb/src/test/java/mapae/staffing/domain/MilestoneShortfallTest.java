package mapae.staffing.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import mapae.shared.Figure;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class MilestoneShortfallTest {

    private static final LocalDate GO_LIVE = LocalDate.of(2027, 3, 31);

    @Test
    void countsTheDaysFromThePostingsEndToTheMilestone() {
        assertEquals(Figure.of(new MilestoneShortfall(90)), of("2026-12-31", null));
    }

    @Test
    void hasNothingWhereThePostingLasts() {
        assertEquals(Figure.of(new MilestoneShortfall(0)), of("2027-03-31", null));
        assertEquals(Figure.of(new MilestoneShortfall(0)), of("2028-01-01", null));
    }

    @Test
    void growsWithAForecastThatSlips() {
        assertEquals(Figure.of(new MilestoneShortfall(90 + 61)), of("2026-12-31", "2027-05-31"));
    }

    @Test
    void shrinksWithAForecastThatIsEarlier() {
        assertEquals(Figure.of(new MilestoneShortfall(31)), of("2026-12-31", "2027-01-31"));
    }

    @Test
    void isUndefinedWhileNoEndIsSet() {
        assertEquals(Figure.undefined(MilestoneShortfall.POSTING_OPEN), of(null, null));
    }

    @Test
    void isUndefinedWithoutAMilestone() {
        assertEquals(
                Figure.undefined(MilestoneShortfall.NO_MILESTONE),
                MilestoneShortfall.of(Optional.of(GO_LIVE), Optional.empty(), Optional.empty()));
    }

    @Property
    void aDayMoreInThePostingIsADayLessToLack(@ForAll @IntRange(min = 1, max = 5_000) int lacking) {
        LocalDate end = GO_LIVE.minusDays(lacking);
        assertEquals(Figure.of(new MilestoneShortfall(lacking)), of(end.toString(), null));
        assertEquals(
                Figure.of(new MilestoneShortfall(lacking - 1)),
                of(end.plusDays(1).toString(), null));
    }

    private static Figure<MilestoneShortfall> of(String end, String forecast) {
        return MilestoneShortfall.of(
                Optional.ofNullable(end).map(LocalDate::parse),
                Optional.of(GO_LIVE),
                Optional.ofNullable(forecast).map(LocalDate::parse));
    }
}
