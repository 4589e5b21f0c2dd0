package mapae.config.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;

/** Three experiments: one runs, one has ended and waits for a decision, one was scaled. */
final class ExperimentTables {

    /** Ministries whose books are part of the demonstration: their commitments were made under no ceiling. */
    private static final Set<String> WITH_BOOKS = Set.of("MSIT", "MOHW", "MOIS");

    private static final long CEILING = 300 * Investment.MILLION;

    private final Portfolio portfolio;

    private final Table experiments = new Table(
            "experiment",
            "id",
            "investment_id",
            "number",
            "state",
            "ceiling",
            "starts_on",
            "ends_on",
            "hypothesis",
            "success",
            "proposed_by",
            "proposed_at",
            "approved_by",
            "approved_at",
            "verdict",
            "reason",
            "decided_by",
            "decided_at",
            "version");

    private final Table measures = new Table(
            "experiment_measure",
            "experiment_id",
            "position",
            "name",
            "unit",
            "direction",
            "baseline",
            "target",
            "actual",
            "measured_on",
            "source");

    private final Table evaluations = new Table(
            "experiment_evaluation",
            "experiment_id",
            "findings",
            "learnt",
            "user_evidence",
            "recommendation",
            "evaluated_by",
            "evaluated_at");

    private final Table ceilings = new Table(
            "ledger_ceiling",
            "id",
            "investment_id",
            "reference",
            "amount",
            "valid_from",
            "valid_until",
            "stopped_on",
            "set_at",
            "set_by");

    ExperimentTables(Portfolio portfolio) {
        this.portfolio = portfolio;
    }

    List<Table> all() {
        List<Investment> chosen = portfolio.investments().stream()
                .filter(one -> one.kind().equals("EXPERIMENT"))
                .filter(one -> Set.of("PROPOSED", "APPROVED", "DELIVERY").contains(one.stage()))
                .filter(one -> !WITH_BOOKS.contains(one.owner().code()))
                .limit(3)
                .toList();
        add(1, chosen.get(0), LocalDate.of(2026, 9, 1), LocalDate.of(2027, 1, 31), false);
        measure(1, null, null);
        add(2, chosen.get(1), LocalDate.of(2026, 4, 1), LocalDate.of(2026, 10, 30), false);
        measure(2, new BigDecimal("7"), new BigDecimal("61"));
        evaluate(2, chosen.get(1), "ITERATE", LocalDateTime.of(2026, 10, 28, 2, 0));
        add(3, chosen.get(2), LocalDate.of(2026, 1, 5), LocalDate.of(2026, 6, 30), true);
        measure(3, new BigDecimal("4"), new BigDecimal("83"));
        evaluate(3, chosen.get(2), "SCALE", LocalDateTime.of(2026, 6, 24, 2, 0));
        return List.of(experiments, measures, evaluations, ceilings);
    }

    private void add(long id, Investment investment, LocalDate first, LocalDate last, boolean isScaled) {
        LocalDateTime proposed = first.minusDays(20).atTime(1, 0);
        LocalDateTime decided = isScaled ? last.plusDays(6).atTime(1, 0) : null;
        experiments.add(
                id,
                investment.id(),
                1,
                isScaled ? "DECIDED" : "RUNNING",
                CEILING,
                first,
                last,
                "접수 단계에서 인공지능이 서류의 빠진 항목을 알려 주면 보완 요청이 줄어 민원 처리 기간이 짧아질 것입니다.",
                "처리 기간이 7일 이하로 줄고, 이용자의 70퍼센트 이상이 안내가 도움이 되었다고 답해야 합니다.",
                proposer(investment),
                proposed,
                account("planner2"),
                proposed.plusDays(6),
                isScaled ? "SCALE" : null,
                isScaled ? "두 지표 모두 목표에 이르렀고 이용자 평가도 고르게 좋아 확산하기로 합니다." : null,
                isScaled ? account("planner2") : null,
                decided,
                isScaled ? 4 : 1);
        ceilings.add(
                id,
                investment.id(),
                "experiment/" + id,
                CEILING,
                first,
                last,
                isScaled ? decided.toLocalDate() : null,
                proposed.plusDays(6),
                "planner2");
    }

    private void measure(long id, BigDecimal days, BigDecimal helped) {
        LocalDate on = days == null ? null : id == 2 ? LocalDate.of(2026, 10, 23) : LocalDate.of(2026, 6, 19);
        measures.add(
                id,
                1,
                "민원 처리 기간",
                "일",
                "DOWN",
                new BigDecimal("12"),
                new BigDecimal("5"),
                days,
                on,
                on == null ? null : "민원 처리 시스템 기록");
        measures.add(
                id,
                2,
                "안내가 도움이 되었다고 답한 이용자",
                "퍼센트",
                "UP",
                id == 2 ? null : new BigDecimal("40"),
                new BigDecimal("70"),
                helped,
                on,
                on == null ? null : "이용자 설문 212명");
    }

    private void evaluate(long id, Investment investment, String recommendation, LocalDateTime at) {
        boolean isGood = recommendation.equals("SCALE");
        evaluations.add(
                id,
                isGood ? "처리 기간이 12일에서 4일로 줄었습니다." : "처리 기간은 줄었으나 목표인 5일에는 이르지 못했습니다.",
                isGood
                        ? "빠진 항목을 접수하는 화면에서 바로 알려 주는 것이 가장 큰 효과를 냈습니다."
                        : "안내 문구가 길어 읽지 않는 이용자가 많았습니다. 문구를 줄여 다시 해 볼 만합니다.",
                "이용자 212명이 설문에 답했고 14명과 면담했습니다. 고령 이용자는 글자가 작다고 했습니다.",
                recommendation,
                proposer(investment),
                at);
    }

    private long proposer(Investment investment) {
        return account(Accounts.managed(investment.owner()) ? Accounts.manager(investment.owner()) : "planner1");
    }

    private long account(String username) {
        return portfolio.accounts().stream()
                .filter(one -> one.username().equals(username))
                .findFirst()
                .orElseThrow()
                .id();
    }
}
