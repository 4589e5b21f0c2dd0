package mapae.allowance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import mapae.allowance.domain.Allowance;
import mapae.allowance.domain.GrowthLimits;
import mapae.allowance.domain.RequestLimit;
import mapae.allowance.model.AllowanceRules;
import mapae.allowance.model.AllowanceTable;
import mapae.shared.Refusal;
import mapae.shared.Won;

/** What bounds a request: by its tier, with those of its window, and by the growth of the agreed total. */
@ApplicationScoped
public class AllowanceLimits {

    @Inject
    private AllowanceTable table;

    @Inject
    private AllowanceRules rules;

    /**
     * Holds a request against the limits of the day, with everything that was asked for the same beneficiary before. A study
     * anew makes good what a limit refuses.
     *
     * @throws Refusal {@code allowance.rule-missing}, {@code allowance.study-due}, {@code allowance.above-limit} or
     *     {@code allowance.split}
     */
    Allowance.Held held(Beneficiaries.Known known, Allowance.Wish wish, LocalDate today) throws SQLException {
        List<RequestLimit.Asked> others = table.others(known.who());
        RequestLimit limit = rules.limits(today).stream()
                .filter(one -> one.tier() == known.tier())
                .findFirst()
                .orElseThrow(() -> Refusal.rule("allowance.rule-missing", today));
        Won before = Won.sum(others.stream().map(RequestLimit.Asked::amount).toList());
        GrowthLimits.Growth growth = rules.growth(today)
                .growth(known.agreed(), before, wish.amount())
                .orElseThrow(() -> Refusal.rule("allowance.rule-missing", today));
        if (wish.study().isEmpty()) {
            require(known, wish, growth, limit, others, today);
        }
        return new Allowance.Held(known.tier(), limit.deciders(), growth);
    }

    private static void require(
            Beneficiaries.Known known,
            Allowance.Wish wish,
            GrowthLimits.Growth growth,
            RequestLimit limit,
            List<RequestLimit.Asked> others,
            LocalDate today) {
        if (growth.asksForStudy()) {
            throw Refusal.rule(
                    "allowance.study-due",
                    growth.before().plus(growth.asked()),
                    growth.agreed(),
                    growth.limit().stripTrailingZeros().toPlainString());
        }
        Won most = limit.of(known.agreed());
        if (wish.amount().compareTo(most) > 0) {
            throw Refusal.rule("allowance.above-limit", most, known.tier());
        }
        List<RequestLimit.Asked> within = limit.within(others, today);
        if (limit.isSplit(known.agreed(), wish.amount(), within)) {
            throw Refusal.rule(
                    "allowance.split",
                    within.size(),
                    limit.months(),
                    wish.amount()
                            .plus(Won.sum(within.stream()
                                    .map(RequestLimit.Asked::amount)
                                    .toList())),
                    most);
        }
    }
}
