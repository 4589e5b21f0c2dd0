package mapae.intake.domain;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/** What is to be written of the rows that a source sends. */
public final class Plan {

    private final Map<List<Object>, Known> inserts = new LinkedHashMap<>();
    private final Map<List<Object>, Known> updates = new LinkedHashMap<>();
    private final Map<List<Object>, Known> remembered = new LinkedHashMap<>();
    private final BitSet changed = new BitSet();
    private final BitSet refused = new BitSet();

    private Plan() {}

    /**
     * Goes through the rows in their order.
     *
     * @param known what is known, by key; the rows that are written are put in
     * @param isPast whether values said now (second) are older than those known (first)
     * @param isSound whether a row may come to hold these values
     */
    public static Plan of(
            Table table,
            Source source,
            List<Row> rows,
            Map<List<Object>, Known> known,
            BiPredicate<List<Object>, List<Object>> isPast,
            Predicate<List<Object>> isSound) {
        Plan plan = new Plan();
        BitSet atFirst = source.spoken(table, true);
        BitSet later = source.spoken(table, false);
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            Known before = known.get(row.key());
            if (before != null && isPast.test(before.values(), row.values())) {
                continue;
            }
            Known after = before == null ? Known.first(row.values(), atFirst) : before.after(row.values(), later);
            boolean isNews = before == null || !after.values().equals(before.values());
            if (isNews && !isSound.test(after.values())) {
                plan.refused.set(i);
            } else if (!after.equals(before)) {
                plan.write(i, row.key(), before, after);
                known.put(row.key(), after);
            }
        }
        return plan;
    }

    private void write(int position, List<Object> key, Known before, Known after) {
        boolean isNews = before == null || !after.values().equals(before.values());
        changed.set(position, isNews);
        if (before == null || inserts.containsKey(key)) {
            inserts.put(key, after);
        } else if (isNews || updates.containsKey(key)) {
            remembered.remove(key);
            updates.put(key, after);
        } else {
            remembered.put(key, after);
        }
    }

    /** Rows to add. */
    public Map<List<Object>, Known> inserts() {
        return inserts;
    }

    /** Rows to replace. */
    public Map<List<Object>, Known> updates() {
        return updates;
    }

    /** Rows that stay as they are, but were heard of. */
    public Map<List<Object>, Known> remembered() {
        return remembered;
    }

    /** Positions of the rows that change what is known. */
    public BitSet changed() {
        return changed;
    }

    /** Positions of the rows that cannot go in beside what is known. */
    public BitSet refused() {
        return refused;
    }
}
