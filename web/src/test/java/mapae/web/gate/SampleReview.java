package mapae.web.gate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mapae.gate.ReviewBook;
import mapae.gate.domain.Answer;
import mapae.gate.domain.Answered;
import mapae.gate.domain.Approver;
import mapae.gate.domain.Condition;
import mapae.gate.domain.ConditionState;
import mapae.gate.domain.Consequence;
import mapae.gate.domain.Continuity;
import mapae.gate.domain.Evidence;
import mapae.gate.domain.Exemption;
import mapae.gate.domain.ExemptionGround;
import mapae.gate.domain.ExemptionState;
import mapae.gate.domain.FileKind;
import mapae.gate.domain.Gate;
import mapae.gate.domain.Outcome;
import mapae.gate.domain.Readiness;
import mapae.gate.domain.Requirement;
import mapae.gate.domain.ReviewHead;
import mapae.gate.domain.ReviewState;
import mapae.shared.AccountId;
import mapae.shared.Bilingual;
import mapae.shared.Hand;
import mapae.shared.InvestmentId;
import mapae.shared.OrganisationId;
import mapae.shared.Won;
import mapae.tiering.DeterminationView;
import mapae.tiering.domain.Tier;
import mapae.tiering.domain.TierReason;

/** A feasibility review in its second round, decided against what was recommended, with two conditions. */
final class SampleReview {

    static final String HASH = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";
    static final Instant DECIDED = Instant.parse("2026-11-24T05:06:07Z");

    private static final Hand HAND = Hand.own(new AccountId(1));
    static final Bilingual TITLE = new Bilingual("국가 재정 정보 플랫폼 고도화", "National fiscal platform, stage two");
    static final Bilingual OWNER = new Bilingual("기획재정부", "Ministry of Economy and Finance");
    private static final Requirement.Part STUDY =
            new Requirement.Part("study", new Bilingual("타당성 조사 보고서", "Feasibility study"));
    private static final Requirement.Part PLAN = new Requirement.Part("plan", new Bilingual("추진 계획서", "Plan of work"));
    private static final Requirement.Part REUSE =
            new Requirement.Part("reuse", new Bilingual("공동 활용할 수 있는 서비스를 확인했습니까?", "Were shared services looked at?"));
    private static final Requirement.Part USERS =
            new Requirement.Part("users", new Bilingual("이용자가 설계에 참여했습니까?", "Did users take part in the design?"));

    private SampleReview() {}

    static GateMemo decided() {
        return memo(ReviewState.DECIDED, true);
    }

    static GateMemo waiting() {
        return memo(ReviewState.SUBMITTED, false);
    }

    private static GateMemo memo(ReviewState state, boolean seen) {
        Continuity continuity = new Continuity(
                Optional.of(new Bilingual("한책임", "Han Chaegim")),
                seen ? Optional.of(LocalDate.of(2027, 2, 28)) : Optional.empty(),
                Optional.of(LocalDate.of(2027, 6, 30)),
                seen ? Optional.of(122L) : Optional.empty());
        ReviewHead review = head(12, 2, state, Outcome.CONDITIONAL_GO, continuity);
        List<Evidence> evidence = List.of(new Evidence(
                5,
                "study",
                "타당성조사_최종.pdf",
                FileKind.PDF,
                2_345_678,
                HASH,
                HAND,
                "이제안",
                Instant.parse("2026-11-18T01:00:00Z")));
        List<Answered> answers = List.of(
                new Answered("reuse", Answer.YES, Optional.empty()),
                new Answered("users", Answer.NO, Optional.of("1단계에서 마친 조사를 다시 썼습니다.")));
        Requirement requirement = new Requirement(
                3,
                Gate.FEASIBILITY,
                3,
                LocalDate.of(2026, 1, 1),
                true,
                true,
                Approver.FOUR_EYES,
                Optional.empty(),
                "SECONDARY",
                "「국가재정법」 제38조",
                List.of(STUDY, PLAN),
                List.of(REUSE, USERS));
        boolean over = state == ReviewState.DECIDED;
        ReviewBook book = new ReviewBook(
                review,
                requirement,
                determination(),
                over ? Optional.of(SampleCase.basis().book().head()) : Optional.empty(),
                evidence,
                answers,
                new Readiness(List.of(), List.of(), List.of()),
                Optional.of(continuity),
                seen,
                over ? List.of(head(9, 1, ReviewState.DECIDED, Outcome.RETURN, continuity)) : List.of(),
                over ? List.of(exemption()) : List.of(),
                Optional.empty(),
                over ? List.of(condition(1, Consequence.FREEZE_ALLOTMENT), condition(2, Consequence.NONE)) : List.of(),
                false,
                false,
                false,
                Optional.empty(),
                Optional.empty());
        return new GateMemo(book, over ? Optional.of(SampleCase.basis()) : Optional.empty());
    }

    private static Exemption exemption() {
        return new Exemption(
                4,
                new InvestmentId(1),
                "MOEF-2026-07",
                TITLE,
                new OrganisationId(1),
                OWNER,
                1,
                new ExemptionGround(
                        1,
                        "FEASIBILITY_DONE",
                        LocalDate.of(2020, 1, 1),
                        Optional.empty(),
                        new Bilingual("타당성조사를 마친 사업", "A feasibility study was done"),
                        "SECONDARY",
                        new Bilingual("해설에서 확인", "Read in commentary")),
                "예비타당성조사를 통과한 사업입니다.",
                ExemptionState.CONFIRMED,
                act("이제안", Optional.empty(), Instant.parse("2026-10-02T01:00:00Z")),
                Optional.of(new Exemption.Answered(
                        "조사 결과서를 확인하였습니다.", act("김결정", Optional.empty(), Instant.parse("2026-10-05T01:00:00Z")))),
                List.of(new Exemption.File(1, "조사결과서.pdf", FileKind.PDF, 1_234, HASH)),
                1);
    }

    private static ReviewHead head(long id, int round, ReviewState state, Outcome outcome, Continuity continuity) {
        Optional<ReviewHead.Decision> decision = state == ReviewState.DECIDED
                ? Optional.of(new ReviewHead.Decision(
                        outcome,
                        "편익의 근거는 충분합니다.\n다만 첫해 운영비를 다시 산정해야 합니다.",
                        outcome != Outcome.RETURN,
                        Optional.of("후임이 정해졌고 인계 기간이 두 달입니다."),
                        continuity,
                        act("김결정", Optional.of("박기획"), DECIDED)))
                : Optional.empty();
        return new ReviewHead(
                id,
                new InvestmentId(1),
                "MOEF-2026-07",
                TITLE,
                new OrganisationId(1),
                OWNER,
                "KRW",
                Optional.of(Won.of(51_234_567_890L)),
                Gate.FEASIBILITY,
                round,
                3,
                3,
                Optional.of(4L),
                state,
                act("이제안", Optional.empty(), Instant.parse("2026-11-16T00:30:00Z")),
                Optional.of(act("이제안", Optional.empty(), Instant.parse("2026-11-19T00:30:00Z"))),
                Optional.of(new ReviewHead.Recommendation(Outcome.HOLD, "운영비 산정이 끝날 때까지 미루는 편이 낫습니다.", "최검토")),
                decision,
                2);
    }

    private static ReviewHead.Act act(String name, Optional<String> forName, Instant at) {
        return new ReviewHead.Act(HAND, name, forName, at);
    }

    private static Condition condition(int number, Consequence consequence) {
        return new Condition(
                number,
                12,
                number,
                new InvestmentId(1),
                "MOEF-2026-07",
                TITLE,
                new OrganisationId(1),
                Gate.FEASIBILITY,
                number == 1 ? "첫해 운영비를 실적에 근거하여 다시 산정합니다." : "이용자 시험을 한 차례 더 합니다.",
                new AccountId(2),
                "이제안",
                LocalDate.of(2027, 1, 29),
                "운영비 산정서와 근거 자료",
                consequence,
                ConditionState.OPEN,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                1);
    }

    private static DeterminationView determination() {
        return new DeterminationView(
                1,
                1,
                Tier.THREE,
                List.of(
                        new TierReason(
                                TierReason.Rule.COST,
                                Tier.THREE,
                                Optional.of(Won.of(51_234_567_890L)),
                                Optional.of(Won.of(50_000_000_000L)),
                                Optional.empty(),
                                Optional.empty()),
                        new TierReason(
                                TierReason.Rule.RISK_NOT_ASKED,
                                Tier.THREE,
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty())),
                1,
                LocalDate.of(2026, 1, 1),
                Won.of(51_234_567_890L),
                Optional.empty(),
                Map.of(),
                LocalDate.of(2026, 11, 2),
                Instant.parse("2026-11-02T00:00:00Z"),
                "박기획",
                Optional.empty());
    }
}
