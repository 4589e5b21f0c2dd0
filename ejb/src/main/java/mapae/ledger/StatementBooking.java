package mapae.ledger;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.BiFunction;
import mapae.ledger.domain.LineBalance;
import mapae.ledger.domain.LineId;
import mapae.ledger.domain.Movement;
import mapae.ledger.domain.Posting;
import mapae.ledger.domain.PostingKind;
import mapae.ledger.domain.StatedLine;
import mapae.ledger.model.LineBalances;
import mapae.ledger.model.Statements;
import mapae.ledger.model.Statements.Budget;
import mapae.shared.Refusal;

/**
 * Posts what statements from elsewhere say and the books do not say yet. What was posted before stays; the difference is
 * added. A statement tells no days: its grants count from the first day of the year, its settlement from the last.
 */
@Stateless
@PermitAll
public class StatementBooking {

    @Inject
    private Statements statements;

    @Inject
    private LineBalances balances;

    @Inject
    private Books books;

    /**
     * Posts all that is not in the books yet, in the caller's transaction: a document for each organisation, year and kind
     * of statement.
     *
     * @param by sign-in name of whoever sent the statements
     * @throws Refusal {@code ledger.year-closed}
     */
    public void book(String by) {
        try {
            for (Budget budget : statements.notBooked()) {
                book(budget, by);
                statements.booked(budget);
            }
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    private void book(Budget budget, String by) throws SQLException {
        List<StatedLine> lines = statements.of(budget);
        SortedMap<LineId, LineBalance> held =
                balances.held(lines.stream().map(StatedLine::line).toList());
        LocalDate first = budget.year().firstDay();
        LocalDate last = budget.year().lastDay();
        write(budget, by, first, PostingKind.INITIAL_BUDGET, lines, held, StatedLine::initial);
        write(budget, by, first, PostingKind.SUPPLEMENTARY_BUDGET, lines, held, StatedLine::supplementary);
        write(budget, by, last, PostingKind.SETTLEMENT_AS_STATED, lines, held, StatedLine::settlement);
    }

    private void write(
            Budget budget,
            String by,
            LocalDate valueDate,
            PostingKind kind,
            List<StatedLine> lines,
            Map<LineId, LineBalance> held,
            BiFunction<StatedLine, LineBalance, List<Movement>> due) {
        List<Movement> movements = lines.stream()
                .flatMap(line -> due.apply(line, held.get(line.line())).stream())
                .toList();
        if (!movements.isEmpty()) {
            Books.Place place = new Books.Place(
                    budget.organisation(), budget.year(), valueDate, by, Optional.empty(), Optional.empty());
            held.putAll(books.write(place, Posting.of(kind, movements)).balances());
        }
    }
}
