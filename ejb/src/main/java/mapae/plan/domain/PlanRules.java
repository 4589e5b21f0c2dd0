package mapae.plan.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import mapae.shared.FiscalYear;
import mapae.shared.Refusal;

/**
 * The rules about medium-term plans, of all times.
 *
 * @param all every version of every rule
 */
public record PlanRules(List<PlanRule> all) {

    public PlanRules {
        all = List.copyOf(all);
    }

    /**
     * The years of a plan, if the rule that holds on the first day of the first of them allows it.
     *
     * @throws Refusal {@code plan.years-too-few}, {@code plan.years-too-many} or {@code plan.rule-missing}
     */
    public PlanTerm term(FiscalYear first, int years) {
        PlanRule rule = on(first.firstDay(), PlanRule.YEARS);
        int least = number(rule, PlanRule::count);
        if (years < least) {
            throw Refusal.rule(
                    "plan.years-too-few",
                    rule.legalBasis().ko(),
                    rule.legalBasis().en(),
                    least);
        }
        if (years > PlanTerm.MOST || first.value() + years - 1 > FiscalYear.LATEST) {
            throw Refusal.invalid("plan.years-too-many", PlanTerm.MOST);
        }
        return new PlanTerm(first, years);
    }

    /**
     * The day by which a plan is handed in: in its first year.
     *
     * @throws Refusal {@code plan.rule-missing}
     */
    public LocalDate due(FiscalYear first) {
        return number(on(first.firstDay(), PlanRule.DUE), PlanRule::due).atYear(first.value());
    }

    private PlanRule on(LocalDate day, String code) {
        return all.stream()
                .filter(rule -> rule.code().equals(code) && rule.isInForceOn(day))
                .findFirst()
                .orElseThrow(() -> Refusal.rule("plan.rule-missing", code));
    }

    private static <T> T number(PlanRule rule, Function<PlanRule, Optional<T>> of) {
        return of.apply(rule).orElseThrow(() -> Refusal.rule("plan.rule-missing", rule.code()));
    }
}
