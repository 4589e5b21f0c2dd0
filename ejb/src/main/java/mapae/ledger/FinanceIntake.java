package mapae.ledger;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import mapae.intake.Intake;
import mapae.intake.domain.Column;
import mapae.intake.domain.Row;
import mapae.intake.domain.Source;
import mapae.intake.domain.Table;
import mapae.shared.Won;

/**
 * Takes in what the finance system says of the lines, many rows at once, in the caller's transaction. Who may import is
 * decided by the door of the import. The books stay as they are.
 */
@Stateless
@PermitAll
public class FinanceIntake {

    private static final Table TABLE = new Table(
            "ledger_finance_balance",
            List.of(
                    Column.whole("organisation_id", "organisation"),
                    Column.whole("fiscal_year", "fiscalYear"),
                    Column.text("line", "line"),
                    Column.day("as_of", "asOf")),
            List.of(
                    Column.text("currency", "currency"),
                    Column.whole("current_amount", "current"),
                    Column.whole("committed", "committed"),
                    Column.whole("spent", "spent"),
                    Column.whole("carried_out", "carriedOut"),
                    Column.whole("lapsed", "lapsed")));

    @Inject
    private Intake intake;

    /**
     * Adds what is new and changes what the source newly says of a day.
     *
     * @return positions of the facts that changed anything
     */
    public BitSet store(List<FinanceFacts> facts, Source source) {
        return intake.take(TABLE, source, facts.stream().map(FinanceIntake::row).toList());
    }

    private static Row row(FinanceFacts fact) {
        return new Row(
                List.of(fact.organisation().value(), (long) fact.year().value(), fact.line(), fact.asOf()),
                Arrays.asList(
                        fact.said().currency(),
                        fact.said().current().amount(),
                        fact.said().committed().amount(),
                        fact.said().spent().amount(),
                        number(fact.said().carriedOut()),
                        number(fact.said().lapsed())));
    }

    private static Long number(Optional<Won> amount) {
        return amount.map(Won::amount).orElse(null);
    }
}
