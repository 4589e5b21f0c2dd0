package mapae.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import mapae.ledger.domain.AllotmentFreeze;
import mapae.ledger.domain.BudgetFloor;
import mapae.ledger.domain.LineBalance;
import mapae.ledger.domain.LineId;
import mapae.ledger.domain.Posting;
import mapae.ledger.model.FloorRows;
import mapae.ledger.model.FreezeRows;
import mapae.ledger.model.FundingRows;
import mapae.ledger.model.FundingRows.Funded;
import mapae.ledger.model.KnownLines;
import mapae.ledger.model.LineBalances;
import mapae.shared.InvestmentId;
import mapae.shared.Refusal;
import mapae.shared.Won;

/**
 * Holds money back from lines whose investment is frozen, and keeps to investments what is guaranteed to them. To be asked
 * with the lines held, so that a freeze comes before a posting or after it and never in between.
 */
@ApplicationScoped
public class FundingHolds {

    @Inject
    private FundingRows funding;

    @Inject
    private FreezeRows freezes;

    @Inject
    private FloorRows floors;

    @Inject
    private KnownLines lines;

    @Inject
    private LineBalances balances;

    /** Why a line gets no more money, as of now: to be shown, not to be relied on. */
    Optional<AllotmentFreeze> freeze(LineId line) throws SQLException {
        return Optional.ofNullable(freezes.inForce(List.of(line), false).get(line));
    }

    /** The same of many lines, by code. */
    Map<String, AllotmentFreeze> freezes(Map<String, LineId> ids) throws SQLException {
        SortedMap<LineId, AllotmentFreeze> frozen = freezes.inForce(ids.values(), false);
        Map<String, AllotmentFreeze> byCode = new HashMap<>();
        ids.forEach((code, line) -> {
            if (frozen.containsKey(line)) {
                byCode.put(code, frozen.get(line));
            }
        });
        return byCode;
    }

    /**
     * Refuses a posting that gives money to a line whose investment is frozen.
     *
     * @throws Refusal {@code ledger.allotment-frozen} with line, ground and day
     */
    void requireNotFrozen(Posting posting) throws SQLException {
        SortedSet<LineId> reached = AllotmentFreeze.heldBack(posting);
        if (!reached.isEmpty()) {
            requireNotFrozen(reached);
        }
    }

    /**
     * Refuses where the investment that a line funds is frozen.
     *
     * @throws Refusal {@code ledger.allotment-frozen}
     */
    void requireNotFrozen(LineId line) throws SQLException {
        requireNotFrozen(List.of(line));
    }

    private void requireNotFrozen(Collection<LineId> reached) throws SQLException {
        for (Refusal refusal : refusals(reached).values()) {
            throw refusal;
        }
    }

    /** Those of these lines that get no more money, each with why. */
    Map<LineId, Refusal> refusals(Collection<LineId> reached) throws SQLException {
        SortedMap<LineId, AllotmentFreeze> frozen = freezes.inForce(reached, true);
        Map<LineId, KnownLines.Line> known = lines.byIds(frozen.keySet());
        Map<LineId, Refusal> refusals = new HashMap<>();
        frozen.forEach((line, freeze) ->
                refusals.put(line, freeze.refusal(known.get(line).code())));
        return refusals;
    }

    /** The lines that fund the same investment in the same year, itself left out: to be held with it where money leaves it. */
    Set<LineId> beside(KnownLines.Line line) throws SQLException {
        Optional<Funded> funded = funding.of(line.id());
        Set<LineId> beside = new HashSet<>();
        if (funded.isPresent()) {
            beside.addAll(funding.lines(funded.get().id(), line.year(), false));
        }
        beside.remove(line.id());
        return beside;
    }

    /** What is guaranteed to the investment that a line funds, as of now: to be shown, not to be relied on. */
    Optional<BudgetFloor> floor(KnownLines.Line line) throws SQLException {
        Optional<Funded> funded = funding.of(line.id());
        if (funded.isEmpty()) {
            return Optional.empty();
        }
        Won held = Won.sum(funding.rows(funded.get().id()).stream()
                .filter(row -> row.line().year().equals(line.year()))
                .map(row -> row.balance().current())
                .toList());
        return floors.of(funded.get().id()).stream()
                .filter(one -> one.covers(line.year()) && !one.amount().isZero())
                .findFirst()
                .map(one -> new BudgetFloor(one.amount(), held));
    }

    /**
     * What is guaranteed to the investment that a line funds, beside what its lines hold; empty where nothing is, or where
     * money that goes to another line stays with the investment.
     *
     * @param held balances of the lines that are held; one that came to the investment since is left out, which makes the
     *     answer no larger
     */
    Optional<BudgetFloor> floor(KnownLines.Line line, Optional<LineId> to, Map<LineId, LineBalance> held)
            throws SQLException {
        Optional<InvestmentId> funded = funding.held(line.id());
        if (funded.isEmpty()) {
            return Optional.empty();
        }
        List<LineId> own = funding.lines(funded.get(), line.year(), true);
        if (to.filter(own::contains).isPresent()) {
            return Optional.empty();
        }
        return floors.guaranteed(funded.get(), line.year())
                .map(guaranteed -> new BudgetFloor(
                        guaranteed,
                        Won.sum(own.stream()
                                .filter(held::containsKey)
                                .map(one -> held.get(one).current())
                                .toList())));
    }

    /**
     * Refuses to let a line go where what is guaranteed would no longer be held without it.
     *
     * @throws Refusal {@code ledger.below-floor}
     */
    void requireKept(KnownLines.Line line) throws SQLException {
        InvestmentId funded = funding.held(line.id()).orElseThrow();
        Map<LineId, LineBalance> held = balances.held(funding.lines(funded, line.year(), true));
        Optional<Refusal> refusal = floor(line, Optional.empty(), held)
                .flatMap(floor -> floor.refuse(held.get(line.id()).current()));
        if (refusal.isPresent()) {
            throw refusal.get();
        }
    }
}
