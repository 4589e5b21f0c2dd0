package mapae.page;

import static mapae.plan.PlanDesk.line;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import mapae.plan.PlanDesk;
import mapae.system.Mapae;

/** The screens of medium-term plans. */
final class PlanScreens {

    /** The later of the two plans that come with the demonstration. */
    private static final long DEMONSTRATED = 2;

    private PlanScreens() {}

    /** All of them; rolls a plan of the demonstration on. */
    static List<Screen> all() {
        PlanDesk finance = new PlanDesk(Mapae.server(), "finance1");
        long rolled = finance.rolled(DEMONSTRATED);
        finance.put(
                rolled,
                List.of(
                        millions("1200/1231/302", null, 135_000, 150_000, 150_000, 140_000, 140_000),
                        millions("1200/1232/303", "인공지능 보안 관제", 1_100, 1_100, 1_200, 1_200, 1_200)));
        String compared = "/plans/compare?a=" + DEMONSTRATED + "&b=" + rolled;
        return List.of(
                new Screen("plans", "planner1", "/plans").printed(),
                new Screen("plans-empty", "hr1", "/plans?year=1999"),
                new Screen("plan-new", "finance1", "/plans/new?from=" + DEMONSTRATED),
                new Screen("plan", "finance1", "/plans/" + rolled).printed(),
                new Screen("plan-handed-in", "auditor1", "/plans/" + DEMONSTRATED).printed(),
                new Screen("plan-line", "finance1", "/plans/" + rolled + "/line?code=1200/1232/303"),
                new Screen("plan-entry", "finance1", "/plans/" + rolled + "/entry"),
                new Screen("plan-comparison", "planner1", compared).printed(),
                new Screen("plan-comparison-all", "pm1", compared + "&shown=all&year=2027&depth=3").printed());
    }

    private static Map<String, Object> millions(String code, String title, long... amounts) {
        return line(
                code,
                title,
                Arrays.stream(amounts).map(amount -> amount * 1_000_000).toArray());
    }
}
