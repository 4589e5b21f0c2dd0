package mapae.appropriation;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mapae.appropriation.model.AppropriationStore;
import mapae.appropriation.model.AppropriationStore.Content;
import mapae.appropriation.model.AppropriationStore.Key;

/**
 * Takes many yearly budgets in at once, for imports, in the caller's transaction. Who may import is decided by the door
 * of the import.
 */
@Stateless
@PermitAll
public class BudgetIntake {

    @Inject
    private AppropriationStore store;

    /**
     * Adds what is new and replaces what differs.
     *
     * @return positions of the facts that changed anything
     */
    public BitSet store(List<BudgetFacts> facts) {
        try {
            Map<Key, Content> known = store.existing(facts.stream()
                    .map(fact -> fact.investment().value())
                    .distinct()
                    .toList());
            Map<Key, Content> inserts = new LinkedHashMap<>();
            Map<Key, Content> updates = new LinkedHashMap<>();
            BitSet changed = new BitSet();
            for (int i = 0; i < facts.size(); i++) {
                BudgetFacts fact = facts.get(i);
                Key key = new Key(fact.investment().value(), fact.year().value());
                Content content =
                        new Content(fact.amount().amount(), fact.status().name());
                Content before = known.put(key, content);
                if (!content.equals(before)) {
                    (before == null || inserts.containsKey(key) ? inserts : updates).put(key, content);
                    changed.set(i);
                }
            }
            store.insert(inserts);
            store.update(updates);
            return changed;
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }
}
