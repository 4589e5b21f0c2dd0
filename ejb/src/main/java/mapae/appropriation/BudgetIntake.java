package mapae.appropriation;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import mapae.intake.Intake;
import mapae.intake.domain.Column;
import mapae.intake.domain.Row;
import mapae.intake.domain.Source;
import mapae.intake.domain.Table;

/**
 * Takes many yearly budgets in at once, for imports, in the caller's transaction. Who may import is decided by the door
 * of the import.
 */
@Stateless
@PermitAll
public class BudgetIntake {

    private static final Table TABLE = new Table(
            "appropriation",
            List.of(Column.whole("investment_id", "investment"), Column.whole("fiscal_year", "fiscalYear")),
            List.of(Column.whole("amount", "amount"), Column.text("status", "status")));

    @Inject
    private Intake intake;

    /**
     * Adds what is new and changes what the source newly says.
     *
     * @return positions of the facts that changed anything
     */
    public BitSet store(List<BudgetFacts> facts, Source source) {
        return intake.take(TABLE, source, facts.stream().map(BudgetIntake::row).toList());
    }

    /**
     * The facts that would change anything.
     *
     * @return their positions
     */
    public BitSet news(List<BudgetFacts> facts, Source source) {
        return intake.refused(
                TABLE, source, facts.stream().map(BudgetIntake::row).toList(), Intake.NEVER_PAST, values -> false);
    }

    private static Row row(BudgetFacts fact) {
        return new Row(
                List.of(fact.investment().value(), (long) fact.year().value()),
                Arrays.asList(fact.amount().amount(), fact.status().name()));
    }
}
