package mapae.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import mapae.ledger.domain.LineBalance;
import mapae.ledger.domain.LineId;
import mapae.ledger.domain.Posting;
import mapae.ledger.domain.Retention;
import mapae.ledger.model.KnownLines;
import mapae.shared.FiscalYear;
import mapae.shared.OrganisationId;
import mapae.shared.Refusal;
import mapae.shared.Won;

/**
 * Many postings to come: each is tried against what the lines hold after those before it, and all are written together by
 * {@link Books#write(BookSheet)}. The lines are held meanwhile.
 */
final class BookSheet {

    private final Map<Year, Refusal> closed;
    private final SortedMap<LineId, LineBalance> balances;
    private final Map<LineId, Won> kept;
    private final Map<LineId, KnownLines.Line> named;
    private final SortedSet<LineId> changed = new TreeSet<>();
    private final List<Draft> drafts = new ArrayList<>();

    /**
     * A year of an organisation's books.
     *
     * @param organisation whose
     * @param year fiscal year
     */
    record Year(OrganisationId organisation, FiscalYear year) implements Comparable<Year> {

        private static final Comparator<Year> ORDER =
                Comparator.comparing((Year one) -> one.organisation().value()).thenComparing(Year::year);

        @Override
        public int compareTo(Year other) {
            return ORDER.compare(this, other);
        }
    }

    /**
     * A posting to be written.
     *
     * @param place where it stands and why
     * @param posting what it does
     */
    record Draft(Books.Place place, Posting posting) {

        Year year() {
            return new Year(place.organisation(), place.year());
        }
    }

    /**
     * An empty one.
     *
     * @param closed years that are closed, each with why nothing is posted into it
     * @param held what the lines hold
     * @param kept what is kept of some of them for one purpose
     * @param named those
     */
    BookSheet(
            Map<Year, Refusal> closed,
            Map<LineId, LineBalance> held,
            Map<LineId, Won> kept,
            Map<LineId, KnownLines.Line> named) {
        this.closed = new HashMap<>(closed);
        this.balances = new TreeMap<>(held);
        this.kept = Map.copyOf(kept);
        this.named = Map.copyOf(named);
    }

    /**
     * Adds a posting, if the books allow it; nothing is added where they do not.
     *
     * @throws Refusal {@code ledger.year-closed}, {@code ledger.line-unknown}, {@code ledger.retained}, or what {@link Posting#applied} refuses
     */
    void add(Books.Place place, Posting posting) {
        Draft draft = new Draft(place, posting);
        if (closed.containsKey(draft.year())) {
            throw closed.get(draft.year());
        }
        Map<LineId, LineBalance> after = new HashMap<>();
        for (LineId line : posting.byLine().keySet()) {
            LineBalance before =
                    Optional.ofNullable(balances.get(line)).orElseThrow(() -> Refusal.notFound("ledger.line-unknown"));
            LineBalance applied = posting.applied(line, before);
            if (kept.containsKey(line)) {
                Retention.refuse(posting.kind(), named.get(line).code(), kept.get(line), before, applied)
                        .ifPresent(refusal -> {
                            throw refusal;
                        });
            }
            after.put(line, applied);
        }
        balances.putAll(after);
        changed.addAll(after.keySet());
        drafts.add(draft);
    }

    /** The postings, in the order in which they were added. */
    List<Draft> drafts() {
        return List.copyOf(drafts);
    }

    /** What the lines hold that the postings change, afterwards. */
    SortedMap<LineId, LineBalance> after() {
        SortedMap<LineId, LineBalance> after = new TreeMap<>();
        changed.forEach(line -> after.put(line, balances.get(line)));
        return after;
    }
}
