package mapae.web.page;

import java.util.List;
import mapae.access.Caller;
import mapae.permission.domain.Operation;

/** The main menu: where a caller may go. */
final class Navigation {

    /**
     * An entry of the main menu.
     *
     * @param path where it leads
     * @param key key of its text
     * @param operation who may do this sees it
     * @param others what else lies there
     */
    record Entry(String path, String key, Operation operation, List<String> others) {

        Entry(String path, String key, Operation operation) {
            this(path, key, operation, List.of());
        }
    }

    private static final List<Entry> ENTRIES = List.of(
            new Entry("/", "nav.work", Operation.READ_REGISTER),
            new Entry("/investments", "nav.investments", Operation.READ_REGISTER),
            new Entry(
                    "/proposals",
                    "nav.reviews",
                    Operation.READ_REGISTER,
                    List.of(
                            "/gates",
                            "/conditions",
                            "/recusals",
                            "/exemptions",
                            "/committees",
                            "/cases",
                            "/tiers",
                            "/experiments",
                            "/appraisal")),
            new Entry(
                    "/plans",
                    "nav.plans",
                    Operation.READ_LEDGER,
                    List.of("/strategies", "/teams", "/allowances", "/funds", "/pools", "/funding-mix", "/holidays")),
            new Entry(
                    "/budget-book",
                    "nav.budget",
                    Operation.READ_LEDGER,
                    List.of("/commitments", "/budget-requests", "/multi-year-plans", "/ledger", "/postings")),
            new Entry(
                    "/settlements",
                    "nav.settlements",
                    Operation.READ_LEDGER,
                    List.of("/reports", "/invariants", "/reconciliations")),
            new Entry("/people", "nav.people", Operation.READ_POSTINGS),
            new Entry("/imports", "nav.imports", Operation.READ_IMPORTS),
            new Entry("/jobs", "nav.jobs", Operation.READ_JOBS),
            new Entry("/audit", "nav.audit", Operation.READ_AUDIT),
            new Entry("/accounts", "nav.accounts", Operation.READ_ACCOUNTS),
            new Entry("/delegations", "nav.delegations", Operation.DELEGATE));

    private Navigation() {}

    static List<Entry> of(Caller caller) {
        return ENTRIES.stream().filter(entry -> caller.may(entry.operation())).toList();
    }
}
