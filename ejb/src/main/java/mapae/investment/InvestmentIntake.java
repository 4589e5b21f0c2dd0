package mapae.investment;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mapae.investment.model.InvestmentStore;
import mapae.investment.model.InvestmentStore.Row;
import mapae.investment.model.Investments;
import mapae.shared.InvestmentId;
import mapae.shared.Won;

/**
 * Takes many investments in at once, for imports, in the caller's transaction. Who may import is decided by the door of
 * the import.
 */
@Stateless
@PermitAll
public class InvestmentIntake {

    @Inject
    private InvestmentStore store;

    @Inject
    private Investments investments;

    /**
     * Registers what is new and replaces what differs. Of facts with a month, the latest month's win, whatever the order
     * in which they come; facts that are there already change nothing.
     *
     * @return positions of the facts that changed anything
     */
    public BitSet store(List<InvestmentFacts> facts) {
        try {
            Map<String, Row> known = store.existing(
                    facts.stream().map(InvestmentFacts::code).distinct().toList());
            Map<String, Row> inserts = new LinkedHashMap<>();
            Map<String, Row> updates = new LinkedHashMap<>();
            BitSet changed = new BitSet();
            for (int i = 0; i < facts.size(); i++) {
                InvestmentFacts fact = facts.get(i);
                Row row = row(fact);
                Row before = known.get(fact.code());
                if (row.equals(before) || before != null && isOlder(row, before)) {
                    continue;
                }
                (before == null || inserts.containsKey(fact.code()) ? inserts : updates).put(fact.code(), row);
                known.put(fact.code(), row);
                changed.set(i);
            }
            store.insert(new ArrayList<>(inserts.values()));
            store.update(new ArrayList<>(updates.values()));
            return changed;
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    /** Identifiers by code; codes that do not exist are left out. */
    public Map<String, InvestmentId> idsByCode(Collection<String> codes) {
        return investments.idsByCode(codes);
    }

    private static boolean isOlder(Row row, Row before) {
        return row.factsAsOf().isPresent()
                && before.factsAsOf().isPresent()
                && row.factsAsOf().get().isBefore(before.factsAsOf().get());
    }

    private static Row row(InvestmentFacts fact) {
        Optional<LocalDate> asOf = fact.asOf().map((YearMonth month) -> month.atDay(1));
        return new Row(
                fact.code(),
                fact.title().ko(),
                fact.title().en(),
                fact.summary(),
                fact.kind().name(),
                fact.category(),
                fact.owner().value(),
                fact.stage().name(),
                fact.currency(),
                fact.startsOn(),
                fact.plannedFinish(),
                fact.budgetAtCompletion().map(Won::amount),
                asOf);
    }
}
