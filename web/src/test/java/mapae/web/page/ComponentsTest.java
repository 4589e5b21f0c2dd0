package mapae.web.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import mapae.permission.domain.Roles;
import org.junit.jupiter.api.Test;

class ComponentsTest {

    private static final String HOSTILE = "\"><script>alert(1)</script><img src=x onerror=alert(1)>'&";
    private static final Frame FRAME = Pages.frame(Locale.ENGLISH, Roles.PLANNER);

    @Test
    void fieldsEscapeWhatWasTyped() {
        for (String component : List.of("field", "textarea")) {
            String html = Pages.part(
                    "component/" + component + ".jte",
                    Map.of(
                            "frame",
                            FRAME,
                            "form",
                            typed("note", HOSTILE),
                            "name",
                            "note",
                            "label",
                            HOSTILE,
                            "hint",
                            HOSTILE));
            assertHarmless(html);
        }
    }

    @Test
    void choicesEscapeTheirLabelsAndValues() {
        for (String component : List.of("select", "radios")) {
            String html = Pages.part(
                    "component/" + component + ".jte",
                    Map.of(
                            "frame",
                            FRAME,
                            "form",
                            typed("kind", HOSTILE),
                            "name",
                            "kind",
                            "label",
                            HOSTILE,
                            "choices",
                            List.of(new Choice(HOSTILE, HOSTILE))));
            assertHarmless(html);
        }
    }

    @Test
    void metricsEscapeTheirTexts() {
        MetricCard metric = new MetricCard(
                HOSTILE,
                Optional.of(HOSTILE),
                "good",
                HOSTILE,
                null,
                HOSTILE,
                HOSTILE,
                List.of(new MetricCard.Input(HOSTILE, Optional.of(HOSTILE))),
                HOSTILE,
                HOSTILE);
        assertHarmless(Pages.part("component/metric.jte", Map.of("frame", FRAME, "metric", metric)));
    }

    @Test
    void errorPageEscapesItsReason() {
        assertHarmless(Pages.render("error.jte", FRAME, new ErrorPage.Reason(404, HOSTILE, HOSTILE)));
    }

    @Test
    void anUnknownInputIsSaidToBeUnknown() {
        MetricCard metric = new MetricCard(
                "CPI",
                Optional.empty(),
                "",
                null,
                "No cost was reported.",
                "EV / AC",
                "1",
                List.of(new MetricCard.Input("AC", Optional.empty())),
                "GAO-20-195G",
                "Oct 2026");
        String html = Pages.part("component/metric.jte", Map.of("frame", FRAME, "metric", metric));
        assertTrue(html.contains("Not known"));
        assertTrue(html.contains("No cost was reported."));
    }

    @Test
    void aRefusedFieldIsNamedAtTheTopAndAtTheField() {
        Form form = typed("amount", "a lot");
        form.won("amount");
        String top = Pages.part("component/faults.jte", Map.of("frame", FRAME, "form", form));
        String field = Pages.part(
                "component/field.jte", Map.of("frame", FRAME, "form", form, "name", "amount", "label", "Amount"));
        assertTrue(top.contains("href=\"#amount\""), top);
        assertTrue(field.contains("id=\"amount\"") && field.contains("aria-invalid=\"true\""), field);
        assertTrue(field.contains("value=\"a lot\""), field);
    }

    @Test
    void theMenuOffersWhatTheCallerMayUse() {
        Frame auditor = Pages.frame(Locale.ENGLISH, Roles.AUDITOR);
        assertTrue(auditor.menu().stream().anyMatch(entry -> entry.path().equals("/people")));
        assertTrue(auditor.menu().stream().anyMatch(entry -> entry.path().equals("/jobs")));
        Frame manager = Pages.frame(Locale.ENGLISH, Roles.PROJECT_MANAGER);
        assertFalse(manager.menu().stream().anyMatch(entry -> entry.path().equals("/jobs")));
        assertEquals(List.of(), Pages.frame(Locale.ENGLISH).menu());
    }

    @Test
    void noTemplateHoldsInlineScriptOrStyle() throws IOException {
        Pattern inline = Pattern.compile("(?i)<style|\\sstyle=|\\son[a-z]+=|<script(?![^>]*\\ssrc=)|javascript:");
        List<String> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/jte"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (inline.matcher(Files.readString(file)).find()) {
                    found.add(file.toString());
                }
            }
        }
        assertEquals(List.of(), found);
    }

    private static Form typed(String field, String value) {
        MultivaluedMap<String, String> fields = new MultivaluedHashMap<>();
        fields.putSingle(field, value);
        return Form.sent(FRAME.texts(), fields);
    }

    private static void assertHarmless(String html) {
        assertFalse(html.contains("<script>alert"), html);
        assertFalse(html.contains("<img src=x"), html);
        assertFalse(html.contains("\"\">"), html);
    }
}
