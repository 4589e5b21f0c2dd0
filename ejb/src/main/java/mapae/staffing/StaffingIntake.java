package mapae.staffing;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import mapae.shared.OfficialId;
import mapae.shared.PostId;
import mapae.staffing.model.StaffingStore;
import mapae.staffing.model.StaffingStore.Table;

/**
 * Takes many officials, posts or postings in at once, for imports, in the caller's transaction. Who may import is decided
 * by the door of the import. What is new is added, what differs is replaced; each method returns the positions of the
 * facts that changed anything.
 */
@Stateless
@PermitAll
public class StaffingIntake {

    @Inject
    private StaffingStore store;

    /** Takes officials in. */
    public BitSet storeOfficials(List<OfficialFacts> facts) {
        return store(
                StaffingStore.OFFICIALS,
                facts,
                f -> List.of(f.staffNumber()),
                f -> Arrays.asList(
                        f.name().ko(),
                        f.name().en(),
                        f.organisation().value(),
                        (long) f.grade(),
                        f.joinedOn(),
                        f.leftOn().orElse(null)));
    }

    /** Takes posts in. */
    public BitSet storePosts(List<PostFacts> facts) {
        return store(
                StaffingStore.POSTS,
                facts,
                f -> List.of(f.code()),
                f -> Arrays.asList(
                        f.name().ko(), f.name().en(), f.organisation().value()));
    }

    /** Takes postings in. */
    public BitSet storePostings(List<PostingFacts> facts) {
        return store(
                StaffingStore.POSTINGS,
                facts,
                f -> List.of(f.official().value(), f.post().value(), f.startsOn()),
                f -> Arrays.asList(f.endsOn().orElse(null), (long) f.excludedDays()));
    }

    /** Identifiers by staff number; numbers that do not exist are left out. */
    public Map<String, OfficialId> officialsByNumber(Collection<String> numbers) {
        return ids(StaffingStore.OFFICIALS, numbers, OfficialId::new);
    }

    /** Identifiers by code; codes that do not exist are left out. */
    public Map<String, PostId> postsByCode(Collection<String> codes) {
        return ids(StaffingStore.POSTS, codes, PostId::new);
    }

    private <T> Map<String, T> ids(Table table, Collection<String> codes, Function<Long, T> id) {
        try {
            Map<String, T> found = new HashMap<>();
            store.ids(table, codes).forEach((code, key) -> found.put(code, id.apply(key)));
            return found;
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    private <F> BitSet store(
            Table table, List<F> facts, Function<F, List<Object>> key, Function<F, List<Object>> content) {
        try {
            Map<List<Object>, List<Object>> known =
                    store.existing(table, facts.stream().map(key).distinct().toList());
            Map<List<Object>, List<Object>> inserts = new LinkedHashMap<>();
            Map<List<Object>, List<Object>> updates = new LinkedHashMap<>();
            BitSet changed = new BitSet();
            for (int i = 0; i < facts.size(); i++) {
                List<Object> named = key.apply(facts.get(i));
                List<Object> said = content.apply(facts.get(i));
                List<Object> before = known.put(named, said);
                if (!said.equals(before)) {
                    (before == null || inserts.containsKey(named) ? inserts : updates).put(named, said);
                    changed.set(i);
                }
            }
            store.insert(table, inserts);
            store.update(table, updates);
            return changed;
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }
}
