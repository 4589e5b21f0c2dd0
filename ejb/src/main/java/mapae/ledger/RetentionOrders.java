package mapae.ledger;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import mapae.audit.Actor;
import mapae.ledger.domain.Account;
import mapae.ledger.domain.LineBalance;
import mapae.ledger.domain.LineId;
import mapae.ledger.domain.Movement;
import mapae.ledger.domain.Posting;
import mapae.ledger.domain.PostingKind;
import mapae.ledger.domain.RequestEffect;
import mapae.ledger.domain.Retention;
import mapae.ledger.domain.Virement;
import mapae.ledger.domain.VirementPolicy;
import mapae.ledger.model.KnownLines;
import mapae.ledger.model.LineBalances;
import mapae.ledger.model.RetentionRows;
import mapae.shared.FiscalYear;
import mapae.shared.OrganisationId;
import mapae.shared.Refusal;
import mapae.shared.Won;

/**
 * Keeps free money of a line for one purpose, and moves it, in the caller's transaction, for whoever has decided it. Who may
 * decide is checked at their door.
 */
@Stateless
@PermitAll
public class RetentionOrders {

    @Inject
    private RetentionRows rows;

    @Inject
    private KnownLines lines;

    @Inject
    private LineBalances balances;

    @Inject
    private Books books;

    @Inject
    private Grants grants;

    @Inject
    private FundingHolds holds;

    @Inject
    private VirementRules virements;

    @Inject
    private CommittedRequests requests;

    @Inject
    private Clock clock;

    /**
     * A line with what of it is free and kept for nothing.
     *
     * @param id identifies it
     * @param owner the organisation in whose book it stands
     * @param year fiscal year
     * @param code its code
     * @param currency ISO 4217
     * @param balance what it holds
     * @param free allotted, not committed, and kept for nothing
     */
    public record FreeLine(
            long id,
            OrganisationId owner,
            FiscalYear year,
            String code,
            String currency,
            LineBalance balance,
            Won free) {}

    /**
     * A line; nobody else posts to it until the transaction ends.
     *
     * @throws Refusal {@code ledger.line-code}, {@code ledger.line-unknown} or {@code ledger.year-closed}
     */
    public FreeLine held(OrganisationId owner, FiscalYear year, String code) {
        try {
            PostingRules.requireCode(code);
            KnownLines.Line line =
                    lines.byCode(owner, year, code).orElseThrow(() -> Refusal.notFound("ledger.line-unknown"));
            return free(line, books.hold(owner, year, List.of(line.id())).get(line.id()));
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    private FreeLine free(KnownLines.Line line, LineBalance balance) throws SQLException {
        Won kept = rows.kept(List.of(line.id())).getOrDefault(line.id(), Won.ZERO);
        return new FreeLine(
                line.id().value(),
                line.owner(),
                line.year(),
                line.code(),
                line.currency(),
                balance,
                balance.amount(Account.AVAILABLE).minus(kept));
    }

    /**
     * Keeps something of a line that is held.
     *
     * @throws Refusal {@code ledger.nothing-free} where less is, or {@code request.conflict} where something is kept for it
     */
    public void keep(FreeLine line, String reference, Won amount, Actor by) {
        try {
            PostingRules.positive(amount);
            if (line.free().compareTo(amount) < 0) {
                throw Refusal.rule("ledger.nothing-free", line.code(), amount, line.free());
            }
            rows.add(new Retention(new LineId(line.id()), reference, amount), clock.instant(), by.username());
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    /** Lets go of something that is kept; it is free again. Returns what is still kept. */
    public Won letGo(String reference, Won amount) {
        try {
            Retention kept = rows.held(reference).orElseThrow(() -> new IllegalArgumentException(reference));
            Won left = kept.amount().minus(amount);
            rows.set(kept, left);
            return left;
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    /**
     * Moves free money from one line to another, by the rules of the day: between items, between programs or to and from a
     * fund, as the two lines stand.
     *
     * @param day the day for which it counts, within the year of the lines and not after today
     * @return identifies the posting
     * @throws Refusal {@code ledger.line-unknown}, {@code ledger.value-date}, what {@link VirementPolicy} and
     *     {@link Books#write} refuse
     */
    public long move(long from, long to, Won amount, LocalDate day, Ground ground, Actor by) {
        try {
            KnownLines.Line source = line(from);
            KnownLines.Line target = line(to);
            PostingKind kind = VirementRules.kind(source, target);
            Optional<Refusal> refusal = refusal(source, target, amount, ground);
            if (refusal.isPresent()) {
                throw refusal.get();
            }
            Books.Place place = new Books.Place(
                    target.owner(),
                    target.year(),
                    PostingRules.day(target.year(), Optional.of(day), LocalDate.now(clock)),
                    by.username(),
                    Optional.of(ground.reason()),
                    Optional.empty());
            RequestEffect effect = new RequestEffect(kind, amount);
            List<Movement> movements = new ArrayList<>(effect.leaving(source.id(), LineBalance.EMPTY));
            movements.add(effect.arriving(target.id()));
            return grants.write(
                            place,
                            Posting.of(kind, movements),
                            Map.of(source.code(), source.id(), target.code(), target.id()),
                            Optional.of(ground.reference()),
                            by)
                    .id();
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    private Optional<Refusal> refusal(KnownLines.Line source, KnownLines.Line target, Won amount, Ground ground)
            throws SQLException {
        Set<LineId> reached = new TreeSet<>(holds.beside(source));
        reached.addAll(List.of(source.id(), target.id()));
        Virement.References references =
                new Virement.References(Optional.of(ground.reference()), ground.document(), Optional.empty());
        return virements.decide(
                VirementRules.kind(source, target),
                source,
                target,
                amount,
                references,
                books.hold(reached),
                requests.open(source.id(), Optional.empty(), false));
    }

    /**
     * What of an amount can go back: what of it is free, and may be moved where it is to be moved; 0 where nothing can.
     *
     * @param to where to; the same line where it only is to be free no more
     */
    public Won returnable(long from, long to, Won amount, Ground ground) {
        try {
            KnownLines.Line source = line(from);
            LineBalance balance = balances.held(List.of(source.id())).get(source.id());
            Won free = free(source, balance).free();
            Won most = free.compareTo(amount) < 0 ? free : amount;
            if (most.compareTo(Won.ZERO) <= 0) {
                return Won.ZERO;
            }
            return from == to || refusal(source, line(to), most, ground).isEmpty() ? most : Won.ZERO;
        } catch (Refusal yearClosed) {
            return Won.ZERO;
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    /**
     * What a posting rests upon.
     *
     * @param reference such as {@code allowance/12/1}
     * @param reason in words
     * @param document resolution or plan that allows it
     */
    public record Ground(String reference, String reason, Optional<String> document) {}

    private KnownLines.Line line(long id) throws SQLException {
        return lines.byId(new LineId(id)).orElseThrow(() -> Refusal.notFound("ledger.line-unknown"));
    }
}
