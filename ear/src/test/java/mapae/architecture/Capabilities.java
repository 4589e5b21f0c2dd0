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
        row("time");
        row("permission");
        row("intake");
        row("appraisal", "permission");
        row("audit", "permission");
        row("access", "permission", "audit");
        row("idempotency", "permission", "access");
        row("calendar", "permission", "audit", "access");
        row("organisation", "permission", "access", "intake");
        row("ledger", "permission", "audit", "access", "intake", "organisation");
        row("plan", "permission", "audit", "access", "organisation", "ledger");
        row("investment", "permission", "audit", "access", "intake", "organisation");
        row("businesscase", "permission", "audit", "access", "organisation", "appraisal", "investment");
        row("appropriation", "permission", "access", "intake", "organisation", "investment");
        row("strategy", "permission", "audit", "access", "organisation", "investment", "appropriation");
        row("approval", "permission", "audit", "access", "organisation", "investment", "appropriation");
        row("tiering", "permission", "audit", "access", "organisation", "investment");
        row("progress", "permission", "audit", "access", "intake", "organisation", "investment", "appropriation");
        row("staffing", "permission", "access", "intake", "organisation", "investment");
        row(
                "gate",
                "permission",
                "audit",
                "access",
                "calendar",
                "organisation",
                "ledger",
                "investment",
                "businesscase",
                "tiering",
                "staffing");
        row("team", "permission", "audit", "access", "organisation", "ledger", "investment");
        row("pool", "permission", "audit", "access", "organisation", "ledger");
        row("fund", "permission", "audit", "access", "organisation", "ledger", "investment");
        row("experiment", "permission", "audit", "access", "organisation", "ledger", "investment", "gate");
        row(
                "metric",
                "permission",
                "audit",
                "access",
                "organisation",
                "investment",
                "appropriation",
                "progress",
                "staffing");
        row(
                "allowance",
                "permission",
                "audit",
                "access",
                "organisation",
                "ledger",
                "investment",
                "tiering",
                "team",
                "metric");
        row("mix", "permission", "organisation", "ledger", "investment", "team", "allowance");
        row(
                "interchange",
                "permission",
                "audit",
                "access",
                "intake",
                "idempotency",
                "organisation",
                "ledger",
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
