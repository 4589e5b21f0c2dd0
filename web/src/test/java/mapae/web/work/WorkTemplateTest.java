package mapae.web.work;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import mapae.permission.domain.Roles;
import mapae.web.page.Badge;
import mapae.web.page.Pages;
import org.junit.jupiter.api.Test;

class WorkTemplateTest {

    private static final String HOSTILE = "\"><script>alert(1)</script>";

    @Test
    void escapesWhatOthersWrote() {
        WorkModel.Item item = new WorkModel.Item(HOSTILE, "/x", HOSTILE, Optional.of(new Badge("gray", HOSTILE)));
        String html = render(new WorkModel.Section(HOSTILE, HOSTILE, List.of(item), Optional.of("/all")));
        assertFalse(html.contains("<script>alert"), html);
    }

    @Test
    void saysThatNothingWaits() {
        String html = render(new WorkModel.Section("To decide", "Nothing waits.", List.of(), Optional.empty()));
        assertTrue(html.contains("Nothing waits."), html);
    }

    private static String render(WorkModel.Section section) {
        return Pages.render("work.jte", Pages.frame(Locale.ENGLISH, Roles.PLANNER), new WorkModel(List.of(section)));
    }
}
