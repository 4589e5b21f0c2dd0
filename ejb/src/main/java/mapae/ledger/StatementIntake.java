package mapae.ledger;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mapae.intake.Intake;
import mapae.intake.domain.Column;
import mapae.intake.domain.Row;
import mapae.intake.domain.Source;
import mapae.intake.domain.Table;
import mapae.ledger.domain.LineId;
import mapae.shared.FiscalYear;
import mapae.shared.OrganisationId;
import mapae.shared.Won;

/**
 * Takes statements from elsewhere in, many rows at once, in the caller's transaction. Who may import is decided by the
 * door of the import. Nothing is in the books before {@link StatementBooking} has posted it.
 */
@Stateless
@PermitAll
public class StatementIntake {

    private static final Table TABLE = new Table(
            "ledger_statement",
            List.of(Column.whole("line_id", "line"), Column.text("document", "document")),
            List.of(
                    Column.whole("amount", "amount"),
                    Column.whole("previous_amount", "previousAmount"),
                    Column.whole("current_amount", "currentAmount"),
                    Column.whole("spent", "spent"),
                    Column.whole("carried_out", "carriedOut"),
                    Column.whole("lapsed", "lapsed")));

    private static final Map<String, Object> NOT_BOOKED = Map.of("booked", false);

    @Inject
    private Intake intake;

    @Inject
    private LineTree tree;

    /** In whose budget of which year. */
    private record Budget(OrganisationId organisation, FiscalYear year) {}

    /**
     * Adds what is new and changes what the source newly says; lines that are not there yet are added, with those above
     * them.
     *
     * @return positions of the facts that changed anything
     */
    public BitSet store(List<StatementFacts> facts, Source source) {
        Map<Budget, Map<String, LineId>> ids = new HashMap<>();
        try {
            for (Map.Entry<Budget, Map<String, String>> budget : linesOf(facts).entrySet()) {
                ids.put(
                        budget.getKey(),
                        tree.complete(
                                budget.getKey().organisation(), budget.getKey().year(), budget.getValue()));
            }
        } catch (SQLException e) {
            throw new EJBException(e);
        }
        List<Row> rows = facts.stream()
                .map(fact -> row(
                        fact,
                        ids.get(new Budget(fact.organisation(), fact.year())).get(fact.line())))
                .toList();
        return intake.take(TABLE, source, rows, Intake.NEVER_PAST, NOT_BOOKED);
    }

    /** The lines that the facts name and those above them, the upper ones first, with their currencies. */
    private static Map<Budget, Map<String, String>> linesOf(List<StatementFacts> facts) {
        Map<Budget, Map<String, String>> lines = new LinkedHashMap<>();
        for (StatementFacts fact : facts) {
            Map<String, String> ofBudget =
                    lines.computeIfAbsent(new Budget(fact.organisation(), fact.year()), b -> new LinkedHashMap<>());
            LineTree.withAbove(fact.line()).forEach(code -> ofBudget.putIfAbsent(code, fact.currency()));
        }
        return lines;
    }

    private static Row row(StatementFacts fact, LineId line) {
        return new Row(
                List.of(line.value(), fact.document().name()),
                Arrays.asList(
                        fact.amount().amount(),
                        number(fact.previousAmount()),
                        number(fact.currentAmount()),
                        number(fact.spent()),
                        number(fact.carriedOut()),
                        number(fact.lapsed())));
    }

    private static Long number(Optional<Won> amount) {
        return amount.map(Won::amount).orElse(null);
    }
}
