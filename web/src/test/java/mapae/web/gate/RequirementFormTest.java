package mapae.web.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import mapae.gate.RequirementCommand;
import mapae.gate.domain.Requirement;
import mapae.web.page.Form;
import mapae.web.page.Texts;
import org.junit.jupiter.api.Test;

class RequirementFormTest {

    private static Form sent(String... changed) {
        MultivaluedMap<String, String> fields = new MultivaluedHashMap<>();
        String[] given = {
            "gate",
            "CLOSE",
            "tier",
            "2",
            "validFrom",
            "2031-01-01",
            "needed",
            "YES",
            "continuity",
            "NO",
            "decides",
            "FOUR_EYES",
            "certainty",
            "FIELD",
            "source",
            "a guideline",
            "item-1-code",
            "part-1",
            "item-1-ko",
            "마쳤습니까?",
            "item-1-en",
            "Is it done?"
        };
        for (int i = 0; i < given.length; i += 2) {
            fields.putSingle(given[i], given[i + 1]);
        }
        for (int i = 0; i < changed.length; i += 2) {
            fields.putSingle(changed[i], changed[i + 1]);
        }
        return Form.sent(Texts.in(Locale.ENGLISH), fields);
    }

    @Test
    void givesWhatIsNewACodeOfItsOwn() {
        RequirementCommand command = RequirementForm.read(sent("item-3-ko", "물었습니까?", "item-3-en", "Were they asked?"))
                .orElseThrow();
        assertEquals(
                List.of("part-1", "part-2"),
                command.items().stream().map(Requirement.Part::code).toList());
        assertEquals(Optional.empty(), command.committee());
        assertEquals(Optional.empty(), command.replaces());
    }

    @Test
    void dropsALineThatIsEmptied() {
        Form form = sent("item-1-ko", "", "item-1-en", "");
        assertEquals(List.of(), RequirementForm.read(form).orElseThrow().items());
        assertEquals(2, RequirementForm.shown(form, RequirementForm.ITEM));
    }

    @Test
    void tellsWhichTextIsMissingOrTooLong() {
        Form missing = sent("item-1-en", "");
        assertTrue(RequirementForm.read(missing).isEmpty());
        assertTrue(missing.fault("item-1-en").isPresent());
        Form tooLong = sent("item-1-ko", "가".repeat(Requirement.Part.LONGEST + 1));
        assertTrue(RequirementForm.read(tooLong).isEmpty());
        assertTrue(tooLong.fault("item-1-ko").orElseThrow().contains("300"));
        assertFalse(tooLong.fault("source").isPresent());
    }
}
