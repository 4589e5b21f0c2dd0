package mapae.ledger;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import mapae.ledger.model.JournalRows;
import mapae.ledger.model.KnownLines;
import mapae.organisation.OrganisationDirectory;
import mapae.organisation.OrganisationView;
import mapae.permission.domain.Does;
import mapae.permission.domain.Operation;
import mapae.permission.domain.Roles;
import mapae.shared.Page;
import mapae.shared.Refusal;

/** Reads the journals of the lines: what happened, and what they held on any day as was known on any other. */
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
public class Journals {

    private static final int MOST_ROWS = 200;

    @Inject
    private JournalRows rows;

    @Inject
    private KnownLines lines;

    @Inject
    private OrganisationDirectory organisations;

    @Inject
    private Clock clock;

    /**
     * A page of a line's journal, with what the line held. Three statements, and one to look the organisation up.
     *
     * @throws Refusal {@code organisation.unknown}, {@code ledger.line-unknown}, {@code list.limit} or
     *     {@code list.after}
     */
    public JournalView of(JournalQuery query) {
        if (query.limit() < 1 || query.limit() > MOST_ROWS) {
            throw Refusal.invalid("list.limit", MOST_ROWS);
        }
        long after = query.after().map(Journals::place).orElse(0L);
        OrganisationView owner = organisations.byCode(query.organisation());
        LocalDate asOf = query.asOf().orElse(query.year().lastDay());
        LocalDate knownOn = query.knownOn().orElse(LocalDate.now(clock));
        try {
            KnownLines.Line line = lines.byCode(owner.id(), query.year(), query.line())
                    .orElseThrow(() -> Refusal.notFound("ledger.line-unknown"));
            List<JournalRows.Document> found = rows.ofLine(line.id(), asOf, knownOn, after, query.limit() + 1);
            Page<PostingView> page =
                    Page.of(found.stream().map(PostingView::of).toList(), query.limit(), PostingView::id);
            return new JournalView(
                    view(line), asOf, knownOn, rows.balance(line.id(), asOf, knownOn), page.rows(), page.next());
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    /**
     * A document of the books.
     *
     * @throws Refusal {@code ledger.posting-unknown}
     */
    public PostingView posting(long id) {
        try {
            return rows.byId(id).map(PostingView::of).orElseThrow(() -> Refusal.notFound("ledger.posting-unknown", id));
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    static LineView view(KnownLines.Line line) {
        return new LineView(
                line.id().value(), line.organisation(), line.year(), line.code(), line.title(), line.currency());
    }

    /**
     * Where a list goes on.
     *
     * @throws Refusal {@code list.after}
     */
    static long place(String after) {
        try {
            return Long.parseLong(after);
        } catch (NumberFormatException malformed) {
            throw Refusal.invalid("list.after");
        }
    }
}
