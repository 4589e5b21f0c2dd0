package mapae.organisation;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import mapae.organisation.model.OrganisationStore;
import mapae.organisation.model.OrganisationStore.Row;
import mapae.shared.OrganisationId;
import mapae.shared.Refusal;

/**
 * Takes many organisations in at once, for imports, in the caller's transaction. Who may import is decided by the door of
 * the import.
 */
@Stateless
@PermitAll
public class OrganisationIntake {

    @Inject
    private OrganisationStore store;

    /**
     * Adds what is new and replaces what differs.
     *
     * @return positions of the facts that changed anything
     * @throws Refusal {@code organisation.circle} if an organisation would stand above itself
     */
    public BitSet store(List<OrganisationFacts> facts) {
        return store(facts, false);
    }

    /**
     * Adds what is new and leaves what is known as it is.
     *
     * @return positions of the facts that changed anything
     */
    public BitSet addNew(List<OrganisationFacts> facts) {
        return store(facts, true);
    }

    /** Identifiers by code; codes that do not exist are left out. */
    public Map<String, OrganisationId> idsByCode(Collection<String> codes) {
        try {
            Map<String, OrganisationId> ids = new HashMap<>();
            store.existing(codes).forEach((code, row) -> ids.put(code, new OrganisationId(row.id())));
            return ids;
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    private BitSet store(List<OrganisationFacts> facts, boolean onlyNew) {
        try {
            Set<String> codes = new HashSet<>();
            facts.forEach(fact -> codes.add(fact.code()));
            facts.forEach(fact -> fact.parent().ifPresent(codes::add));
            Map<String, Row> known = store.existing(codes);
            addMissing(facts, known);
            BitSet changed = new BitSet();
            Map<String, Row> updates = new LinkedHashMap<>();
            for (int i = 0; i < facts.size(); i++) {
                OrganisationFacts fact = facts.get(i);
                Row before = known.get(fact.code());
                if (onlyNew && !before.isNew()) {
                    continue;
                }
                Row after = row(before.id(), fact, known);
                if (before.isNew() || !after.equals(before)) {
                    updates.put(fact.code(), after);
                    known.put(fact.code(), after);
                    changed.set(i);
                }
            }
            store.update(updates.values());
            refuseCircles(updates.values());
            return changed;
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    /** First every organisation, then who stands above whom: a parent may come after its children. */
    private void addMissing(List<OrganisationFacts> facts, Map<String, Row> known) throws SQLException {
        Map<String, Row> missing = new LinkedHashMap<>();
        for (OrganisationFacts fact : facts) {
            if (!known.containsKey(fact.code())) {
                missing.putIfAbsent(fact.code(), row(Row.NO_ID, fact, Map.of()));
            }
        }
        store.insert(missing.values());
        store.existing(missing.keySet()).forEach((code, row) -> known.put(code, row.asNew()));
    }

    private void refuseCircles(Collection<Row> changed) throws SQLException {
        List<Long> moved = changed.stream()
                .filter(row -> row.parentId() != null)
                .map(Row::id)
                .toList();
        Optional<String> circle = store.anyInCircle(moved);
        if (circle.isPresent()) {
            throw Refusal.rule("organisation.circle", circle.get());
        }
    }

    private static Row row(long id, OrganisationFacts fact, Map<String, Row> known) {
        Long parent = fact.parent()
                .map(known::get)
                .filter(Objects::nonNull)
                .map(Row::id)
                .orElse(null);
        return new Row(
                id,
                fact.code(),
                fact.name().ko(),
                fact.name().en(),
                fact.kind().name(),
                parent,
                fact.validFrom(),
                fact.validTo().orElse(null),
                false);
    }
}
