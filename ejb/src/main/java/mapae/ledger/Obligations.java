package mapae.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import mapae.audit.Actor;
import mapae.audit.AuditTrail;
import mapae.ledger.domain.Account;
import mapae.ledger.domain.CommitmentBalance;
import mapae.ledger.domain.LineId;
import mapae.ledger.domain.Movement;
import mapae.ledger.domain.Posting;
import mapae.ledger.domain.PostingKind;
import mapae.ledger.domain.Reservations;
import mapae.ledger.domain.Reservations.Reserved;
import mapae.ledger.model.CommitmentRows;
import mapae.ledger.model.CommitmentRows.Purpose;
import mapae.ledger.model.MultiYearPlanRows;
import mapae.ledger.model.MultiYearPlanRows.Plan;
import mapae.ledger.model.ObligationRows;
import mapae.ledger.model.ObligationRows.Obligation;
import mapae.shared.FiscalYear;
import mapae.shared.OrganisationId;
import mapae.shared.Refusal;
import mapae.shared.Won;

/**
 * What is reserved of coming years, as the books of those years go on: taken up as soon as money is there, and followed
 * through what happens to its commitments. In the caller's transaction; whoever holds more than one thing holds the year,
 * the lines, the plans, the commitment, the series of numbers and the trail, in this order.
 */
@ApplicationScoped
public class Obligations {

    @Inject
    private MultiYearPlanRows plans;

    @Inject
    private ObligationRows rows;

    @Inject
    private CommitmentRows commitments;

    @Inject
    private Books books;

    /**
     * Plans that are held because something of them is reserved on lines of a year.
     *
     * @param year the year
     * @param byLine what is reserved of it, by code of the line
     * @param plans the plans, by identifier
     */
    record Waiting(FiscalYear year, SortedMap<String, List<Obligation>> byLine, Map<Long, Plan> plans) {}

    /**
     * What was taken up.
     *
     * @param plan under which plan
     * @param taken how much
     * @param left what is still reserved of the year
     */
    record TakenUp(Plan plan, Won taken, Won left) {}

    /**
     * Holds what is reserved on lines that get money now. To be called before the posting is written, since plans are held
     * before the series of numbers.
     *
     * @param lines by code
     * @throws Refusal {@code ledger.year-closed}
     */
    Waiting hold(OrganisationId owner, FiscalYear year, Map<String, LineId> lines) throws SQLException {
        books.hold(owner, year, lines.values());
        SortedMap<String, List<Obligation>> byLine = new TreeMap<>();
        Map<Long, Plan> held = new HashMap<>();
        for (long id : plans.holdOf(owner, lines.keySet())) {
            Plan plan = plans.byId(id).orElseThrow();
            held.put(id, plan);
            rows.heldOf(id).stream()
                    .filter(one -> one.year().equals(year) && !one.reserved().isZero())
                    .forEach(one -> byLine.computeIfAbsent(plan.stated().line(), line -> new ArrayList<>())
                            .add(one));
        }
        byLine.values().forEach(open -> open.sort(Comparator.comparingLong(Obligation::id)));
        return new Waiting(year, byLine, held);
    }

    /**
     * Takes up what waits on the lines that a posting changed, the oldest first, as far as money is there.
     *
     * @param place where the commitments are posted
     * @param lines by code
     * @param written the posting that brought the money
     */
    List<TakenUp> takeUp(Books.Place place, Waiting waiting, Map<String, LineId> lines, Books.Written written)
            throws SQLException {
        Map<Long, Won> taken = new TreeMap<>();
        for (Map.Entry<String, List<Obligation>> one : waiting.byLine().entrySet()) {
            LineId line = lines.get(one.getKey());
            Won available = written.balances().get(line).amount(Account.AVAILABLE);
            takeUp(place, line, one.getValue(), available)
                    .forEach((obligation, amount) -> taken.merge(obligation.plan(), amount, Won::plus));
        }
        return taken.entrySet().stream()
                .map(one -> new TakenUp(
                        waiting.plans().get(one.getKey()), one.getValue(), left(waiting, one.getKey(), one.getValue())))
                .toList();
    }

    private static Won left(Waiting waiting, long plan, Won taken) {
        return Won.sum(waiting.byLine().values().stream()
                        .flatMap(List::stream)
                        .filter(one -> one.plan() == plan)
                        .map(Obligation::reserved)
                        .toList())
                .minus(taken);
    }

    /** Writes down on the trail what was taken up of a year. */
    static void tell(AuditTrail trail, FiscalYear year, Collection<TakenUp> taken, Actor who) {
        taken.forEach(one -> trail.append(PlanAudited.takenUp(one.plan(), year, one.taken(), one.left()), who));
    }

    /**
     * Takes up obligations of one line, the oldest first, up to what is available: a commitment for each.
     *
     * @return what was taken up of each
     */
    Map<Obligation, Won> takeUp(Books.Place place, LineId line, List<Obligation> open, Won available)
            throws SQLException {
        Map<Long, Won> parts = new Reservations(open.stream()
                        .map(one -> new Reserved(one.id(), one.reserved()))
                        .toList())
                .takenUp(available);
        Map<Obligation, Won> taken = new HashMap<>();
        for (Obligation one : open) {
            Won part = parts.get(one.id());
            if (part != null) {
                commit(place, line, one, part);
                taken.put(one, part);
            }
        }
        return taken;
    }

    private void commit(Books.Place place, LineId line, Obligation obligation, Won amount) throws SQLException {
        Posting posting = Posting.of(
                PostingKind.COMMITMENT, List.of(Movement.of(line, Account.AVAILABLE, Account.COMMITTED, amount)));
        long id = books.write(place, posting).id();
        ObligationRows.Contract terms = obligation.terms();
        commitments.add(
                id,
                new Purpose(line, terms.investment(), terms.description(), terms.counterparty()),
                CommitmentBalance.EMPTY.plus(posting.entries()));
        commitments.link(id, id);
        rows.takeUp(obligation.id(), id, amount);
    }

    /**
     * Follows what happens to a commitment that was made under a plan: what it gives back is free in the plan's year again,
     * and what it takes besides must be free there. To be called before the commitment is held.
     *
     * @throws Refusal {@code ledger.year-over} with what is left of the plan's year
     */
    void follow(long commitment, Posting posting) throws SQLException {
        Optional<ObligationRows.Origin> origin = rows.origin(commitment);
        Won more = posting.sum(Account.AVAILABLE).negated();
        if (origin.isEmpty() || more.isZero()) {
            return;
        }
        long plan = origin.get().plan();
        plans.hold(plan);
        List<Obligation> all = rows.heldOf(plan);
        FiscalYear year = all.stream()
                .filter(one -> one.id() == origin.get().obligation())
                .findFirst()
                .orElseThrow()
                .year();
        Won promised = Won.sum(all.stream()
                .filter(one -> one.year().equals(year))
                .map(Obligation::promised)
                .toList());
        Won free = plans.heldYears(plan).get(year).amount().minus(promised);
        if (more.compareTo(Won.ZERO) > 0 && more.compareTo(free) > 0) {
            throw Refusal.conflict("ledger.year-over", year, free);
        }
        rows.commit(origin.get().obligation(), more);
    }
}
