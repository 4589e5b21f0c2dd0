package mapae.page;

import java.util.List;
import java.util.Map;
import mapae.experiment.ExperimentDesk;

/** The screens of experiments. */
final class ExperimentScreens {

    private ExperimentScreens() {}

    /** All of them; one is proposed, one runs, one is evaluated, one is decided. */
    static List<Screen> all() {
        long proposed = ExperimentDesk.proposed(ExperimentDesk.investment("EXPERIMENT"), 200_000_000);
        long running = ExperimentDesk.proposed(ExperimentDesk.investment("EXPERIMENT"), 300_000_000);
        ExperimentDesk.approve("planner1", running).then().statusCode(200);
        ExperimentDesk.measure("pm1", running, 7).then().statusCode(200);
        ExperimentDesk.evaluate("pm1", running, "ITERATE").then().statusCode(200);
        String code = ExperimentDesk.investment("EXPERIMENT");
        long decided = ExperimentDesk.proposed(code, 300_000_000);
        ExperimentDesk.approve("planner1", decided).then().statusCode(200);
        ExperimentDesk.decide("planner1", decided, "STOP", Map.of()).then().statusCode(200);
        return List.of(
                new Screen("experiments", "planner1", "/experiments").printed(),
                new Screen("experiments-none", "hr1", "/experiments?shown=DECIDED&organisation=BAI"),
                new Screen("experiment-new", "pm1", "/experiments/new"),
                new Screen("experiment-edit", "pm1", "/experiments/" + proposed + "/edit"),
                new Screen("experiment-approving", "planner1", "/experiments/" + proposed),
                new Screen("experiment-measuring", "pm1", "/experiments/" + running),
                new Screen("experiment-deciding", "planner1", "/experiments/" + running).printed(),
                new Screen("experiment-decided", "auditor1", "/experiments/" + decided),
                new Screen("experiment-investment", "auditor1", "/investments/" + code));
    }
}
