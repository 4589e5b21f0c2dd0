package mapae.ledger;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mapae.access.CurrentCaller;
import mapae.audit.AuditTrail;
import mapae.ledger.domain.DifferenceKind;
import mapae.ledger.domain.DifferenceReason;
import mapae.ledger.domain.FinanceDifference;
import mapae.ledger.model.DifferenceRows;
import mapae.ledger.model.ReconciliationRows;
import mapae.permission.domain.Does;
import mapae.permission.domain.Operation;
import mapae.permission.domain.Roles;
import mapae.shared.Bilingual;
import mapae.shared.Page;
import mapae.shared.Refusal;

/** Tells in what the books and the finance system differ, and lets finance officers say what a difference is. */
@Stateless
@Does(Operation.READ_LEDGER)
@RolesAllowed({
    Roles.PLANNER,
    Roles.PROJECT_MANAGER,
    Roles.FINANCE_OFFICER,
    Roles.HR_OFFICER,
    Roles.AUDITOR,
    Roles.ADMINISTRATOR
})
public class Reconciliations {

    private static final int MOST_ROWS = 200;

    @Inject
    private ReconciliationRows rows;

    @Inject
    private DifferenceRows differences;

    @Inject
    private CurrentCaller currentCaller;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /**
     * Comparisons, the newest first.
     *
     * @param after where to read on, as the page before said
     * @throws Refusal {@code list.limit} or {@code list.after}
     */
    public Page<ReconciliationView> all(Optional<String> after, int limit) {
        requireLimit(limit);
        try {
            List<ReconciliationRows.Summary> found = rows.page(after.map(Journals::place), limit + 1);
            return Page.of(found.stream().map(Reconciliations::view).toList(), limit, ReconciliationView::id);
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    /**
     * One comparison.
     *
     * @throws Refusal {@code reconciliation.unknown}
     */
    public ReconciliationView byId(long id) {
        try {
            return rows.find(id)
                    .map(Reconciliations::view)
                    .orElseThrow(() -> Refusal.notFound("reconciliation.unknown", id));
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    /**
     * Differences that a comparison found, in the order of organisations, years and lines.
     *
     * @throws Refusal {@code list.limit}, {@code list.after} or {@code list.filter}
     */
    public Page<DifferenceView> differences(long id, DifferenceQuery query) {
        requireLimit(query.limit());
        long after = query.after().map(Journals::place).orElse(0L);
        Optional<DifferenceKind> kind = query.kind()
                .map(code ->
                        DifferenceKind.ofCode(code).orElseThrow(() -> Refusal.invalid("list.filter", "kind", code)));
        DifferenceRows.Filter filter = new DifferenceRows.Filter(query.organisation(), kind, query.isOpen());
        try {
            List<DifferenceRows.Row> found = differences.page(id, filter, after, query.limit() + 1);
            return Page.of(found.stream().map(this::view).toList(), query.limit(), DifferenceView::id);
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    /** The organisations in whose lines a comparison found differences, by code. */
    public Map<String, Bilingual> organisations(long id) {
        try {
            return differences.organisations(id);
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    /**
     * One difference of a comparison.
     *
     * @throws Refusal {@code reconciliation.difference-unknown}
     */
    public DifferenceView difference(long id, long difference) {
        return view(find(id, difference));
    }

    /**
     * Says what a difference is. It holds wherever the same difference of the same line is found again.
     *
     * @throws Refusal {@code reconciliation.difference-unknown}, {@code ledger.not-own}, {@code ledger.reason-missing} or
     *     {@code ledger.text-too-long}
     */
    @Does(Operation.COMMIT_BUDGET)
    @RolesAllowed(Roles.FINANCE_OFFICER)
    public DifferenceView explain(long id, long difference, String note) {
        DifferenceRows.Row row = find(id, difference);
        if (!currentCaller.get().may(Operation.COMMIT_BUDGET, row.owner())) {
            throw Refusal.forbidden("ledger.not-own", row.organisation());
        }
        String said = PostingRules.reason(note);
        try {
            differences.explain(
                    row,
                    new DifferenceRows.Explanation(said, currentCaller.get().username(), clock.instant()));
        } catch (SQLException e) {
            throw new EJBException(e);
        }
        trail.append(new ExplanationAudited(row, said), currentCaller.actor(Operation.COMMIT_BUDGET, row.owner()));
        return difference(id, difference);
    }

    private DifferenceRows.Row find(long id, long difference) {
        try {
            return differences
                    .find(id, difference)
                    .orElseThrow(() -> Refusal.notFound("reconciliation.difference-unknown", difference));
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    private static void requireLimit(int limit) {
        if (limit < 1 || limit > MOST_ROWS) {
            throw Refusal.invalid("list.limit", MOST_ROWS);
        }
    }

    private static ReconciliationView view(ReconciliationRows.Summary one) {
        return new ReconciliationView(
                one.run(), one.asOf(), one.madeAt(), one.compared(), one.differences(), one.explained());
    }

    private DifferenceView view(DifferenceRows.Row row) {
        FinanceDifference difference = row.difference();
        return new DifferenceView(
                row.id(),
                row.organisation(),
                row.name(),
                row.year().value(),
                row.line(),
                row.currency(),
                difference.kind().code(),
                difference.kind().title(),
                difference.there(),
                difference.here(),
                difference.amount(),
                difference.reason().map(DifferenceReason::code),
                difference.reason().map(DifferenceReason::text),
                difference.posting(),
                row.explanation().map(one -> new DifferenceView.Explanation(one.note(), one.by(), one.at())),
                currentCaller.get().may(Operation.COMMIT_BUDGET, row.owner()));
    }
}
