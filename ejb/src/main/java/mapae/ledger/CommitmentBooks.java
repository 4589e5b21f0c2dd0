package mapae.ledger;

import jakarta.ejb.EJBException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import mapae.access.Caller;
import mapae.access.CurrentCaller;
import mapae.audit.AuditTrail;
import mapae.ledger.domain.Account;
import mapae.ledger.domain.CommitmentBalance;
import mapae.ledger.domain.LineBalance;
import mapae.ledger.domain.LineId;
import mapae.ledger.domain.Movement;
import mapae.ledger.domain.Posting;
import mapae.ledger.domain.PostingKind;
import mapae.ledger.domain.Usage;
import mapae.ledger.model.CommitmentRows;
import mapae.ledger.model.CommitmentRows.Commitment;
import mapae.ledger.model.CommitmentRows.Purpose;
import mapae.ledger.model.JournalRows;
import mapae.ledger.model.KnownLines;
import mapae.ledger.model.UsageWarnings;
import mapae.permission.domain.Operation;
import mapae.shared.FiscalYear;
import mapae.shared.OrganisationId;
import mapae.shared.Refusal;
import mapae.shared.Won;

/**
 * Posts what happens to commitments, in the caller's transaction. Whoever holds more than one thing holds them in this
 * order: the year, the line, the plan over several years, the investment's ceiling, the commitment, the series of numbers,
 * the trail.
 */
@ApplicationScoped
public class CommitmentBooks {

    private static final int LONGEST_DESCRIPTION = 1_000;
    private static final int LONGEST_NAME = 200;

    @Inject
    private Books books;

    @Inject
    private CommitmentRows rows;

    @Inject
    private Obligations obligations;

    @Inject
    private JournalRows journal;

    @Inject
    private KnownLines lines;

    @Inject
    private LineTree tree;

    @Inject
    private SpendingCeilings ceilings;

    @Inject
    private UsageWarnings warnings;

    @Inject
    private CurrentCaller currentCaller;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /** Refuses a caller who may not commit for that organisation, with {@code ledger.not-own}. */
    void requireOwn(OrganisationId owner, String organisation) {
        if (!currentCaller.get().may(Operation.COMMIT_BUDGET, owner)) {
            throw Refusal.forbidden("ledger.not-own", organisation);
        }
    }

    /** Makes a commitment; refuses as {@link Commitments#commit}. */
    CommitmentReceipt commit(LineId id, CommitmentCommand command) {
        try {
            KnownLines.Line line = lines.byId(id).orElseThrow(() -> Refusal.notFound("ledger.line-unknown"));
            requireOwn(line.owner(), line.organisation());
            tree.requireWithoutParts(List.of(id));
            Won amount = PostingRules.positive(command.amount());
            Purpose purpose = new Purpose(
                    id,
                    command.investment(),
                    PostingRules.text(command.description(), LONGEST_DESCRIPTION),
                    PostingRules.text(command.counterparty(), LONGEST_NAME));
            Posting posting = Posting.of(
                    PostingKind.COMMITMENT, List.of(Movement.of(id, Account.AVAILABLE, Account.COMMITTED, amount)));
            CommitmentBalance balance = CommitmentBalance.EMPTY.plus(posting.entries());
            Books.Place place = place(line.owner(), line.year(), command.valueDate(), Optional.empty());
            books.hold(line.owner(), line.year(), List.of(id));
            CeilingSheet.Room room = ceilings.room(command.investment(), line.currency(), amount, place.valueDate());
            Books.Written written = books.write(place, posting);
            rows.add(written.id(), purpose, balance);
            ceilings.count(written.id(), room.take());
            return done(Step.COMMIT, written.id(), written, Won.ZERO);
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    /** Does something to a commitment; refuses as {@link Commitments#change}. */
    CommitmentReceipt move(long id, PostingKind kind, CommitmentChange change) {
        try {
            Commitment commitment = rows.byId(id).orElseThrow(() -> Refusal.notFound("commitment.unknown", id));
            requireOwn(commitment.owner(), commitment.organisation());
            Step step = Step.of(kind);
            Posting posting =
                    Posting.of(kind, List.of(Movement.of(commitment.line(), step.from, step.to, change.amount())));
            Books.Place place = place(commitment.owner(), commitment.year(), change.valueDate(), change.reason());
            books.hold(commitment.owner(), commitment.year(), List.of(commitment.line()));
            obligations.follow(id, posting);
            ceilings.requireRoom(id, posting, place.valueDate());
            CommitmentBalance before = rows.held(id);
            CommitmentBalance after = before.plus(posting.entries());
            Books.Written written = books.write(place, posting);
            rows.store(id, after);
            return done(step, id, written, before.committed());
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    private Books.Place place(
            OrganisationId owner, FiscalYear year, Optional<LocalDate> valueDate, Optional<String> reason) {
        Caller caller = currentCaller.get();
        return new Books.Place(
                owner,
                year,
                PostingRules.day(year, valueDate, LocalDate.now(clock)),
                caller.username(),
                reason.map(text -> PostingRules.bounded(text, PostingRules.LONGEST_REASON))
                        .filter(text -> !text.isEmpty()),
                Optional.empty());
    }

    private CommitmentReceipt done(Step step, long id, Books.Written written, Won openBefore) throws SQLException {
        rows.link(id, written.id());
        Commitment commitment = rows.byId(id).orElseThrow();
        CommitmentView view = CommitmentView.of(commitment);
        PostingView posting = PostingView.of(journal.byId(written.id()).orElseThrow());
        LineBalance line = written.balances().get(commitment.line());
        List<CommitmentReceipt.Warning> reached = Usage.of(line).reached(warnings.on(posting.entryDate())).stream()
                .map(CommitmentReceipt.Warning::of)
                .toList();
        trail.append(
                LedgerAudited.committed(step.audited, posting, view, openBefore),
                currentCaller.actor(Operation.COMMIT_BUDGET, commitment.owner()));
        return new CommitmentReceipt(view, posting, line.amount(Account.AVAILABLE), reached);
    }

    /** What can happen to a commitment: which way the money goes, and how the trail names it. */
    private enum Step {
        COMMIT(PostingKind.COMMITMENT, Account.AVAILABLE, Account.COMMITTED, "ledger.commit"),
        CHANGE(PostingKind.COMMITMENT_CHANGE, Account.AVAILABLE, Account.COMMITTED, "ledger.change"),
        RELEASE(PostingKind.COMMITMENT_RELEASE, Account.COMMITTED, Account.AVAILABLE, "ledger.release"),
        PAY(PostingKind.EXPENDITURE, Account.COMMITTED, Account.SPENT, "ledger.pay"),
        REFUND(PostingKind.REFUND, Account.SPENT, Account.AVAILABLE, "ledger.refund");

        private final PostingKind kind;
        private final Account from;
        private final Account to;
        private final String audited;

        Step(PostingKind kind, Account from, Account to, String audited) {
            this.kind = kind;
            this.from = from;
            this.to = to;
            this.audited = audited;
        }

        static Step of(PostingKind kind) {
            for (Step step : values()) {
                if (step.kind == kind) {
                    return step;
                }
            }
            throw new IllegalArgumentException("nothing happens to a commitment by " + kind);
        }
    }
}
