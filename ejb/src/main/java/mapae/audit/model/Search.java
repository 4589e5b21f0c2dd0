package mapae.audit.model;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What to look for in the trail; what is empty does not matter.
 *
 * @param investment code of the investment
 * @param person who acted, for whom, or whom it concerned
 * @param kind what was done, or the part before the dot
 * @param from not earlier
 * @param before earlier
 * @param after number of the last entry of the page before
 * @param oldestFirst in which order
 */
public record Search(
        Optional<String> investment,
        Optional<String> person,
        Optional<String> kind,
        Optional<Instant> from,
        Optional<Instant> before,
        Optional<Long> after,
        boolean oldestFirst) {

    /** Entries of one person are found by three indexes, where a condition over both tables would use none. */
    String joins(List<Object> values) {
        if (person.isEmpty()) {
            return "";
        }
        values.addAll(List.of(person.get(), person.get(), person.get()));
        return " join (select number from audit_entry where username = ?"
                + " union select number from audit_entry where on_behalf_of = ?"
                + " union select number from audit_content where person = ?) p on p.number = e.number";
    }

    String conditions(List<Object> values) {
        List<String> all = new ArrayList<>(List.of("true"));
        investment.ifPresent(code -> add(all, values, "e.investment = ?", code));
        kind.ifPresent(one -> add(all, values, "(e.kind = ? or e.kind like concat(?, '.%'))", one, one));
        from.ifPresent(start -> add(all, values, "e.happened_at >= ?", utc(start)));
        before.ifPresent(end -> add(all, values, "e.happened_at < ?", utc(end)));
        after.ifPresent(last -> add(all, values, oldestFirst ? "e.number > ?" : "e.number < ?", last));
        return String.join(" and ", all);
    }

    private static void add(List<String> all, List<Object> values, String condition, Object... given) {
        all.add(condition);
        values.addAll(List.of(given));
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
