package mapae.ledger;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import mapae.access.Caller;
import mapae.access.CurrentCaller;
import mapae.audit.AuditTrail;
import mapae.ledger.domain.CommitmentBalance;
import mapae.ledger.domain.Entry;
import mapae.ledger.domain.LineId;
import mapae.ledger.domain.Posting;
import mapae.ledger.domain.PostingKind;
import mapae.ledger.model.ClosedYears;
import mapae.ledger.model.CommitmentRows;
import mapae.ledger.model.JournalRows;
import mapae.ledger.model.JournalRows.Document;
import mapae.ledger.model.KnownLines;
import mapae.organisation.OrganisationDirectory;
import mapae.permission.domain.Does;
import mapae.permission.domain.Operation;
import mapae.permission.domain.Roles;
import mapae.shared.OrganisationId;
import mapae.shared.Refusal;

/** Takes postings back: by another posting that undoes every entry, once, with a reason. */
@Stateless
@Does({Operation.POST_LEDGER, Operation.COMMIT_BUDGET})
@RolesAllowed({Roles.PLANNER, Roles.FINANCE_OFFICER})
public class Reversals {

    @Inject
    private Books books;

    @Inject
    private CommitmentRows commitments;

    @Inject
    private Obligations obligations;

    @Inject
    private JournalRows journal;

    @Inject
    private KnownLines lines;

    @Inject
    private ClosedYears closedYears;

    @Inject
    private OrganisationDirectory organisations;

    @Inject
    private SpendingCeilings ceilings;

    @Inject
    private CurrentCaller currentCaller;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /**
     * Takes a posting back. One that belongs to a commitment changes what the commitment holds.
     *
     * @param valueDate the day for which that counts; empty for today, or the day of the year that is nearest to it
     * @throws Refusal {@code ledger.posting-unknown}, {@code ledger.not-own}, {@code ledger.not-reversible},
     *     {@code ledger.already-reversed}, or what {@link PostingRules}, {@link Books#write} and
     *     {@link CommitmentBalance#plus} refuse
     */
    public PostingView reverse(long id, String reason, Optional<LocalDate> valueDate) {
        try {
            Document document = journal.byId(id).orElseThrow(() -> Refusal.notFound("ledger.posting-unknown", id));
            Operation operation = operation(document);
            Caller caller = currentCaller.get();
            if (!caller.may(operation, document.owner())) {
                throw Refusal.forbidden("ledger.not-own", document.organisation());
            }
            String why = PostingRules.reason(reason);
            LocalDate day = PostingRules.day(document.year(), valueDate, LocalDate.now(clock));
            if (document.reversedBy().isPresent()) {
                throw Refusal.conflict("ledger.already-reversed");
            }
            Posting posting = posting(document).reversal();
            if (document.commitment().isPresent()) {
                change(document, posting, day);
            }
            Books.Place place = new Books.Place(
                    document.owner(), document.year(), day, caller.username(), Optional.of(why), Optional.of(id));
            Books.Written written = books.write(place, posting);
            if (document.commitment().isPresent()) {
                commitments.link(document.commitment().get(), written.id());
            }
            PostingView reversal = PostingView.of(journal.byId(written.id()).orElseThrow());
            trail.append(
                    LedgerAudited.reversed(reversal, document.number(), currency(document)),
                    currentCaller.actor(operation, document.owner()));
            return reversal;
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    /**
     * Whether the caller may take a posting back as things stand; {@link #reverse} asks again.
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
    public boolean mayReverse(PostingView posting) {
        boolean isDone = posting.reverses().isPresent() || posting.reversedBy().isPresent();
        Optional<Operation> task = PostingKind.ofCode(posting.kind()).flatMap(Reversals::operation);
        if (isDone || task.isEmpty()) {
            return false;
        }
        OrganisationId owner = organisations.byCode(posting.organisation()).id();
        try {
            return currentCaller.get().may(task.get(), owner) && !closedYears.contains(owner, posting.fiscalYear());
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    /** The lines are held before the commitment, as wherever both are. */
    private void change(Document document, Posting posting, LocalDate day) throws SQLException {
        List<LineId> touched = posting.entries().stream().map(Entry::line).toList();
        books.hold(document.owner(), document.year(), touched);
        long commitment = document.commitment().orElseThrow();
        obligations.follow(commitment, posting);
        ceilings.requireRoom(commitment, posting, day);
        CommitmentBalance before = commitments.held(commitment);
        commitments.store(commitment, before.plus(posting.entries()));
    }

    /** Whose task it is to take such a posting back; that of a reversal is nobody's, since it can be posted anew. */
    private static Operation operation(Document document) {
        return operation(document.kind())
                .filter(task -> document.reverses().isEmpty())
                .orElseThrow(() ->
                        Refusal.rule("ledger.not-reversible", document.kind().code()));
    }

    private static Optional<Operation> operation(PostingKind kind) {
        return switch (kind) {
            case INITIAL_BUDGET, SUPPLEMENTARY_BUDGET, ALLOTMENT -> Optional.of(Operation.POST_LEDGER);
            case RESERVE_GRANT -> Optional.of(Operation.DECIDE_BUDGET);
            case COMMITMENT, COMMITMENT_CHANGE, COMMITMENT_RELEASE, EXPENDITURE, REFUND ->
                Optional.of(Operation.COMMIT_BUDGET);
            default -> Optional.empty();
        };
    }

    private static Posting posting(Document document) {
        PostingKind kind = document.kind();
        return new Posting(
                kind,
                document.entries().stream().map(JournalRows.Written::entry).toList());
    }

    private String currency(Document document) throws SQLException {
        return lines.byId(document.entries().get(0).entry().line())
                .orElseThrow()
                .currency();
    }
}
