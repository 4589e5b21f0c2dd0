package mapae.tiering.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import mapae.shared.Certainty;
import mapae.shared.Refusal;

/**
 * A set of rules from which tiers follow.
 *
 * @param id key; 0 while it is not stored
 * @param validFrom first day; it holds until the next set begins
 * @param certainty how sure we are of it
 * @param source where it is written
 * @param note what else is to be known of it
 * @param limits limits of cost by kind of investment
 * @param questionnaire what is asked about risk
 * @param bands from which score on a level of risk applies
 */
public record TierRules(
        long id,
        LocalDate validFrom,
        Certainty certainty,
        String source,
        String note,
        Map<String, CostLimits> limits,
        Questionnaire questionnaire,
        RiskBands bands) {

    public TierRules {
        limits = Map.copyOf(limits);
    }

    /**
     * The set that holds on a day.
     *
     * @throws Refusal {@code tiering.no-rules} if none does
     */
    public static TierRules on(LocalDate day, Collection<TierRules> all) {
        return all.stream()
                .filter(one -> !one.validFrom().isAfter(day))
                .max(Comparator.comparing(TierRules::validFrom))
                .orElseThrow(() -> Refusal.rule("tiering.no-rules", day));
    }

    /** The limits for a kind, if the set has any. */
    Optional<CostLimits> limitsOf(String kind) {
        return Optional.ofNullable(limits.get(kind));
    }
}
