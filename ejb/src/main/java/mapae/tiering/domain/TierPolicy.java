package mapae.tiering.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mapae.shared.Figure;
import mapae.shared.Refusal;
import mapae.shared.Won;

/**
 * How closely an investment is looked at. The cost sets the tier by limits for its kind; where the level of risk, 1 to 4,
 * is above the class of what the organisation is able to carry, 1 to 4, it goes one tier up.
 *
 * <p>Source: Canada, Directive on the Management of Projects and Programmes, appendix B, by which a project whose level of
 * complexity and risk exceeds the organisation's capacity class is decided on by the Treasury Board. An organisation that
 * was not judged is taken for the lowest class.
 */
public final class TierPolicy {

    private static final String KRW = "KRW";
    private static final int LOWEST_CLASS = 1;

    private TierPolicy() {}

    /**
     * The tier by a set of rules, with every rule that spoke.
     *
     * @throws Refusal if an answer is missing or not among those to choose from
     */
    public static TierResult of(TierFacts facts, TierRules rules) {
        Optional<RiskScore> risk =
                facts.answers().map(given -> rules.questionnaire().score(given, rules.bands()));
        Figure<Won> cost = facts.currency().equals(KRW)
                ? Figure.known(facts.cost(), TierResult.COST_UNKNOWN)
                : Figure.undefined(TierResult.OTHER_CURRENCY);
        Figure<CostLimits> limits = Figure.known(rules.limitsOf(facts.kind()), TierResult.KIND_WITHOUT_LIMITS);
        List<TierReason> reasons = new ArrayList<>();
        Figure<Tier> tier = limits.with(cost, (by, amount) -> {
            Tier reached = by.of(amount);
            reasons.add(new TierReason(
                    TierReason.Rule.COST,
                    reached,
                    Optional.of(amount),
                    Optional.of(by.from(reached)),
                    Optional.empty(),
                    Optional.empty()));
            return risk.map(score -> weighed(reached, score, facts.capacity(), reasons))
                    .orElseGet(() -> {
                        reasons.add(said(TierReason.Rule.RISK_NOT_ASKED, reached, Optional.empty(), Optional.empty()));
                        return reached;
                    });
        });
        return new TierResult(tier, reasons, rules.id());
    }

    /** The tier that the cost alone sets: what an investment for which nobody has answered stands in. */
    public static TierFacts byCostAlone(String kind, String currency, Optional<Won> cost) {
        return new TierFacts(kind, currency, cost, Optional.<Map<String, String>>empty(), Optional.empty());
    }

    private static Tier weighed(Tier byCost, RiskScore risk, Optional<Integer> judged, List<TierReason> reasons) {
        int capacity = judged.orElse(LOWEST_CLASS);
        if (judged.isEmpty()) {
            reasons.add(
                    said(TierReason.Rule.CAPACITY_NOT_JUDGED, byCost, Optional.of(risk), Optional.of(LOWEST_CLASS)));
        }
        boolean above = risk.level() > capacity;
        Tier tier = above ? byCost.up() : byCost;
        TierReason.Rule rule = above ? TierReason.Rule.RISK_ABOVE_CAPACITY : TierReason.Rule.RISK_WITHIN_CAPACITY;
        reasons.add(said(rule, tier, Optional.of(risk), Optional.of(capacity)));
        return tier;
    }

    private static TierReason said(
            TierReason.Rule rule, Tier tier, Optional<RiskScore> risk, Optional<Integer> capacity) {
        return new TierReason(rule, tier, Optional.empty(), Optional.empty(), risk, capacity);
    }
}
