package mapae.fund;

import java.util.Map;
import java.util.Optional;
import mapae.audit.Audited;
import mapae.audit.Told;
import mapae.fund.domain.Application;
import mapae.fund.domain.Award;
import mapae.fund.domain.Call;
import mapae.fund.domain.Fund;
import mapae.shared.Won;

/**
 * Something was done with a fund.
 *
 * @param kind {@code fund.} and what was done
 * @param before values before
 * @param after values after
 * @param reason why, if somebody said so
 */
record FundAudited(String kind, Map<String, String> before, Map<String, String> after, Optional<String> reason)
        implements Audited {

    static FundAudited kept(String kind, Optional<Fund> before, Fund after) {
        return new FundAudited(kind, before.map(FundAudited::values).orElse(Map.of()), values(after), Optional.empty());
    }

    static FundAudited of(String kind, Fund fund, Call call, String field, Object value) {
        return new FundAudited(
                kind,
                Map.of(),
                new Told()
                        .with("fund", fund.code())
                        .with("call", call.number())
                        .with(field, value)
                        .values(),
                Optional.empty());
    }

    static FundAudited of(String kind, Fund fund, Call call, Application application) {
        return new FundAudited(
                kind,
                Map.of(),
                new Told()
                        .with("fund", fund.code())
                        .with("call", call.number())
                        .with("application", application.number())
                        .with("investment", application.investment())
                        .with("fundAmount", won(application.asked()))
                        .values(),
                Optional.empty());
    }

    static FundAudited of(String kind, Fund fund, Award award, String field, Object value, Optional<String> reason) {
        return new FundAudited(
                kind,
                Map.of(),
                new Told()
                        .with("fund", fund.code())
                        .with("award", award.number())
                        .with("investment", award.application().investment())
                        .with(field, value instanceof Won amount ? won(amount) : value)
                        .values(),
                reason);
    }

    static String won(Won amount) {
        return "KRW " + amount.amount();
    }

    private static Map<String, String> values(Fund fund) {
        return new Told()
                .with("fund", fund.code())
                .with("name", fund.name().ko() + " / " + fund.name().en())
                .with("purpose", fund.purpose())
                .with(
                        "fundRules",
                        String.join(" ", fund.rules().kinds().stream().sorted().toList()) + ", "
                                + won(fund.rules().smallest()) + " – "
                                + won(fund.rules().largest()) + ", "
                                + fund.rules().share().value().toPlainString() + " %, "
                                + fund.rules().own().value().toPlainString() + " %")
                .with("startsOn", fund.beginsOn())
                .with("endsOn", fund.endsOn())
                .values();
    }
}
