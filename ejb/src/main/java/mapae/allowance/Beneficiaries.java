package mapae.allowance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mapae.allowance.domain.Allowance.Beneficiary;
import mapae.investment.InvestmentView;
import mapae.investment.Register;
import mapae.ledger.EarmarkOrders;
import mapae.ledger.FundedLines;
import mapae.ledger.LineView;
import mapae.metric.InvestmentMetrics;
import mapae.metric.MetricView;
import mapae.metric.domain.Metric;
import mapae.shared.InvestmentId;
import mapae.shared.Refusal;
import mapae.shared.Won;
import mapae.team.TeamBook;
import mapae.team.Teams;
import mapae.tiering.Tiers;
import mapae.tiering.domain.Tier;

/** What a raise is asked for: an investment or a team, with what was agreed, its lines and its tier. */
@ApplicationScoped
public class Beneficiaries {

    private static final String WON = "KRW";

    @Inject
    private Register register;

    @Inject
    private Teams teams;

    @Inject
    private Tiers tiers;

    @Inject
    private FundedLines funded;

    @Inject
    private EarmarkOrders earmarks;

    @Inject
    private InvestmentMetrics metrics;

    /**
     * One of them, and what is known of it.
     *
     * @param who the investment or team
     * @param agreed the agreed total: budget at completion, or all planned tranches; 0 where nothing was agreed
     * @param tier 1 to 3; the closest where none was determined
     * @param lines the lines that its money is spent from
     * @param computed estimate at completion from the earned-value record, if it is known
     */
    record Known(Beneficiary who, Won agreed, int tier, List<LineView> lines, Optional<BigDecimal> computed) {}

    /**
     * The one of that code.
     *
     * @throws Refusal {@code investment.unknown}, {@code team.unknown}, or {@code allowance.currency} of an investment in
     *     another currency
     */
    Known of(boolean isTeam, String code) {
        return isTeam ? team(code) : investment(code);
    }

    private Known investment(String code) {
        InvestmentView found = register.byCode(code);
        if (!found.currency().equals(WON)) {
            throw Refusal.rule("allowance.currency", found.currency());
        }
        Map<InvestmentId, Tier> determined = tiers.determined();
        return new Known(
                new Beneficiary(false, found.id().value(), code, found.title(), found.owner(), found.ownerCode()),
                found.budgetAtCompletion().orElse(Won.ZERO),
                determined.getOrDefault(found.id(), Tier.THREE).level(),
                funded.of(found.id()).stream().map(one -> one.line()).toList(),
                metrics.of(found.id()).stream()
                        .filter(one -> one.code()
                                .equals(Metric.ESTIMATE_AT_CURRENT_RATE
                                        .quantity()
                                        .code()))
                        .findFirst()
                        .flatMap(MetricView::value)
                        .flatMap(MetricView.Value::number));
    }

    private Known team(String code) {
        TeamBook found = teams.byCode(code);
        return new Known(
                new Beneficiary(
                        true,
                        found.team().id(),
                        code,
                        found.team().name(),
                        found.team().owner(),
                        found.team().organisation()),
                Won.sum(found.tranches().stream()
                        .map(one -> one.planned().tranche().planned())
                        .toList()),
                Tier.THREE.level(),
                earmarks.lines(found.team().reference()).stream()
                        .map(one -> one.line())
                        .toList(),
                Optional.empty());
    }
}
