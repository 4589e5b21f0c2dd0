package mapae.calendar.domain;

import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The statutory holidays and their substitutes of a year, computed anew: articles 2 and 3 of the Regulations on Holidays of
 * Government Offices, with the lunar days of ICU's Korean calendar. What is announced for one time is given.
 */
final class Statute {

    private static final LocalDate LABOUR_DAY_SINCE = LocalDate.of(2026, 5, 1);
    private static final LocalDate CONSTITUTION_DAY_SINCE = LocalDate.of(2026, 5, 11);

    private final int year;
    private final Map<LocalDate, List<String>> days = new TreeMap<>();
    private final Map<LocalDate, String> substitutes = new TreeMap<>();

    /** @param announced elections and temporary holidays: no substitute is one of these days */
    Statute(int year, Set<LocalDate> announced) {
        this.year = year;
        on(1, 1, "1월 1일");
        on(3, 1, "3·1절");
        on(5, 5, "어린이날");
        on(6, 6, "현충일");
        on(8, 15, "광복절");
        on(10, 3, "개천절");
        on(10, 9, "한글날");
        on(12, 25, "기독탄신일");
        since(LABOUR_DAY_SINCE, LocalDate.of(year, 5, 1), "노동절");
        since(CONSTITUTION_DAY_SINCE, LocalDate.of(year, 7, 17), "제헌절");
        around(lunar(1, 1), "설날");
        around(lunar(8, 15), "추석");
        add(lunar(4, 8), "부처님 오신 날");
        substitute(announced);
    }

    Map<LocalDate, List<String>> days() {
        return days;
    }

    Map<LocalDate, String> substitutes() {
        return substitutes;
    }

    private void on(int month, int day, String name) {
        add(LocalDate.of(year, month, day), name);
    }

    private void since(LocalDate first, LocalDate day, String name) {
        if (!day.isBefore(first)) {
            add(day, name);
        }
    }

    private void around(LocalDate day, String name) {
        add(day.minusDays(1), name + " 전날");
        add(day, name);
        add(day.plusDays(1), name + " 다음 날");
    }

    private void add(LocalDate day, String name) {
        days.computeIfAbsent(day, one -> new ArrayList<>()).add(name);
    }

    private LocalDate lunar(int month, int dayOfMonth) {
        Calendar korean = Calendar.getInstance(TimeZone.getTimeZone("Asia/Seoul"), new ULocale("ko_KR@calendar=dangi"));
        return LocalDate.of(year, 1, 1)
                .datesUntil(LocalDate.of(year + 1, 1, 1))
                .filter(day -> {
                    korean.setTimeInMillis(day.toEpochDay() * 86_400_000L);
                    return korean.get(Calendar.IS_LEAP_MONTH) == 0
                            && korean.get(Calendar.MONTH) == month - 1
                            && korean.get(Calendar.DAY_OF_MONTH) == dayOfMonth;
                })
                .findFirst()
                .orElseThrow();
    }

    /** Article 3(1): on a weekend by the holiday's number, on a weekday by another holiday; 3(2) and 3(3): the next free day. */
    private void substitute(Set<LocalDate> announced) {
        Set<LocalDate> taken = new TreeSet<>(announced);
        taken.addAll(days.keySet());
        days.forEach((day, names) -> {
            boolean isWeekend = isOneOf(day, DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
            Stream<String> lost = isWeekend
                    ? names.stream().filter(name -> isSubstituted(name, day))
                    // no. 3: of several on one weekday all but one are lost; the announcement names the later one
                    : names.stream().skip(1).filter(Statute::hasSubstitute);
            lost.forEach(name -> {
                LocalDate free = day.plusDays(1);
                while (taken.contains(free) || isOneOf(free, DayOfWeek.SATURDAY, DayOfWeek.SUNDAY)) {
                    free = free.plusDays(1);
                }
                taken.add(free);
                substitutes.put(free, "대체공휴일(" + name.replaceAll("(설날|추석) (전날|다음 날)", "$1") + ")");
            });
        });
    }

    /** No. 1: Saturday or Sunday; no. 2, Seollal and Chuseok: Sunday alone. */
    private static boolean isSubstituted(String name, LocalDate day) {
        return name.startsWith("설날") || name.startsWith("추석") ? isOneOf(day, DayOfWeek.SUNDAY) : hasSubstitute(name);
    }

    /** New Year's Day and Memorial Day are in no number of the article. */
    private static boolean hasSubstitute(String name) {
        return !Set.of("1월 1일", "현충일").contains(name);
    }

    private static boolean isOneOf(LocalDate day, DayOfWeek... which) {
        return Set.of(which).contains(day.getDayOfWeek());
    }
}
