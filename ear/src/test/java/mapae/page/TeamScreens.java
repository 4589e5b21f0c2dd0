package mapae.page;

import java.util.List;
import java.util.UUID;
import mapae.team.TeamDesk;

/** The screens of teams. */
final class TeamScreens {

    private TeamScreens() {}

    /** All of them; a team with nothing, and one with everything. */
    static List<Screen> all() {
        String line = "일반회계/정보화/팀 " + UUID.randomUUID().toString().substring(0, 8) + "/인건비";
        String team = TeamDesk.working(line);
        String bare = TeamDesk.team();
        return List.of(
                new Screen("teams", "planner1", "/teams").printed(),
                new Screen("teams-none", "auditor1", "/teams?organisation=BAI"),
                new Screen("team-new", "pm1", "/teams/new"),
                new Screen("team-bare", "pm1", "/teams/" + bare),
                new Screen("team-deciding", "planner2", "/teams/" + team + "?year=2003").printed(),
                new Screen("team-read", "auditor1", "/teams/" + team + "?year=2003"),
                new Screen("team-unknown", "auditor1", "/teams/NO-SUCH-TEAM").answering(404));
    }
}
