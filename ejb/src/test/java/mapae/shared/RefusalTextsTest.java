package mapae.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class RefusalTextsTest {

    private static final Refusal REFUSAL = Refusal.conflict("ledger.not-available", Won.of(1_961_000_000));

    @Test
    void writesAmountsWithSeparatorsInBothLanguages() {
        assertEquals("Only 1,961,000,000 are free.", REFUSAL.text(Locale.ENGLISH));
        assertEquals("가용액은 1,961,000,000입니다.", REFUSAL.text(Locale.KOREAN));
    }

    @Test
    void leavesAmountsAsAPageHasWrittenThem() {
        Refusal told = Refusal.conflict("ledger.not-available", "1,961,000,000원");
        assertEquals("가용액은 1,961,000,000원입니다.", told.text(Locale.KOREAN));
        assertEquals(
                "Only KRW -1.5 are free.",
                Refusal.conflict("ledger.not-available", "KRW -1.5").text(Locale.ENGLISH));
    }

    @Test
    void leavesArgumentsBareForPrograms() {
        assertEquals(List.of("1961000000"), REFUSAL.arguments());
    }

    @Test
    void writesNumbersThatAreNamesWithoutSeparators() {
        assertEquals(
                "There is no budget proposal 12345.",
                Refusal.notFound("approval.unknown", 12345).text(Locale.ENGLISH));
    }
}
