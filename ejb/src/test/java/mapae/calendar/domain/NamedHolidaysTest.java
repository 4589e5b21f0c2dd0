package mapae.calendar.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import mapae.calendar.domain.NamedHolidays.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every holiday that comes with the system, against the rule of the regulation and against the official almanac. */
class NamedHolidaysTest {

    /** How the almanac's mirror calls a day that is called more precisely here. */
    private static final Map<LocalDate, String> CALLED_OTHERWISE = Map.of(
            LocalDate.of(2024, 4, 10), "제22대국회의원선거",
            LocalDate.of(2024, 10, 1), "임시공휴일",
            LocalDate.of(2025, 6, 3), "임시공휴일(대통령선거)",
            LocalDate.of(2026, 6, 3), "전국동시지방선거");

    private final Map<LocalDate, Row> rows = NamedHolidays.all();

    private Map<LocalDate, String> names(int year, Predicate<HolidayKind> kind) {
        return rows.entrySet().stream()
                .filter(row -> row.getKey().getYear() == year
                        && kind.test(row.getValue().kind()))
                .collect(Collectors.toMap(
                        Map.Entry::getKey, row -> row.getValue().names(), (a, b) -> a, TreeMap::new));
    }

    private Set<LocalDate> announced(int year) {
        return names(year, EnumSet.of(HolidayKind.TEMPORARY, HolidayKind.ELECTION)::contains)
                .keySet();
    }

    @ParameterizedTest
    @ValueSource(ints = {2024, 2025, 2026, 2027})
    void statutoryDaysAreThoseOfArticleTwo(int year) {
        Map<LocalDate, String> computed = new TreeMap<>();
        new Statute(year, announced(year)).days().forEach((day, names) -> computed.put(day, String.join(", ", names)));
        assertEquals(computed, names(year, HolidayKind.STATUTORY::equals));
    }

    @ParameterizedTest
    @ValueSource(ints = {2024, 2025, 2026, 2027})
    void substitutesAreThoseOfArticleThree(int year) {
        assertEquals(new Statute(year, announced(year)).substitutes(), names(year, HolidayKind.SUBSTITUTE::equals));
    }

    @Test
    void allDaysAndNamesAreThoseOfTheAlmanac() {
        Map<LocalDate, String> ours = new TreeMap<>();
        rows.forEach((day, row) -> ours.put(day, CALLED_OTHERWISE.getOrDefault(day, row.names())));
        assertEquals(NamedHolidays.mirror(), ours);
    }

    @Test
    void namesFourWholeYears() {
        assertEquals(84, rows.size());
        assertEquals(
                NamedHolidays.YEARS,
                rows.keySet().stream().map(LocalDate::getYear).collect(Collectors.toSet()));
    }

    /** Known days on which Korea's lunar calendar parts from China's, and a substitute that everybody remembers. */
    @Test
    void computesWhatIsKnownOfOtherYears() {
        assertTrue(new Statute(2028, Set.of()).days().containsKey(LocalDate.of(2028, 1, 27)), "Seollal 2028");
        assertEquals(
                Map.of(LocalDate.of(2028, 10, 5), "대체공휴일(개천절)").keySet(),
                new Statute(2028, Set.of())
                        .substitutes().keySet().stream()
                                .filter(day -> day.getMonthValue() == 10)
                                .collect(Collectors.toSet()));
    }
}
