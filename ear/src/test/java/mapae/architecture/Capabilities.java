package mapae.architecture;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * The capabilities from the ground up, and who may import whom. A row names only rows above it, so there is no circle.
 * What a capability imports is another's door and domain values, never its model.
 */
final class Capabilities {

    private static final Map<String, Set<String>> MAY_IMPORT = new LinkedHashMap<>();

    static {
        row("audit");
        row("time");
        row("intake");
        row("access", "audit");
        row("idempotency", "access");
        row("organisation", "access", "intake");
        row("investment", "audit", "access", "intake", "organisation");
        row("appropriation", "access", "intake", "organisation", "investment");
        row("approval", "audit", "access", "organisation", "investment", "appropriation");
        row("progress", "audit", "access", "intake", "organisation", "investment", "appropriation");
        row("staffing", "access", "intake", "organisation", "investment");
        row("metric", "audit", "access", "organisation", "investment", "appropriation", "progress", "staffing");
        row(
                "interchange",
                "audit",
                "access",
                "intake",
                "idempotency",
                "organisation",
                "investment",
                "appropriation",
                "approval",
                "progress",
                "staffing",
                "metric");
    }

    private Capabilities() {}

    private static void row(String capability, String... mayImport) {
        Set<String> below = new LinkedHashSet<>(Set.of(mayImport));
        if (!MAY_IMPORT.keySet().containsAll(below) || MAY_IMPORT.containsKey(capability)) {
            throw new IllegalStateException(capability + " imports what does not stand below it");
        }
        MAY_IMPORT.put(capability, below);
    }

    /** All, from the ground up. */
    static Set<String> all() {
        return MAY_IMPORT.keySet();
    }

    /** Whether the one may import the other's door. */
    static boolean mayImport(String capability, String other) {
        return MAY_IMPORT.getOrDefault(capability, Set.of()).contains(other);
    }
}
