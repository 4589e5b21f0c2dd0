package mapae.config.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Business cases as rows: five investments, one of them with a version that was returned and the one that answers it. */
final class CaseTables {

    private static final String RATE = "KR_SOCIAL@2017-08-11";
    private static final String RETURNED = "확대 추진안과 비교하지 않았고 운영 비용의 근거가 부족합니다. 보완하여 다시 제출하십시오.";
    private static final String WITHDRAWN = "공공 예약 플랫폼을 그대로 쓰기로 하여 별도의 투자가 필요 없게 되었습니다.";
    private static final LocalDate MEASURED = LocalDate.of(2026, 6, 30);

    private final Portfolio portfolio;
    private final Set<Long> taken = new HashSet<>();

    private final Table cases = new Table(
            "business_case",
            "id",
            "investment_id",
            "number",
            "state",
            "begun_from_id",
            "begun_by",
            "begun_at",
            "edited_by",
            "edited_at",
            "submitted_by",
            "submitted_at",
            "ended_at",
            "ended_reason",
            "version");

    private final Table series = new Table("business_case_series", "investment_id", "last_number");
    private final Table texts = new Table(
            "business_case_text",
            "case_id",
            "position",
            "base_year",
            "price_year",
            "rate",
            "problem",
            "users",
            "strategic_fit",
            "preferred",
            "preferred_reason");
    private final Table options = new Table(
            "business_case_option",
            "case_id",
            "position",
            "code",
            "kind",
            "title",
            "description",
            "uplift",
            "mitigation");
    private final Table flows = new Table(
            "business_case_flow",
            "case_id",
            "position",
            "option_code",
            "fiscal_year",
            "side",
            "nature",
            "title",
            "amount",
            "party");
    private final Table criteria =
            new Table("business_case_criterion", "case_id", "position", "code", "title", "weight", "description");
    private final Table scores =
            new Table("business_case_score", "case_id", "position", "option_code", "criterion_code", "score", "reason");
    private final Table benefits = new Table(
            "business_case_benefit",
            "case_id",
            "position",
            "title",
            "unit",
            "baseline",
            "baseline_on",
            "target",
            "target_on",
            "owner",
            "measured_how");
    private final Table risks = new Table(
            "business_case_risk", "case_id", "position", "title", "likelihood", "impact", "response", "owner");
    private final Table reuse =
            new Table("business_case_reuse", "case_id", "position", "title", "found_where", "reusable", "reason");
    private final Table evidence = new Table(
            "business_case_evidence", "case_id", "position", "kind", "held_on", "participants", "findings", "changes");
    private final Table assets = new Table(
            "business_case_asset", "case_id", "position", "title", "description", "personal_data", "openness");

    CaseTables(Portfolio portfolio) {
        this.portfolio = portfolio;
    }

    List<Table> all() {
        long id = 0;
        for (CaseStory story : CaseStory.all()) {
            Investment investment = investment(story.organisation());
            boolean isSecond = id == 0;
            if (isSecond) {
                add(++id, investment, 1, story, "RETURNED", null, CaseWay.ALL.subList(0, 3), 7, false);
            }
            add(
                    ++id,
                    investment,
                    isSecond ? 2 : 1,
                    story,
                    story.state(),
                    isSecond ? 1L : null,
                    CaseWay.ALL,
                    6,
                    isSecond);
            series.add(investment.id(), isSecond ? 2 : 1);
        }
        return List.of(
                cases, series, texts, options, flows, criteria, scores, benefits, risks, reuse, evidence, assets);
    }

    /** The first one of the organisation that is not over and has no case yet. */
    private Investment investment(String organisation) {
        return portfolio.investments().stream()
                .filter(one -> one.owner().code().equals(organisation))
                .filter(one -> Set.of("PROPOSED", "APPROVED", "DELIVERY").contains(one.stage()))
                .filter(one -> taken.add(one.id()))
                .findFirst()
                .orElseThrow();
    }

    private void add(
            long id,
            Investment investment,
            int number,
            CaseStory story,
            String state,
            Long from,
            List<CaseWay> ways,
            int running,
            boolean isScored) {
        LocalDateTime begun = LocalDateTime.of(2026, 8, 3, 1, 0).plusDays(id * 7);
        LocalDateTime submitted = state.equals("DRAFT") ? null : begun.plusDays(9);
        boolean isEnded = Set.of("RETURNED", "ACCEPTED", "WITHDRAWN").contains(state);
        long by = portfolio.accounts().stream()
                .filter(one -> one.username().equals(Accounts.manager(investment.owner())))
                .findFirst()
                .orElseThrow()
                .id();
        cases.add(
                id,
                investment.id(),
                number,
                state,
                from,
                by,
                begun,
                by,
                begun.plusDays(8),
                submitted == null ? null : by,
                submitted,
                isEnded ? begun.plusDays(12) : null,
                state.equals("RETURNED") ? RETURNED : state.equals("WITHDRAWN") ? WITHDRAWN : null,
                2);
        boolean isComplete = submitted != null;
        int base = investment.startsOn().getYear();
        texts.add(
                id,
                1,
                base,
                base - 1,
                RATE,
                story.problem(),
                story.users(),
                isComplete ? "디지털플랫폼정부의 한 번 제출 원칙과 부처 중기 정보화 계획에 따릅니다." : null,
                "C",
                story.reason());
        for (int i = 0; i < ways.size(); i++) {
            CaseWay way = ways.get(i);
            options.add(
                    id,
                    i + 1,
                    way.code(),
                    way.kind(),
                    way.title(),
                    way.description(),
                    way.uplift() == null ? null : BigDecimal.valueOf(way.uplift()),
                    way.uplift() == null ? null : BigDecimal.valueOf(40));
        }
        flows(id, investment, base, ways, running);
        if (isScored) {
            scores(id, ways);
        }
        List<String> benefit = story.benefit();
        benefits.add(
                id,
                1,
                benefit.get(0),
                benefit.get(1),
                new BigDecimal(benefit.get(2)),
                MEASURED,
                new BigDecimal(benefit.get(3)),
                LocalDate.of(base + CaseWay.BUILD_YEARS + 1, 12, 31),
                isComplete ? "정보화담당관" : null,
                "시스템 기록으로 달마다 집계합니다.");
        risks.add(id, 1, story.risk().get(0), 3, 4, story.risk().get(1), "사업관리자");
        risks.add(id, 2, "요구사항이 늘어남", 4, 3, "변경은 월 1회 심의하고 비용을 함께 적습니다.", "사업관리자");
        risks.add(id, 3, "핵심 인력의 전보", 2, 4, "인수인계 4주를 두고 개통까지 보직을 유지합니다.", "정보화담당관");
        reuse.add(
                id,
                1,
                story.reuse().get(0),
                story.reuse().get(1),
                story.reuse().get(2),
                story.reuse().get(3));
        if (isComplete) {
            evidence.add(
                    id,
                    1,
                    story.evidence().get(0),
                    LocalDate.of(2026, 5, 19),
                    Integer.valueOf(story.evidence().get(1)),
                    story.evidence().get(2),
                    story.evidence().get(3));
        }
        assets.add(id, 1, story.asset().get(0), story.asset().get(1), false, "OPEN");
    }

    private void scores(long id, List<CaseWay> ways) {
        int position = 0;
        for (int i = 0; i < CaseCriterion.ALL.size(); i++) {
            CaseCriterion one = CaseCriterion.ALL.get(i);
            criteria.add(id, i + 1, one.code(), one.title(), new BigDecimal(one.weight()), one.description());
            for (int way = 0; way < ways.size(); way++) {
                scores.add(
                        id,
                        ++position,
                        ways.get(way).code(),
                        one.code(),
                        new BigDecimal(one.scores().get(way)),
                        ways.get(way).code().equals("C") ? one.reason() : null);
            }
        }
    }

    private void flows(long id, Investment investment, int base, List<CaseWay> ways, int running) {
        int position = 0;
        for (CaseWay way : ways) {
            for (Object[] flow : way.flows(investment, base, way.code().equals("C") ? running : way.running())) {
                flows.add(Stream.concat(Stream.of(id, ++position), Stream.of(flow))
                        .toArray());
            }
        }
    }
}
