package mapae.page;

import static mapae.plan.PlanDesk.line;

import java.util.List;
import mapae.plan.PlanDesk;
import mapae.system.Mapae;

/** The screens of medium-term plans. */
final class PlanScreens {

    private PlanScreens() {}

    /** All of them; brings about two versions, of which one is handed in. */
    static List<Screen> all() {
        PlanDesk finance = new PlanDesk(Mapae.server(), "finance1");
        long old = finance.begun("MSIT", 2026);
        finance.put(
                old,
                List.of(
                        line(
                                "통신/정보통신/디지털정부",
                                "디지털 정부 기반",
                                12_000_000_000L,
                                13_500_000_000L,
                                15_000_000_000L,
                                15_000_000_000L,
                                9_800_000_000L),
                        line(
                                "통신/정보통신/인공지능/공공 AI",
                                "공공 AI 공동활용",
                                4_200_000_000L,
                                6_000_000_000L,
                                8_000_000_000L,
                                8_000_000_000L,
                                8_000_000_000L),
                        line("통신/정보통신/인공지능/데이터", "데이터 개방", 900_000_000L, 900_000_000L, 0, 0, 0)));
        finance.handedIn(old);
        long rolled = finance.rolled(old);
        finance.put(
                rolled,
                List.of(
                        line(
                                "통신/정보통신/인공지능/공공 AI",
                                null,
                                7_500_000_000L,
                                9_000_000_000L,
                                9_000_000_000L,
                                9_000_000_000L,
                                9_000_000_000L),
                        line(
                                "통신/정보통신/보안",
                                "보안 관제",
                                1_100_000_000L,
                                1_100_000_000L,
                                1_200_000_000L,
                                1_200_000_000L,
                                1_200_000_000L)));
        String compared = "/plans/compare?a=" + old + "&b=" + rolled;
        return List.of(
                new Screen("plans", "planner1", "/plans").printed(),
                new Screen("plans-empty", "hr1", "/plans?year=1999"),
                new Screen("plan-new", "finance1", "/plans/new?from=" + old),
                new Screen("plan", "finance1", "/plans/" + rolled).printed(),
                new Screen("plan-handed-in", "auditor1", "/plans/" + old).printed(),
                new Screen("plan-line", "finance1", "/plans/" + rolled + "/line?code=통신/정보통신/보안"),
                new Screen("plan-entry", "finance1", "/plans/" + rolled + "/entry"),
                new Screen("plan-comparison", "planner1", compared).printed(),
                new Screen("plan-comparison-all", "pm1", compared + "&shown=all&year=2027&depth=3").printed());
    }
}
