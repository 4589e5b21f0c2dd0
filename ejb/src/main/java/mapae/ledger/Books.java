package mapae.ledger;

import jakarta.ejb.EJBException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
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
            throw Refusal.rule("ledger.year-closed", year);
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
        Written written = write(place, posting);
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
     * @throws Refusal {@code ledger.year-closed}, {@code ledger.line-unknown}, or what {@link Posting#applied} refuses
     */
    public Written write(Place place, Posting posting) {
        try {
            SortedMap<LineId, List<Entry>> byLine = posting.byLine();
            // a virement may reach lines of others, whose year may be closed
            requireOpen(byLine.keySet());
            SortedMap<LineId, LineBalance> held = hold(place.organisation(), place.year(), byLine.keySet());
            SortedMap<LineId, LineBalance> after = new TreeMap<>();
            for (LineId line : byLine.keySet()) {
                LineBalance before =
                        Optional.ofNullable(held.get(line)).orElseThrow(() -> Refusal.notFound("ledger.line-unknown"));
                after.put(line, posting.applied(line, before));
            }
            balances.store(after);
            int number = postings.nextNumber(place.organisation(), place.year());
            return new Written(postings.add(document(place), number, posting), number, after);
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    private void requireOpen(Collection<LineId> lines) throws SQLException {
        closed.holdOf(lines).ifPresent(year -> {
            throw Refusal.rule("ledger.year-closed", year);
        });
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
