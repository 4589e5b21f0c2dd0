package mapae.allowance;

import java.util.Map;
import java.util.Optional;
import mapae.allowance.domain.Allowance;
import mapae.audit.Audited;
import mapae.audit.Told;
import mapae.shared.Won;

/**
 * Something was done to an allowance.
 *
 * @param kind {@code allowance.request}, {@code allowance.withdraw}, {@code allowance.decide}, {@code allowance.fulfil},
 *     {@code allowance.draw} or {@code allowance.settle}
 * @param code of the investment, if it is for one
 * @param after what it is about
 * @param why as somebody said it
 */
record AllowanceAudited(String kind, Optional<String> code, Map<String, String> after, Optional<String> why)
        implements Audited {

    static AllowanceAudited of(String kind, Allowance allowance, Won amount, String why) {
        return new AllowanceAudited(
                kind,
                Optional.of(allowance.beneficiary().code())
                        .filter(code -> !allowance.beneficiary().isTeam()),
                new Told()
                        .with("allowance", allowance.id())
                        .with("for", allowance.beneficiary().code())
                        .with("amount", "KRW " + amount.amount())
                        .with("state", allowance.state())
                        .values(),
                Optional.of(why).filter(text -> !text.isEmpty()));
    }

    @Override
    public Optional<String> investment() {
        return code;
    }

    @Override
    public Map<String, String> before() {
        return Map.of();
    }

    @Override
    public Optional<String> reason() {
        return why;
    }
}
