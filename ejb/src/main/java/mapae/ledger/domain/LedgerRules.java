package mapae.ledger.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import mapae.shared.Refusal;

/** The rules that hold on one day, each once. */
public final class LedgerRules {

    private final Map<String, LedgerRule> byCode;

    private LedgerRules(Map<String, LedgerRule> byCode) {
        this.byCode = Map.copyOf(byCode);
    }

    /**
     * Those of all known rules that hold on a day.
     *
     * @throws IllegalStateException if two versions of a rule hold on the same day
     */
    public static LedgerRules on(LocalDate day, List<LedgerRule> all) {
        return new LedgerRules(all.stream()
                .filter(rule -> rule.isInForceOn(day))
                .collect(Collectors.toMap(LedgerRule::code, rule -> rule)));
    }

    /**
     * The rule of that code.
     *
     * @throws Refusal {@code ledger.rule-missing}: what no rule allows is not done
     */
    public LedgerRule get(String code) {
        LedgerRule rule = byCode.get(code);
        if (rule == null) {
            throw Refusal.rule("ledger.rule-missing", code);
        }
        return rule;
    }

    /** The rule of that code, where one is in force. */
    public Optional<LedgerRule> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }
}
