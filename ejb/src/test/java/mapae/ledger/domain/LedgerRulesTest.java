package mapae.ledger.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import mapae.ledger.domain.LedgerRule.Limit;
import mapae.shared.Bilingual;
import mapae.shared.Refusal;
import mapae.shared.Won;
import org.junit.jupiter.api.Test;

class LedgerRulesTest {

    private static final LocalDate CHANGED = LocalDate.of(2026, 7, 1);
    private static final LedgerRule BEFORE = rule(5, Rules.FROM, Optional.of(CHANGED.minusDays(1)));
    private static final LedgerRule AFTER = rule(7, CHANGED, Optional.empty());

    @Test
    void takesTheVersionThatHoldsOnTheDay() {
        List<LedgerRule> versions = List.of(AFTER, BEFORE);
        assertEquals(BEFORE, LedgerRules.on(CHANGED.minusDays(1), versions).get(LedgerRule.CONTINUING_YEARS));
        assertEquals(AFTER, LedgerRules.on(CHANGED, versions).get(LedgerRule.CONTINUING_YEARS));
    }

    @Test
    void refusesWhereNoRuleHolds() {
        LedgerRules earlier = LedgerRules.on(Rules.FROM.minusDays(1), List.of(AFTER, BEFORE));
        Refusal refusal = assertThrows(Refusal.class, () -> earlier.get(LedgerRule.CONTINUING_YEARS));
        assertEquals("ledger.rule-missing", refusal.code());
        assertEquals(List.of("CONTINUING_YEARS"), refusal.arguments());
    }

    @Test
    void findsARuleThatMayBeMissing() {
        LedgerRules rules = LedgerRules.on(CHANGED, List.of(AFTER));
        assertEquals(Optional.of(AFTER), rules.find(LedgerRule.CONTINUING_YEARS));
        assertEquals(Optional.empty(), rules.find(LedgerRule.VIREMENT_REPORT_DUE));
    }

    @Test
    void letsNoTwoVersionsHoldOnTheSameDay() {
        LedgerRule overlapping = rule(6, CHANGED, Optional.empty());
        assertThrows(IllegalStateException.class, () -> LedgerRules.on(CHANGED, List.of(AFTER, overlapping)));
    }

    @Test
    void endsNoRuleBeforeItBegins() {
        assertThrows(IllegalArgumentException.class, () -> rule(5, CHANGED, Optional.of(CHANGED.minusDays(1))));
        assertTrue(rule(5, CHANGED, Optional.of(CHANGED)).isInForceOn(CHANGED));
        assertFalse(rule(5, CHANGED, Optional.of(CHANGED)).isInForceOn(CHANGED.plusDays(1)));
    }

    @Test
    void setsNoLimitBelowItsRange() {
        assertEquals(Optional.of(Won.ZERO), Limit.of(Won.ZERO).amount());
        assertEquals(Optional.of(1), Limit.of(1).count());
        assertThrows(IllegalArgumentException.class, () -> Limit.of(Won.of(-1)));
        assertThrows(IllegalArgumentException.class, () -> Limit.of(0));
    }

    /** What these classes ask for stands in the schema, and says the same there as here. */
    @Test
    void knowsTheRulesOfTheSchema() throws IOException {
        String schema = schema();
        for (LedgerRule rule : Rules.list()) {
            int start = schema.indexOf("('" + rule.code() + "',");
            assertTrue(start > 0, () -> rule.code() + " stands in the schema");
            String row = schema.substring(start, schema.indexOf("'2007-01-01')", start));
            assertTrue(row.contains("'국가재정법"), rule.code());
            rule.limit().count().ifPresent(count -> assertTrue(row.endsWith(" " + count + ", "), rule.code()));
        }
        for (String further : List.of(
                LedgerRule.CARRIED_USED_FIRST,
                LedgerRule.RESERVE_GRANT,
                LedgerRule.YEAR_INDEPENDENCE,
                LedgerRule.VIREMENT_REPORT,
                LedgerRule.VIREMENT_REPORT_DUE,
                LedgerRule.CARRY_OVER_STATEMENT)) {
            assertTrue(schema.contains("('" + further + "',"), further);
        }
    }

    private static String schema() throws IOException {
        StringBuilder all = new StringBuilder();
        for (String name : List.of("V14__ledger_rule.sql", "V17__ledger_request_ended.sql")) {
            try (InputStream file = LedgerRulesTest.class.getResourceAsStream("/db/migration/" + name)) {
                all.append(new String(file.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return all.toString();
    }

    private static LedgerRule rule(int years, LocalDate from, Optional<LocalDate> to) {
        return new LedgerRule(
                LedgerRule.CONTINUING_YEARS,
                new Bilingual("계속비 기간", "Years of continuing expenditure"),
                new Bilingual("국가재정법 제23조", "National Finance Act, art. 23"),
                "FIELD",
                Optional.empty(),
                Limit.of(years),
                from,
                to);
    }
}
