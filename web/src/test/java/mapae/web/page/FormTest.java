package mapae.web.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import mapae.shared.Percent;
import mapae.shared.Refusal;
import mapae.shared.Won;
import org.junit.jupiter.api.Test;

class FormTest {

    private static final List<String> DECISIONS = List.of("approve", "return");
    private static final Texts EN = Texts.in(Locale.ENGLISH);

    @Test
    void readsAmountsWithSeparators() {
        assertEquals(
                Optional.of(Won.of(1_200_000)), sent("amount", " 1,200,000 ").won("amount"));
    }

    @Test
    void refusesFractionsOfWon() {
        Form form = sent("amount", "1.5");
        assertEquals(Optional.empty(), form.won("amount"));
        assertTrue(form.fault("amount").isPresent());
    }

    @Test
    void refusesAmountsThatDoNotFit() {
        Form form = sent("amount", "99999999999999999999");
        assertEquals(Optional.empty(), form.won("amount"));
        assertTrue(form.isFaulty());
    }

    @Test
    void leavesWhatIsNotGivenUnknown() {
        Form form = sent("amount", "  ");
        assertEquals(Optional.empty(), form.won("amount"));
        assertFalse(form.isFaulty());
    }

    @Test
    void readsPercentagesAndMonths() {
        assertEquals(Optional.of(Percent.of("42.5")), sent("p", "42.5 %").percent("p"));
        assertEquals(Optional.of(YearMonth.of(2026, 10)), sent("m", "2026-10").month("m"));
        assertTrue(refused("m", "2026-13"));
    }

    @Test
    void readsOnlyTheWordsThatWereOffered() {
        assertEquals(Optional.of("return"), sent("decision", "return").oneOf("decision", DECISIONS));
        for (String other : List.of("", "APPROVE", "approve,return", "anything")) {
            Form form = sent("decision", other);
            assertEquals(Optional.empty(), form.oneOf("decision", DECISIONS));
            assertEquals(Optional.of("Choose from the list."), form.fault("decision"));
        }
    }

    @Test
    void keepsWhatWasTypedWhenItIsWrong() {
        Form form = sent("amount", "a lot");
        form.won("amount");
        assertEquals("a lot", form.value("amount"));
    }

    @Test
    void takesANewKeyAfterARefusal() {
        Form form = sent(Form.KEY, "first");
        form.refuse("", Refusal.conflict("request.conflict"));
        assertNotEquals("first", form.idempotencyKey());
    }

    private static boolean refused(String field, String value) {
        Form form = sent(field, value);
        form.month(field);
        return form.fault(field).isPresent();
    }

    private static Form sent(String field, String value) {
        MultivaluedMap<String, String> fields = new MultivaluedHashMap<>();
        fields.putSingle(field, value);
        return Form.sent(EN, fields);
    }
}
