package mapae.plan.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import mapae.shared.Bilingual;
import mapae.shared.FiscalYear;
import mapae.shared.Refusal;
import org.junit.jupiter.api.Test;

class PlanRulesTest {

    private static final Bilingual ARTICLE = new Bilingual("국가재정법 제28조", "National Finance Act, art. 28");

    private static PlanRule rule(String code, Integer years, MonthDay due, String from, String to) {
        return new PlanRule(
                code,
                ARTICLE,
                ARTICLE,
                "LAW",
                Optional.ofNullable(years),
                Optional.ofNullable(due),
                LocalDate.parse(from),
                Optional.ofNullable(to).map(LocalDate::parse));
    }

    private static final PlanRules RULES = new PlanRules(List.of(
            rule(PlanRule.YEARS, 5, null, "2007-01-01", "2029-12-31"),
            rule(PlanRule.YEARS, 6, null, "2030-01-01", null),
            rule(PlanRule.DUE, null, MonthDay.of(1, 31), "2007-01-01", "2029-12-31"),
            rule(PlanRule.DUE, null, MonthDay.of(3, 31), "2030-01-01", null)));

    @Test
    void asksForAsManyYearsAsTheRuleOfThatYear() {
        assertEquals(FiscalYear.of(2031), RULES.term(FiscalYear.of(2027), 5).last());
        Refusal refused = assertThrows(Refusal.class, () -> RULES.term(FiscalYear.of(2027), 4));
        assertEquals("plan.years-too-few", refused.code());
        assertEquals("5", refused.arguments().get(2));
        assertThrows(Refusal.class, () -> RULES.term(FiscalYear.of(2030), 5));
        assertEquals(6, RULES.term(FiscalYear.of(2030), 6).years());
        assertThrows(Refusal.class, () -> RULES.term(FiscalYear.of(2027), 11));
        assertThrows(Refusal.class, () -> RULES.term(FiscalYear.of(2198), 6));
    }

    @Test
    void isDueOnTheDayOfTheRuleOfThatYear() {
        assertEquals(LocalDate.of(2027, 1, 31), RULES.due(FiscalYear.of(2027)));
        assertEquals(LocalDate.of(2030, 3, 31), RULES.due(FiscalYear.of(2030)));
    }

    @Test
    void doesNothingThatNoRuleAllows() {
        Refusal refused = assertThrows(Refusal.class, () -> RULES.term(FiscalYear.of(2000), 5));
        assertEquals("plan.rule-missing", refused.code());
    }
}
