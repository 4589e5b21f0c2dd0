package mapae.calendar.domain;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The holidays that come with the system, read from the very migration that stores them. */
public final class NamedHolidays {

    public static final Set<Integer> YEARS = Set.of(2024, 2025, 2026, 2027);

    private static final Pattern ROW =
            Pattern.compile("\\('(\\d{4}-\\d\\d-\\d\\d)', '((?:[^']|'')*)', '(?:[^']|'')*', '([A-Z]+)',");

    /**
     * A row.
     *
     * @param names Korean names, divided by commas
     * @param kind why it is a holiday
     */
    public record Row(String names, HolidayKind kind) {}

    private NamedHolidays() {}

    public static Map<LocalDate, Row> all() {
        Map<LocalDate, Row> rows = new TreeMap<>();
        Matcher row = ROW.matcher(text("/db/migration/V24__calendar.sql"));
        while (row.find()) {
            rows.put(LocalDate.parse(row.group(1)), new Row(row.group(2), HolidayKind.valueOf(row.group(3))));
        }
        return rows;
    }

    static WorkingDays workingDays() {
        return new WorkingDays(all().keySet(), YEARS);
    }

    /** Days and names of the mirror of the official almanac. */
    static Map<LocalDate, String> mirror() {
        return text("/mapae/calendar/holidays-kr-5.2027.1.tsv")
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t"))
                .collect(Collectors.toMap(
                        part -> LocalDate.parse(part[0]),
                        part -> part[1].replace('ㆍ', '·'),
                        (a, b) -> a,
                        TreeMap::new));
    }

    private static String text(String resource) {
        try (InputStream in = NamedHolidays.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
