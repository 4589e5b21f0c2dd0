package mapae.web.access;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignInPageTest {

    @Test
    void leadsBackToThePageAskedFor() {
        assertEquals("/investments?stage=DELIVERY", SignInPage.within("/investments?stage=DELIVERY"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://elsewhere.example", "//elsewhere.example", "/\\elsewhere.example", "x", "", "/a b"})
    void leadsNobodyElsewhere(String to) {
        assertEquals("/", SignInPage.within(to));
    }

    @Test
    void leadsToTheStartWithoutAWish() {
        assertEquals("/", SignInPage.within(null));
    }
}
