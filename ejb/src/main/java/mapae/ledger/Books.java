package mapae.ledger;

import jakarta.ejb.EJBException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import mapae.ledger.domain.Entry;
import mapae.ledger.domain.LineBalance;
import mapae.ledger.domain.LineId;
import mapae.ledger.domain.Posting;
import mapae.ledger.model.ClosedYears;
import mapae.ledger.model.LineBalances;
import mapae.ledger.model.Postings;
import mapae.shared.FiscalYear;
import mapae.shared.OrganisationId;
import mapae.shared.Refusal;
import mapae.shared.Won;

/**
 * Writes postings into the books, in the caller's transaction: the balances of the lines are held, changed and stored, a
 * document gets its number, and its entries are added. The one way into the books.
 */
@ApplicationScoped
public class Books {

    @Inject
    private LineBalances balances;

    @Inject
    private Postings postings;

    @Inject
    private ClosedYears closed;

    @Inject
    private YearClosed yearClosed;

    @Inject
    private FundingHolds holds;

    @Inject
    private Earmarks earmarks;

    @Inject
    private Retentions retentions;

    @Inject
    private Clock clock;

    /**
     * Where a posting stands and why.
     *
     * @param organisation in whose books
     * @param year the fiscal year
     * @param valueDate the day for which it counts
     * @param by sign-in name of whoever enters it
     * @param reason why, where it needs a reason
     * @param reverses the posting that it takes back
     */
    public record Place(
            OrganisationId organisation,
            FiscalYear year,
            LocalDate valueDate,
            String by,
            Optional<String> reason,
            Optional<Long> reverses) {}

    /**
     * A posting as written.
     *
     * @param id identifies it
     * @param number its number in the series of the organisation and year
     * @param balances of the lines that it changed, afterwards
     */
    public record Written(long id, int number, SortedMap<LineId, LineBalance> balances) {}

    /**
     * Holds lines for a posting to come, until the transaction ends: the year first, then the lines in their order. For
     * whoever has to hold more than that before the posting is written.
     *
     * @return what they hold
     * @throws Refusal {@code ledger.year-closed}
     */
    SortedMap<LineId, LineBalance> hold(OrganisationId organisation, FiscalYear year, Collection<LineId> lines)
            throws SQLException {
        if (closed.hold(organisation, year)) {
            throw yearClosed.refusal(year);
        }
        return balances.held(lines);
    }

    /**
     * The same for lines that may stand in several books.
     *
     * @throws Refusal {@code ledger.year-closed}
     */
    SortedMap<LineId, LineBalance> hold(Collection<LineId> lines) throws SQLException {
        requireOpen(lines);
        return balances.held(lines);
    }

    /**
     * Writes a posting that rests upon something.
     *
     * @param reference upon what, such as a resolution
     * @throws Refusal as {@link #write(Place, Posting)}
     */
    public Written write(Place place, Posting posting, String reference) {
        Written written = write(place, posting, Optional.of(reference));
        try {
            postings.addGround(written.id(), reference);
            return written;
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    /**
     * Writes a posting.
     *
     * @throws Refusal {@code ledger.year-closed}, {@code ledger.allotment-frozen}, {@code ledger.earmarked},
     *     {@code ledger.line-unknown}, {@code ledger.retained}, or what {@link Posting#applied} refuses
     */
    public Written write(Place place, Posting posting) {
        return write(place, posting, Optional.empty());
    }

    private Written write(Place place, Posting posting, Optional<String> ground) {
        try {
            SortedMap<LineId, List<Entry>> byLine = posting.byLine();
            // a virement may reach lines of others, whose year may be closed
            requireOpen(byLine.keySet());
            SortedMap<LineId, LineBalance> held = hold(place.organisation(), place.year(), byLine.keySet());
            holds.requireNotFrozen(posting);
            earmarks.require(posting, ground);
            SortedMap<LineId, LineBalance> after = new TreeMap<>();
            for (LineId line : byLine.keySet()) {
                LineBalance before =
                        Optional.ofNullable(held.get(line)).orElseThrow(() -> Refusal.notFound("ledger.line-unknown"));
                after.put(line, posting.applied(line, before));
            }
            retentions.require(posting.kind(), held, after);
            balances.store(after);
            int number = postings.nextNumber(place.organisation(), place.year());
            return new Written(postings.add(document(place), number, posting), number, after);
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    private void requireOpen(Collection<LineId> lines) throws SQLException {
        Optional<FiscalYear> shut = closed.holdOf(lines);
        if (shut.isPresent()) {
            throw yearClosed.refusal(shut.get());
        }
    }

    /**
     * A posting of many, as written.
     *
     * @param id identifies it
     * @param year in whose books of which year
     * @param number its number there
     */
    record Entered(long id, BookSheet.Year year, int number) {}

    /** Those of these years that are closed; an answer that a close under way waits for. */
    Set<BookSheet.Year> closed(Collection<BookSheet.Year> years) throws SQLException {
        Set<BookSheet.Year> shut = new HashSet<>();
        for (BookSheet.Year year : years.stream().distinct().sorted().toList()) {
            if (closed.hold(year.organisation(), year.year())) {
                shut.add(year);
            }
        }
        return shut;
    }

    /** Holds lines for many postings to come, until the transaction ends; to be asked for after their years. */
    BookSheet sheet(Set<BookSheet.Year> closed, Collection<LineId> lines) throws SQLException {
        Map<BookSheet.Year, Refusal> refusals = new HashMap<>();
        for (BookSheet.Year year : closed) {
            refusals.put(year, yearClosed.refusal(year.year()));
        }
        SortedMap<LineId, LineBalance> held = balances.held(lines);
        Map<LineId, Won> kept = retentions.kept(held.keySet());
        return new BookSheet(refusals, held, kept, retentions.named(kept.keySet()));
    }

    /** Writes many postings, which their sheet found allowed; they come back in its order. */
    List<Entered> write(BookSheet sheet) throws SQLException {
        if (sheet.drafts().isEmpty()) {
            return List.of();
        }
        balances.store(sheet.after());
        Map<BookSheet.Year, Long> counts = sheet.drafts().stream()
                .collect(Collectors.groupingBy(BookSheet.Draft::year, TreeMap::new, Collectors.counting()));
        Map<BookSheet.Year, Integer> next = new HashMap<>();
        for (Map.Entry<BookSheet.Year, Long> one : counts.entrySet()) {
            int count = Math.toIntExact(one.getValue());
            int last = postings.nextNumber(
                    one.getKey().organisation(), one.getKey().year(), count);
            next.put(one.getKey(), last - count + 1);
        }
        List<Postings.Numbered> numbered = new ArrayList<>();
        for (BookSheet.Draft draft : sheet.drafts()) {
            int number = next.merge(draft.year(), 1, Integer::sum) - 1;
            numbered.add(new Postings.Numbered(document(draft.place()), number, draft.posting()));
        }
        List<Long> ids = postings.add(numbered);
        List<Entered> entered = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            entered.add(new Entered(
                    ids.get(i), sheet.drafts().get(i).year(), numbered.get(i).number()));
        }
        return entered;
    }

    private Postings.Document document(Place place) {
        Instant now = clock.instant();
        return new Postings.Document(
                place.organisation(),
                place.year(),
                place.valueDate(),
                LocalDate.now(clock),
                now,
                place.by(),
                place.reason(),
                place.reverses());
    }
}
