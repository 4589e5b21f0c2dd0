package mapae.strategy;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import mapae.audit.Audited;
import mapae.audit.Told;

/**
 * Something was done to a strategy, to an objective, or to what an investment serves.
 *
 * @param kind {@code strategy.begin}, {@code strategy.change}, {@code strategy.end}, likewise
 *     {@code strategy.objective-…}, and {@code strategy.contribute}
 * @param investment code of the investment, where it is about one
 * @param before as it stood
 * @param after as it stands
 */
record StrategyAudited(String kind, Optional<String> investment, Map<String, String> before, Map<String, String> after)
        implements Audited {

    static StrategyAudited of(Optional<StrategyView> before, StrategyView after) {
        boolean hasEnded = before.isPresent() && !before.get().validTo().equals(after.validTo());
        String kind = before.isEmpty() ? "strategy.begin" : hasEnded ? "strategy.end" : "strategy.change";
        return new StrategyAudited(
                kind, Optional.empty(), before.map(StrategyAudited::told).orElse(Map.of()), told(after));
    }

    static StrategyAudited of(Optional<ObjectiveView> before, ObjectiveView after) {
        boolean hasEnded = before.isPresent() && !before.get().validTo().equals(after.validTo());
        String what = before.isEmpty() ? "begin" : hasEnded ? "end" : "change";
        return new StrategyAudited(
                "strategy.objective-" + what,
                Optional.empty(),
                before.map(StrategyAudited::told).orElse(Map.of()),
                told(after));
    }

    static StrategyAudited of(ContributionsView before, ContributionsView after) {
        return new StrategyAudited("strategy.contribute", Optional.of(after.investment()), told(before), told(after));
    }

    private static Map<String, String> told(StrategyView one) {
        return new Told()
                .with("strategy", one.code())
                .with("nameKo", one.title().ko())
                .with("nameEn", one.title().en())
                .with("organisation", one.organisation())
                .with("parent", one.parent())
                .with("validFrom", one.validFrom())
                .with("validTo", one.validTo())
                .with("source", one.source())
                .values();
    }

    private static Map<String, String> told(ObjectiveView one) {
        return new Told()
                .with("objective", one.code())
                .with("strategy", one.strategy())
                .with("parent", one.parent())
                .with("nameKo", one.title().ko())
                .with("nameEn", one.title().en())
                .with("description", one.description())
                .with("validFrom", one.validFrom())
                .with("validTo", one.validTo())
                .values();
    }

    /** One value for all: each objective with its share and years. */
    private static Map<String, String> told(ContributionsView all) {
        Map<String, String> told = new LinkedHashMap<>();
        told.put(
                "contributions",
                String.join(
                        "; ",
                        all.contributions().stream()
                                .map(one -> one.objective() + " "
                                        + one.share().value().toPlainString() + " % "
                                        + one.from() + "–"
                                        + one.until().map(Object::toString).orElse(""))
                                .toList()));
        return told;
    }
}
