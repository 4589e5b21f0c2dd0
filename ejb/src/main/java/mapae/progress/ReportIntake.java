package mapae.progress;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.RoundingMode;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mapae.progress.domain.Rating;
import mapae.progress.model.ReportStore;
import mapae.progress.model.ReportStore.Key;
import mapae.shared.OrganisationId;
import mapae.shared.Won;

/**
 * Takes many monthly reports in at once, for imports, in the caller's transaction. Who may import is decided by the door
 * of the import.
 */
@Stateless
@PermitAll
public class ReportIntake {

    private static final int PERCENT_DECIMALS = 2;

    @Inject
    private ReportStore store;

    @Inject
    private Clock clock;

    /**
     * Adds what is new and replaces what differs.
     *
     * @param reportedBy who stands as the reporter of what changed
     * @return positions of the facts that changed anything
     */
    public BitSet store(List<ReportFacts> facts, String reportedBy) {
        try {
            Map<Key, List<Object>> known = store.existing(
                    facts.stream().map(ReportIntake::key).distinct().toList());
            Map<Key, List<Object>> inserts = new LinkedHashMap<>();
            Map<Key, List<Object>> updates = new LinkedHashMap<>();
            BitSet changed = new BitSet();
            for (int i = 0; i < facts.size(); i++) {
                Key key = key(facts.get(i));
                List<Object> content = content(facts.get(i));
                List<Object> before = known.put(key, content);
                if (!content.equals(before)) {
                    (before == null || inserts.containsKey(key) ? inserts : updates).put(key, content);
                    changed.set(i);
                }
            }
            store.insert(inserts, reportedBy, clock.instant());
            store.update(updates, reportedBy, clock.instant());
            return changed;
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    private static Key key(ReportFacts fact) {
        return new Key(fact.investment().value(), fact.month().atDay(1));
    }

    /** In the order of {@link ReportStore#COLUMNS}. */
    private static List<Object> content(ReportFacts f) {
        return Arrays.asList(
                f.physicalProgress()
                        .map(p -> p.value().setScale(PERCENT_DECIMALS, RoundingMode.UNNECESSARY))
                        .orElse(null),
                amount(f.actualCost()),
                amount(f.yearForecast()),
                amount(f.wholeLifeCost()),
                amount(f.totalBenefits()),
                f.startedOn().orElse(null),
                f.forecastFinish().orElse(null),
                f.rating().map(Rating::name).orElse(null),
                f.title().orElse(null),
                f.owner().map(OrganisationId::value).orElse(null),
                f.category().orElse(null),
                f.summary().orElse(null),
                f.note().orElse(null),
                f.scheduleNote().orElse(null),
                f.varianceNote().orElse(null),
                f.budgetNote().orElse(null),
                f.benefitsNote().orElse(null));
    }

    private static Long amount(Optional<Won> amount) {
        return amount.map(Won::amount).orElse(null);
    }
}
