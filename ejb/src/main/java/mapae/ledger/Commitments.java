package mapae.ledger;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import mapae.ledger.domain.LineId;
import mapae.ledger.domain.PostingKind;
import mapae.ledger.model.CommitmentList;
import mapae.ledger.model.CommitmentRows;
import mapae.ledger.model.CommitmentRows.Commitment;
import mapae.ledger.model.JournalRows;
import mapae.ledger.model.KnownLines;
import mapae.organisation.OrganisationDirectory;
import mapae.permission.domain.Does;
import mapae.permission.domain.Operation;
import mapae.permission.domain.Roles;
import mapae.shared.FiscalYear;
import mapae.shared.OrganisationId;
import mapae.shared.Page;
import mapae.shared.Refusal;

/** Commits from the lines of a budget, and follows what becomes of each commitment. */
@Stateless
@Does(Operation.COMMIT_BUDGET)
@RolesAllowed(Roles.FINANCE_OFFICER)
public class Commitments {

    private static final int MOST_ROWS = 200;

    @Inject
    private CommitmentBooks books;

    @Inject
    private CommitmentRows rows;

    @Inject
    private CommitmentList list;

    @Inject
    private JournalRows journal;

    @Inject
    private KnownLines lines;

    @Inject
    private OrganisationDirectory organisations;

    /**
     * The line from which the caller may commit.
     *
     * @throws Refusal {@code organisation.unknown}, {@code ledger.not-own} or {@code ledger.line-unknown}
     */
    public LineView line(String organisation, FiscalYear year, String code) {
        OrganisationId owner = organisations.byCode(organisation).id();
        books.requireOwn(owner, organisation);
        try {
            return lines.byCode(owner, year, code)
                    .map(Journals::view)
                    .orElseThrow(() -> Refusal.notFound("ledger.line-unknown"));
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    /**
     * Commits from a line what is free on it, or less.
     *
     * @param line identifies the line
     * @throws Refusal {@code ledger.line-unknown}, {@code ledger.not-own}, {@code ledger.not-available} with the free
     *     amount, {@code ledger.year-closed}, or what {@link PostingRules} refuses
     */
    public CommitmentReceipt commit(long line, CommitmentCommand command) {
        return books.commit(new LineId(line), command);
    }

    /**
     * Promises more, or less.
     *
     * @throws Refusal {@code commitment.unknown}, {@code commitment.not-open} with what is open, or those of
     *     {@link #commit}
     */
    public CommitmentReceipt change(long id, CommitmentChange change) {
        PostingRules.reason(change.reason().orElse(""));
        PostingRules.bounded(change.amount());
        return books.move(id, PostingKind.COMMITMENT_CHANGE, change);
    }

    /**
     * Takes back what is promised and not paid, or a part of it: it is free again.
     *
     * @throws Refusal those of {@link #change}
     */
    public CommitmentReceipt release(long id, CommitmentChange change) {
        PostingRules.reason(change.reason().orElse(""));
        PostingRules.positive(change.amount());
        return books.move(id, PostingKind.COMMITMENT_RELEASE, change);
    }

    /**
     * Pays what is promised, or a part of it.
     *
     * @throws Refusal those of {@link #change}
     */
    public CommitmentReceipt pay(long id, CommitmentChange change) {
        PostingRules.positive(change.amount());
        return books.move(id, PostingKind.EXPENDITURE, change);
    }

    /**
     * Takes in what was paid and came back: it is free again.
     *
     * @throws Refusal {@code commitment.not-paid} with what was paid, or those of {@link #change}
     */
    public CommitmentReceipt refund(long id, CommitmentChange change) {
        PostingRules.reason(change.reason().orElse(""));
        PostingRules.positive(change.amount());
        return books.move(id, PostingKind.REFUND, change);
    }

    /**
     * Commitments, the latest first.
     *
     * @param after where to read on, as the page before said
     * @throws Refusal {@code organisation.unknown}, {@code list.limit} or {@code list.after}
     */
    @Does(Operation.READ_LEDGER)
    @RolesAllowed({
        Roles.PLANNER,
        Roles.PROJECT_MANAGER,
        Roles.FINANCE_OFFICER,
        Roles.HR_OFFICER,
        Roles.AUDITOR,
        Roles.ADMINISTRATOR
    })
    public Page<CommitmentView> of(CommitmentQuery query, Optional<String> after, int limit) {
        if (limit < 1 || limit > MOST_ROWS) {
            throw Refusal.invalid("list.limit", MOST_ROWS);
        }
        Optional<Long> before = after.map(Journals::place);
        try {
            List<Commitment> found = list.of(filter(query), before, limit + 1);
            return Page.of(found.stream().map(CommitmentView::of).toList(), limit, CommitmentView::id);
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    /**
     * What all of them come to, whatever page of them is read: by currency, in alphabetical order.
     *
     * @throws Refusal {@code organisation.unknown}
     */
    @Does(Operation.READ_LEDGER)
    @RolesAllowed({
        Roles.PLANNER,
        Roles.PROJECT_MANAGER,
        Roles.FINANCE_OFFICER,
        Roles.HR_OFFICER,
        Roles.AUDITOR,
        Roles.ADMINISTRATOR
    })
    public List<CommitmentTotal> totals(CommitmentQuery query) {
        try {
            return list.totals(filter(query)).stream()
                    .map(one -> new CommitmentTotal(one.currency(), one.count(), one.open(), one.spent()))
                    .toList();
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    private CommitmentList.Filter filter(CommitmentQuery query) {
        return new CommitmentList.Filter(
                query.organisation().map(code -> organisations.byCode(code).id()),
                query.year(),
                query.line(),
                query.investment(),
                query.isOpen());
    }

    /**
     * A commitment and all that happened to it.
     *
     * @throws Refusal {@code commitment.unknown}
     */
    @Does(Operation.READ_LEDGER)
    @RolesAllowed({
        Roles.PLANNER,
        Roles.PROJECT_MANAGER,
        Roles.FINANCE_OFFICER,
        Roles.HR_OFFICER,
        Roles.AUDITOR,
        Roles.ADMINISTRATOR
    })
    public CommitmentHistory byId(long id) {
        try {
            Commitment commitment = rows.byId(id).orElseThrow(() -> Refusal.notFound("commitment.unknown", id));
            return new CommitmentHistory(
                    CommitmentView.of(commitment),
                    journal.ofCommitment(id).stream().map(PostingView::of).toList());
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }
}
