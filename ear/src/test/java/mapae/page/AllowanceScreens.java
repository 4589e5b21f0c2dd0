package mapae.page;

import java.util.List;
import mapae.allowance.AllowanceDesk;
import mapae.gate.GateDesk;

/** The screens of overspend allowances and of the funding mix that they are part of. */
final class AllowanceScreens {

    private AllowanceScreens() {}

    /** All of them; one that waits, and one that is granted and drawn in part. */
    static List<Screen> all() {
        String investment = GateDesk.investmentOfLowRisk("MSIT");
        List<String> lines = AllowanceDesk.lines(5_000_000);
        AllowanceDesk.fund(investment, lines.get(1));
        long waiting =
                AllowanceDesk.asked("pm1", AllowanceDesk.request(investment, lines.get(0), lines.get(1), 1_000_000));
        long granted =
                AllowanceDesk.asked("pm1", AllowanceDesk.request(investment, lines.get(0), lines.get(1), 2_000_000));
        AllowanceDesk.decide("planner2", granted, true, "중간 점검 결과를 보고한다.=2026-12-15")
                .then()
                .statusCode(200);
        AllowanceDesk.drawn(granted, 500_000);
        return List.of(
                new Screen("allowances", "planner1", "/allowances").printed(),
                new Screen("allowances-none", "auditor1", "/allowances?state=REFUSED&after=1"),
                new Screen("allowance-new", "pm1", "/allowances/new"),
                new Screen("allowance-deciding", "planner1", "/allowances/" + waiting).printed(),
                new Screen("allowance-granted", "finance1", "/allowances/" + granted),
                new Screen("allowance-keeping", "pm1", "/allowances/" + granted),
                new Screen("mix", "planner1", "/funding-mix?organisation=MSIT&year=2026").printed(),
                new Screen("mix-none", "auditor1", "/funding-mix?organisation=BAI&year=1999"),
                new Screen("mix-investment", "pm1", "/funding-mix/" + investment).printed(),
                new Screen("allowance-unknown", "auditor1", "/allowances/999999999").answering(404));
    }
}
