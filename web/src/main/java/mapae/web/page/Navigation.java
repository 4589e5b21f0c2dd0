package mapae.web.page;

import java.util.List;
import java.util.Set;
import mapae.access.Caller;
import mapae.access.Roles;

/** The main menu: where a caller of some roles may go. */
final class Navigation {

    /**
     * An entry of the main menu.
     *
     * @param path where it leads
     * @param key key of its text
     * @param roles who sees it: holders of any of these
     */
    record Entry(String path, String key, Set<String> roles) {}

    private static final Set<String> EVERYBODY = Set.copyOf(Roles.ALL);

    private static final List<Entry> ENTRIES = List.of(
            new Entry("/", "nav.work", EVERYBODY),
            new Entry("/investments", "nav.investments", EVERYBODY),
            new Entry("/proposals", "nav.proposals", Set.of(Roles.PLANNER, Roles.PROJECT_MANAGER, Roles.AUDITOR)),
            new Entry("/people", "nav.people", Set.of(Roles.HR_OFFICER, Roles.AUDITOR)),
            new Entry("/imports", "nav.imports", Set.of(Roles.PLANNER, Roles.ADMINISTRATOR, Roles.AUDITOR)),
            new Entry("/jobs", "nav.jobs", Set.of(Roles.PLANNER, Roles.ADMINISTRATOR)),
            new Entry("/audit", "nav.audit", Set.of(Roles.AUDITOR, Roles.ADMINISTRATOR)));

    private Navigation() {}

    static List<Entry> of(Caller caller) {
        return ENTRIES.stream()
                .filter(entry -> entry.roles().stream().anyMatch(caller::is))
                .toList();
    }
}
