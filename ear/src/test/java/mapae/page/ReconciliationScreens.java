package mapae.page;

import java.util.List;
import mapae.ledger.FinanceFile;
import mapae.system.Mapae;
import mapae.system.MapaeServer;

/** The screens of what the books and the finance system differ in. */
final class ReconciliationScreens {

    private static final String AGREEING = "2026-03-31";
    private static final String DIFFERING = "2026-09-30";

    private ReconciliationScreens() {}

    static List<Screen> all() {
        MapaeServer mapae = Mapae.server();
        FinanceFile.of(mapae, "MSIT", 2026, AGREEING).reconcile();
        FinanceFile file = FinanceFile.of(mapae, "MSIT", 2026, DIFFERING);
        List<FinanceFile.Row> rows = file.rows();
        file.change(rows.get(0), 1_000_000, 0, 0)
                .change(rows.get(1), 0, -30_000, 30_000)
                .leaveOut(rows.get(2))
                .put(new FinanceFile.Row("MSIT", 2026, "정보화/마패에 없는 과목", "KRW", 5_000_000, 0, 0));
        long differing = file.reconcile();
        String one = Mapae.server()
                .as("auditor1")
                .get("/api/v1/reconciliations/" + differing)
                .path("differences.rows[0].id")
                .toString();
        return List.of(
                new Screen("reconciliations", "planner1", "/reconciliations").printed(),
                new Screen("reconciliation", "finance1", "/reconciliations/" + differing).printed(),
                new Screen("reconciliation-none", "auditor1", "/reconciliations/" + differing + "?kind=lapsed"),
                new Screen("reconciliation-agrees", "auditor1", "/reconciliations/" + agreeing()).printed(),
                new Screen(
                        "reconciliation-explain", "finance1", "/reconciliations/" + differing + "/differences/" + one));
    }

    private static String agreeing() {
        return Mapae.server()
                .as("auditor1")
                .get("/api/v1/reconciliations")
                .path("rows.find { it.asOf == '" + AGREEING + "' }.id")
                .toString();
    }
}
