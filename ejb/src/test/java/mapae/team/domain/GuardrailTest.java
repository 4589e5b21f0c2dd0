package mapae.team.domain;

import static mapae.team.domain.Guardrail.Standing.BREACHED;
import static mapae.team.domain.Guardrail.Standing.NEAR;
import static mapae.team.domain.Guardrail.Standing.WITHIN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import mapae.shared.Figure;
import mapae.shared.Percent;
import mapae.shared.Won;
import org.junit.jupiter.api.Test;

class GuardrailTest {

    private static final Guardrail CAP = new Guardrail(false, Percent.of("30"), Percent.of("25"));
    private static final Guardrail FLOOR = new Guardrail(true, Percent.of("40"), Percent.of("45"));

    private static Figure<Guardrail.Standing> of(Guardrail rail, long part) {
        return rail.standing(Won.of(part), Won.of(1_000_000));
    }

    @Test
    void warnsBeforeItIsBreachedByOneWon() {
        assertEquals(Figure.of(WITHIN), of(CAP, 250_000));
        assertEquals(Figure.of(NEAR), of(CAP, 250_001));
        assertEquals(Figure.of(NEAR), of(CAP, 300_000));
        assertEquals(Figure.of(BREACHED), of(CAP, 300_001));
        assertEquals(Figure.of(WITHIN), of(FLOOR, 450_000));
        assertEquals(Figure.of(NEAR), of(FLOOR, 449_999));
        assertEquals(Figure.of(NEAR), of(FLOOR, 400_000));
        assertEquals(Figure.of(BREACHED), of(FLOOR, 399_999));
    }

    @Test
    void saysNothingOfNoMoney() {
        assertEquals(Figure.undefined("team.no-money"), CAP.standing(Won.ZERO, Won.ZERO));
        Percent early = Percent.of("31");
        assertThrows(IllegalArgumentException.class, () -> new Guardrail(false, Percent.of("30"), early));
    }
}
