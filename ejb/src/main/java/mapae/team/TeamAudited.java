package mapae.team;

import java.util.Map;
import java.util.Optional;
import mapae.audit.Audited;
import mapae.audit.Told;
import mapae.shared.Won;
import mapae.team.domain.Outcome;
import mapae.team.domain.Team;
import mapae.team.domain.Tranche;

/**
 * Something was done to a team.
 *
 * @param kind {@code team.charter}, {@code team.change}, {@code team.capacity}, {@code team.outcome}, {@code team.measure},
 *     {@code team.plan}, {@code team.release} or {@code team.shares}
 * @param before values before
 * @param after values after
 * @param reason why, if somebody said so
 */
record TeamAudited(String kind, Map<String, String> before, Map<String, String> after, Optional<String> reason)
        implements Audited {

    static TeamAudited chartered(String kind, Optional<Team> before, Team after) {
        return new TeamAudited(kind, before.map(TeamAudited::values).orElse(Map.of()), values(after), Optional.empty());
    }

    static TeamAudited said(String kind, Team team, String field, String value) {
        return new TeamAudited(kind, Map.of(), named(team).with(field, value).values(), Optional.empty());
    }

    static TeamAudited outcome(String kind, Team team, Outcome outcome) {
        Told told = named(team)
                .with("outcome", outcome.measure().name())
                .with(
                        "target",
                        outcome.measure().target().toPlainString() + " "
                                + outcome.measure().unit())
                .with(
                        "measured",
                        outcome.measure()
                                .measured()
                                .map(one -> one.value().toPlainString() + " "
                                        + outcome.measure().unit() + ", " + one.source()));
        return new TeamAudited(kind, Map.of(), told.values(), Optional.empty());
    }

    static TeamAudited planned(Team team, Tranche tranche) {
        return new TeamAudited(
                "team.plan",
                Map.of(),
                named(team)
                        .with("tranche", tranche.number())
                        .with("amount", won(tranche.planned()))
                        .with("due", tranche.due())
                        .values(),
                Optional.empty());
    }

    static TeamAudited released(Team team, Tranche tranche, Tranche.Release release) {
        return new TeamAudited(
                "team.release",
                Map.of(),
                named(team)
                        .with("tranche", tranche.number())
                        .with("amount", won(release.amount()))
                        .values(),
                release.reason());
    }

    private static String won(Won amount) {
        return "KRW " + amount.amount();
    }

    private static Told named(Team team) {
        return new Told().with("team", team.code());
    }

    private static Map<String, String> values(Team team) {
        return named(team)
                .with("name", team.name().ko() + " / " + team.name().en())
                .with("mission", team.mission())
                .with("horizon", team.horizon())
                .with("startsOn", team.beginsOn())
                .with("endsOn", team.endsOn())
                .values();
    }
}
