package mapae.page;

import java.util.List;

/** The screens of business cases that come with the demonstration. */
final class CaseScreens {

    /** The version that answers the first one, which was returned. */
    private static final String ANSWERING = "/cases/2";

    private static final String DRAFT = "/cases/3";

    private CaseScreens() {}

    static List<Screen> all() {
        return List.of(
                new Screen("cases", "planner1", "/cases").printed(),
                new Screen("cases-empty", "hr1", "/cases?state=DRAFT&organisation=LG-BUSAN"),
                new Screen("case", "planner1", ANSWERING),
                new Screen("case-draft", "pm1", DRAFT),
                new Screen("case-difference", "planner1", ANSWERING + "/difference?with=1").printed(),
                new Screen("case-edit-text", "pm1", DRAFT + "/edit/text"),
                new Screen("case-edit-options", "pm1", DRAFT + "/edit/options"),
                new Screen("case-edit-benefits", "pm1", DRAFT + "/edit/benefits"),
                new Screen("case-edit-criteria", "pm1", DRAFT + "/edit/criteria"),
                new Screen("case-edit-scores", "pm1", DRAFT + "/edit/scores"),
                new Screen("case-entry-scores", "pm1", DRAFT + "/entry/scores"),
                new Screen("case-entry", "pm1", DRAFT + "/entry"));
    }
}
