package mapae.tiering.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mapae.shared.Bilingual;
import mapae.shared.Certainty;
import mapae.shared.Figure;
import mapae.shared.InvestmentId;
import mapae.shared.Refusal;
import mapae.shared.Won;
import mapae.tiering.domain.Questionnaire.Answer;
import mapae.tiering.domain.Questionnaire.Question;
import mapae.tiering.domain.TierReason.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TierPolicyTest {

    private static final Questionnaire ASKED =
            new Questionnaire(List.of(question("novelty", 45), question("users", 19), question("law", 36)));

    private static Question question(String code, int weight) {
        Bilingual text = new Bilingual(code, code);
        return new Question(code, text, weight, List.of(new Answer("no", text, 0), new Answer("yes", text, 4)));
    }

    private static TierRules rules(String from, long two, long three) {
        return new TierRules(
                7,
                LocalDate.parse(from),
                Certainty.FIELD,
                "source",
                "note",
                Map.of("PROJECT", new CostLimits(Won.of(two), Won.of(three))),
                ASKED,
                new RiskBands(45, 64, 83));
    }

    private static TierFacts project(long cost) {
        return TierPolicy.byCostAlone("PROJECT", "KRW", Optional.of(Won.of(cost)));
    }

    private static TierFacts project(long cost, String novelty, String users, String law, Integer capacity) {
        return new TierFacts(
                "PROJECT",
                "KRW",
                Optional.of(Won.of(cost)),
                Optional.of(Map.of("novelty", novelty, "users", users, "law", law)),
                Optional.ofNullable(capacity));
    }

    @ParameterizedTest
    @CsvSource({"0,ONE", "499,ONE", "500,TWO", "4999,TWO", "5000,THREE", "9000000000000000000,THREE"})
    void takesTheTierWhoseLimitTheCostReaches(long cost, Tier tier) {
        TierResult result = TierPolicy.of(project(cost), rules("2020-01-01", 500, 5000));
        assertEquals(Figure.of(tier), result.tier());
        assertEquals(7, result.ruleSet());
        assertEquals(
                List.of(Rule.COST, Rule.RISK_NOT_ASKED),
                result.reasons().stream().map(TierReason::rule).toList());
    }

    @ParameterizedTest
    @CsvSource({
        // 45 of 100 is just level 2, 64 level 3, 81 still 3, 100 level 4
        "no,no,no,1,ONE,1",
        "yes,no,no,1,TWO,2",
        "yes,no,no,2,ONE,2",
        "yes,yes,no,2,TWO,3",
        "yes,yes,no,3,ONE,3",
        "yes,no,yes,3,ONE,3",
        "yes,yes,yes,3,TWO,4",
        "yes,yes,yes,4,ONE,4"
    })
    void goesUpATierWhereTheRiskExceedsWhatTheOrganisationCarries(
            String novelty, String users, String law, int capacity, Tier tier, int level) {
        TierResult result = TierPolicy.of(project(100, novelty, users, law, capacity), rules("2020-01-01", 500, 5000));
        assertEquals(Figure.of(tier), result.tier());
        TierReason last = result.reasons().get(result.reasons().size() - 1);
        assertEquals(level, last.risk().orElseThrow().level());
        assertEquals(capacity, last.capacity().orElseThrow());
    }

    @Test
    void takesAnOrganisationThatWasNotJudgedForTheLowestClass() {
        TierResult result = TierPolicy.of(project(6000, "yes", "no", "no", null), rules("2020-01-01", 500, 5000));
        assertEquals(Figure.of(Tier.THREE), result.tier(), "there is no closer one");
        assertEquals(
                List.of(Rule.COST, Rule.CAPACITY_NOT_JUDGED, Rule.RISK_ABOVE_CAPACITY),
                result.reasons().stream().map(TierReason::rule).toList());
    }

    @Test
    void hasNoTierForACostThatIsNotKnownInWon() {
        TierRules rules = rules("2020-01-01", 500, 5000);
        assertEquals(
                Figure.undefined(TierResult.COST_UNKNOWN),
                TierPolicy.of(TierPolicy.byCostAlone("PROJECT", "KRW", Optional.empty()), rules)
                        .tier());
        assertEquals(
                Figure.undefined(TierResult.OTHER_CURRENCY),
                TierPolicy.of(TierPolicy.byCostAlone("PROJECT", "GBP", Optional.of(Won.of(9))), rules)
                        .tier());
        assertEquals(
                Figure.undefined(TierResult.KIND_WITHOUT_LIMITS),
                TierPolicy.of(TierPolicy.byCostAlone("SERVICE", "KRW", Optional.of(Won.of(9))), rules)
                        .tier());
    }

    @Test
    void refusesAnswersThatAreMissingOrStrange() {
        TierRules rules = rules("2020-01-01", 500, 5000);
        assertEquals(
                "tiering.answer-missing",
                assertThrows(Refusal.class, () -> TierPolicy.of(project(1, "yes", "", "no", 1), rules))
                        .code());
        assertEquals(
                "tiering.answer-unknown",
                assertThrows(Refusal.class, () -> TierPolicy.of(project(1, "yes", "perhaps", "no", 1), rules))
                        .code());
        assertThrows(Refusal.class, () -> ASKED.weighted(Map.of("novelty", 1)));
        assertThrows(Refusal.class, () -> new CostLimits(Won.of(5), Won.of(5)));
        assertThrows(Refusal.class, () -> new RiskBands(10, 10, 20));
    }

    @Test
    void namesThoseWhoMoveAndCountsThoseWhoStay() {
        TierRules before = rules("2020-01-01", 500, 5000);
        TierRules after = rules("2027-01-01", 800, 3000);
        TierChangePreview preview = TierChangePreview.of(
                List.of(
                        subject(1, project(499), false),
                        subject(2, project(500), false),
                        subject(3, project(799), true),
                        subject(4, project(800), false),
                        subject(5, project(3000), false),
                        subject(6, project(5000), false),
                        subject(7, TierPolicy.byCostAlone("PROJECT", "KRW", Optional.empty()), false)),
                before,
                after);
        assertEquals(
                List.of(2L, 5L),
                preview.changes().stream().map(change -> change.id().value()).toList());
        assertEquals(Optional.of(false), preview.changes().get(0).isCloser());
        assertEquals(Optional.of(true), preview.changes().get(1).isCloser());
        assertEquals(1, preview.running());
        assertEquals(3, preview.unchanged());
        assertEquals(1, preview.unknown());
    }

    private static TierChangePreview.Subject subject(long id, TierFacts facts, boolean running) {
        return new TierChangePreview.Subject(new InvestmentId(id), facts, running);
    }
}
