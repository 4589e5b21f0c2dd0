package mapae.page;

import java.util.List;
import mapae.system.Mapae;

/** The screens of strategies. */
final class StrategyScreens {

    private StrategyScreens() {}

    static List<Screen> all() {
        String served =
                Mapae.server().as("planner1").get("/api/v1/strategies/coverage").path("partly[0].investment.code");
        return List.of(
                new Screen("strategies", "planner1", "/strategies").printed(),
                new Screen("strategies-past", "auditor1", "/strategies?on=2021-06-30"),
                new Screen("strategy", "planner1", "/strategies/MSIT-AI-2025").printed(),
                new Screen("strategy-new", "planner1", "/strategies/new"),
                new Screen("strategy-edit", "planner1", "/strategies/MSIT-AI-2025/edit"),
                new Screen("objective-new", "planner1", "/strategies/MSIT-AI-2025/objectives/new"),
                new Screen("objective-edit", "planner1", "/strategies/MSIT-AI-2025/objectives/MSIT-AI-2025-1/edit"),
                new Screen("coverage-unserved", "planner1", "/strategies/coverage").printed(),
                new Screen("coverage-unaligned", "pm1", "/strategies/coverage?list=unaligned"),
                new Screen("coverage-partly", "pm1", "/strategies/coverage?list=partly"),
                new Screen("coverage-overlaps", "auditor1", "/strategies/coverage?list=overlaps").printed(),
                new Screen("investment-served", "planner1", "/investments/" + served + "/objectives"));
    }
}
