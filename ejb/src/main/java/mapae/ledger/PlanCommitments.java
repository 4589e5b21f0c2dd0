package mapae.ledger;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import mapae.access.CurrentCaller;
import mapae.audit.AuditTrail;
import mapae.ledger.domain.LedgerRules;
import mapae.ledger.domain.MultiYearCommitment;
import mapae.ledger.model.LedgerRuleBook;
import mapae.ledger.model.MultiYearPlanRows.Plan;
import mapae.ledger.model.ObligationRows;
import mapae.ledger.model.ObligationRows.Obligation;
import mapae.permission.domain.Does;
import mapae.permission.domain.Operation;
import mapae.permission.domain.Roles;
import mapae.shared.FiscalYear;
import mapae.shared.Refusal;
import mapae.shared.Won;

/**
 * Commits under plans for several years at once: what has money is committed, what has none yet and is appropriated or
 * legally committed is reserved, and the rest is refused.
 */
@Stateless
@Does(Operation.COMMIT_BUDGET)
@RolesAllowed(Roles.FINANCE_OFFICER)
public class PlanCommitments {

    private static final int LONGEST_DESCRIPTION = 1_000;
    private static final int LONGEST_NAME = 200;

    @Inject
    private PlanBooks books;

    @Inject
    private Obligations obligations;

    @Inject
    private ObligationRows rows;

    @Inject
    private LedgerRuleBook rules;

    @Inject
    private CurrentCaller currentCaller;

    @Inject
    private AuditTrail trail;

    @Inject
    private FundingHolds holds;

    @Inject
    private SpendingCeilings ceilings;

    @Inject
    private Clock clock;

    /**
     * What stands in the way of a promise, by year, as the books stand now; empty where nothing does. Changes nothing.
     *
     * @throws Refusal {@code ledger.plan-unknown} or {@code ledger.not-own}
     */
    public SortedMap<FiscalYear, Refusal> refusals(long id, SortedMap<FiscalYear, Won> parts) {
        try {
            return refusals(books.read(own(id)), parts);
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    /**
     * Promises something for one year or several. Of this year and years before, all is committed at once; of coming years
     * what is free on their lines, and the rest is reserved.
     *
     * @throws Refusal {@code ledger.plan-unknown}, {@code ledger.not-own}, {@code ledger.commit-nothing},
     *     {@code ledger.year-closed}, {@code ledger.ceiling-years}, {@code ledger.not-available} with what is free, and what
     *     {@link MultiYearCommitment#refusal} and {@link PostingRules} refuse, of the first year that is refused
     */
    public MultiYearPlanView commit(long id, PlanCommitment promise) {
        try {
            Plan plan = own(id);
            ObligationRows.Contract terms = new ObligationRows.Contract(
                    promise.investment(),
                    PostingRules.text(promise.description(), LONGEST_DESCRIPTION),
                    PostingRules.text(promise.counterparty(), LONGEST_NAME),
                    clock.instant(),
                    currentCaller.get().username());
            if (promise.parts().isEmpty()) {
                throw Refusal.invalid("ledger.commit-nothing");
            }
            promise.parts().values().forEach(PostingRules::bounded);
            PlanInBooks held = books.hold(plan, promise.parts().keySet());
            refusals(held, promise.parts()).values().stream().findFirst().ifPresent(why -> {
                throw why;
            });
            ceilings.requireNone(promise.investment());
            long contract = rows.add(id, terms);
            for (Map.Entry<FiscalYear, Won> part : promise.parts().entrySet()) {
                rows.reserve(id, contract, part.getKey(), part.getValue());
            }
            List<Obligation> made = rows.heldOf(id).stream()
                    .filter(one -> one.contract() == contract)
                    .toList();
            SortedMap<FiscalYear, Won> reserved = new TreeMap<>();
            for (Obligation one : made) {
                Won left = one.reserved().minus(takeUp(held, one.year(), List.of(one), promise.valueDate()));
                if (!left.isZero()) {
                    reserved.put(one.year(), left);
                }
            }
            trail.append(
                    PlanAudited.promised(plan, promise, made.get(0).investment(), reserved),
                    currentCaller.actor(Operation.COMMIT_BUDGET, plan.stated().owner()));
            return books.view(id);
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    /**
     * Takes up what is reserved of a year, the oldest first, as far as money is free on its line.
     *
     * @throws Refusal {@code ledger.plan-unknown}, {@code ledger.not-own}, {@code ledger.year-not-planned},
     *     {@code ledger.nothing-reserved}, {@code ledger.not-available} where nothing is free,
     *     {@code ledger.year-closed}, or {@code ledger.allotment-frozen}
     */
    public MultiYearPlanView takeUp(long id, FiscalYear year) {
        try {
            Plan plan = own(id);
            PlanInBooks held = books.hold(plan, List.of(year));
            if (!held.years().containsKey(year)) {
                throw Refusal.rule("ledger.year-not-planned", year);
            }
            Won reserved = held.reserved(year);
            if (reserved.isZero()) {
                throw Refusal.rule("ledger.nothing-reserved", year);
            }
            if (held.lines().containsKey(year)) {
                holds.requireNotFrozen(held.lines().get(year).id());
            }
            Won taken = takeUp(held, year, held.of(year), Optional.empty());
            if (taken.isZero()) {
                throw Refusal.conflict("ledger.not-available", Won.ZERO);
            }
            trail.append(
                    PlanAudited.takenUp(plan, year, taken, reserved.minus(taken)),
                    currentCaller.actor(Operation.COMMIT_BUDGET, plan.stated().owner()));
            return books.view(id);
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    /**
     * Frees what is reserved for a contract in one year, with a reason.
     *
     * @param part identifies the contract's part of the year
     * @throws Refusal {@code ledger.plan-unknown}, {@code ledger.not-own}, {@code ledger.reason-missing},
     *     {@code ledger.part-unknown} or {@code ledger.nothing-reserved}
     */
    public MultiYearPlanView release(long id, long part, String reason) {
        try {
            Plan plan = own(id);
            String why = PostingRules.reason(reason);
            Obligation one = books.hold(plan, List.of()).obligations().stream()
                    .filter(obligation -> obligation.id() == part)
                    .findFirst()
                    .orElseThrow(() -> Refusal.notFound("ledger.part-unknown", part));
            if (one.reserved().isZero()) {
                throw Refusal.rule("ledger.nothing-reserved", one.year());
            }
            rows.release(part, one.reserved());
            trail.append(
                    PlanAudited.released(plan, one.year(), one.reserved(), one.investment(), why),
                    currentCaller.actor(Operation.COMMIT_BUDGET, plan.stated().owner()));
            return books.view(id);
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    private Plan own(long id) throws SQLException {
        Plan plan = books.find(id);
        if (!currentCaller.get().may(Operation.COMMIT_BUDGET, plan.stated().owner())) {
            throw Refusal.forbidden("ledger.not-own", plan.organisation());
        }
        return plan;
    }

    /** What of obligations of a year is taken up now. */
    private Won takeUp(PlanInBooks held, FiscalYear year, List<Obligation> open, Optional<LocalDate> valueDate)
            throws SQLException {
        Won available = held.available(year);
        if (available.compareTo(Won.ZERO) <= 0) {
            return Won.ZERO;
        }
        Plan plan = held.plan();
        Books.Place place = new Books.Place(
                plan.stated().owner(),
                year,
                PostingRules.day(year, valueDate.filter(day -> day.getYear() == year.value()), LocalDate.now(clock)),
                currentCaller.get().username(),
                Optional.empty(),
                Optional.empty());
        return Won.sum(obligations
                .takeUp(place, held.lines().get(year).id(), open, available)
                .values());
    }

    private SortedMap<FiscalYear, Refusal> refusals(PlanInBooks plan, SortedMap<FiscalYear, Won> parts)
            throws SQLException {
        LocalDate today = LocalDate.now(clock);
        LedgerRules inForce = rules.on(today);
        MultiYearCommitment commitment = plan.commitment();
        SortedMap<FiscalYear, Refusal> refusals = new TreeMap<>();
        parts.forEach((year, amount) -> commitment
                .refusal(year, amount, inForce)
                .or(() -> now(plan, year, amount, FiscalYear.containing(today)))
                .ifPresent(why -> refusals.put(year, why)));
        return refusals;
    }

    /** Money of a year that has begun is there or it is not. */
    private static Optional<Refusal> now(PlanInBooks plan, FiscalYear year, Won amount, FiscalYear today) {
        Won available = plan.available(year);
        return year.compareTo(today) <= 0 && amount.compareTo(available) > 0
                ? Optional.of(Refusal.conflict("ledger.not-available", available))
                : Optional.empty();
    }
}
