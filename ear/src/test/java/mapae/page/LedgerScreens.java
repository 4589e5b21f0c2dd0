package mapae.page;

import java.util.List;

/** The screens of the books. */
final class LedgerScreens {

    private LedgerScreens() {}

    static List<Screen> all() {
        return List.of(
                new Screen("settlement", "planner1", "/settlements/2025").printed(),
                new Screen("settlement-lines", "finance1", "/settlements/2024?organisation=MSIT").printed(),
                new Screen("settlement-empty", "hr1", "/settlements/1999"),
                new Screen("settlement-close", "planner1", "/settlements/2025/close"),
                new Screen("settlement-candidates", "finance1", "/settlements/2026/candidates?organisation=MSIT")
                        .printed(),
                new Screen("settlement-flow", "auditor1", "/settlements/2025/flow").printed(),
                new Screen("settlement-carried-in", "pm1", "/settlements/2025/carried-in?shown=all").printed(),
                new Screen("budget-book", "planner1", "/budget-book?year=2026&organisation=MSIT&depth=3").printed(),
                new Screen("budget-entry", "finance1", "/ledger/MSIT/2027/entry"),
                new Screen("budget-book-empty", "pm1", "/budget-book?organisation=MOE"),
                new Screen("invariants", "auditor1", "/invariants").printed());
    }
}
