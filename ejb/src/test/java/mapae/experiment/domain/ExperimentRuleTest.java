package mapae.experiment.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import mapae.shared.Bilingual;
import mapae.shared.Refusal;
import mapae.shared.Won;
import org.junit.jupiter.api.Test;

class ExperimentRuleTest {

    private static final ExperimentRule RULE =
            new ExperimentRule(Won.of(500_000_000), 12, 3, "FIELD", new Bilingual("한도", "Limit"));
    private static final LocalDate START = LocalDate.of(2026, 12, 1);

    private static String code(Optional<Refusal> refusal) {
        return refusal.map(Refusal::code).orElse("");
    }

    @Test
    void allowsTheLimitsAndNothingBeyond() {
        LocalDate last = LocalDate.of(2027, 11, 30);
        assertEquals("", code(RULE.refuse(Won.of(500_000_000), START, last)));
        assertEquals("experiment.ceiling-too-high", code(RULE.refuse(Won.of(500_000_001), START, last)));
        assertEquals("experiment.ceiling-positive", code(RULE.refuse(Won.ZERO, START, last)));
        assertEquals("experiment.too-long", code(RULE.refuse(Won.of(1), START, last.plusDays(1))));
        assertEquals("experiment.ends-before", code(RULE.refuse(Won.of(1), START, START.minusDays(1))));
    }

    @Test
    void namesTheFigureInBothLanguages() {
        Refusal refusal = RULE.refuse(Won.of(600_000_000), START, START).orElseThrow();
        assertEquals(List.of("500000000"), refusal.arguments());
        assertEquals("실험의 상한은 500,000,000원을 넘을 수 없습니다.", refusal.text(Locale.KOREAN));
        assertEquals("The ceiling of an experiment is KRW 500,000,000 at most.", refusal.text(Locale.ENGLISH));
    }

    @Test
    void endsAfterSoManyRounds() {
        assertEquals("", code(RULE.refuseAfter(2)));
        assertEquals("experiment.too-many-rounds", code(RULE.refuseAfter(3)));
    }
}
