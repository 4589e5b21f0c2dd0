package mapae.web.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AddressTest {

    @Test
    void encodesSegmentsAndValues() {
        assertEquals(
                "/investments/A%2FB%20%EB%A7%88?q=%EA%B0%80%26x%3D1",
                Address.of("investments", "A/B 마").with("q", "가&x=1").toString());
    }

    @Test
    void leavesBlankParametersOut() {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("agency", "");
        parameters.put("q", "cloud");
        assertEquals("/investments?q=cloud", new Address("/investments", parameters).toString());
    }

    @Test
    void replacesAndRemovesParameters() {
        Address list = Address.of("investments").with("sort", "code").with("after", "x");
        assertEquals(
                "/investments?sort=-code",
                list.without("after").with("sort", "-code").toString());
    }
}
