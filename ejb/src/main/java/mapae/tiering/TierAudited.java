package mapae.tiering;

import java.util.Map;
import java.util.Optional;
import mapae.audit.Audited;
import mapae.audit.Told;
import mapae.tiering.domain.CostLimits;
import mapae.tiering.domain.Tier;
import mapae.tiering.domain.TierRules;

/**
 * Rules of tiers, a class of capacity or the tier of an investment was laid down.
 *
 * @param kind {@code tiering.rules}, {@code tiering.capacity} or {@code tiering.determine}
 * @param investment code of the investment, by {@code tiering.determine}
 * @param before values before
 * @param after values after
 * @param reason why, if somebody said so
 */
record TierAudited(
        String kind,
        Optional<String> investment,
        Map<String, String> before,
        Map<String, String> after,
        Optional<String> reason)
        implements Audited {

    static TierAudited rules(Optional<TierRules> replaced, TierRules stored) {
        return new TierAudited(
                "tiering.rules",
                Optional.empty(),
                replaced.map(TierAudited::told).orElse(Map.of()),
                told(stored),
                Optional.of(stored.note()));
    }

    private static Map<String, String> told(TierRules rules) {
        Told told = new Told().with("validFrom", rules.validFrom());
        rules.limits().entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(one -> {
            CostLimits limits = one.getValue();
            told.with(
                    "tierLimits" + one.getKey(),
                    "KRW " + limits.two().amount() + " / KRW " + limits.three().amount());
        });
        return told.with(
                        "riskBands",
                        rules.bands().two() + " / " + rules.bands().three() + " / "
                                + rules.bands().four())
                .values();
    }

    static TierAudited capacity(CapacityView judged) {
        return new TierAudited(
                "tiering.capacity",
                Optional.empty(),
                Map.of(),
                new Told()
                        .with("organisation", judged.organisation())
                        .with("capacityClass", judged.capacity())
                        .with("validFrom", judged.validFrom())
                        .values(),
                Optional.of(judged.reason()));
    }

    static TierAudited determined(String code, Optional<Tier> before, DeterminationView now) {
        return new TierAudited(
                "tiering.determine",
                Optional.of(code),
                new Told().with("tier", before.map(Tier::level)).values(),
                new Told()
                        .with("tier", now.tier().level())
                        .with("tierRules", now.rulesFrom())
                        .with("tierCost", "KRW " + now.cost().amount())
                        .with("capacityClass", now.capacity())
                        .values(),
                Optional.empty());
    }
}
