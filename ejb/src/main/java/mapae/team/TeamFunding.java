package mapae.team;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import mapae.access.CurrentCaller;
import mapae.audit.Actor;
import mapae.audit.AuditTrail;
import mapae.ledger.EarmarkOrders;
import mapae.ledger.EarmarkedLineView;
import mapae.ledger.domain.Earmark;
import mapae.permission.domain.Does;
import mapae.permission.domain.Operation;
import mapae.permission.domain.Roles;
import mapae.shared.FiscalYear;
import mapae.shared.Hand;
import mapae.shared.Refusal;
import mapae.shared.Won;
import mapae.team.domain.Outcome;
import mapae.team.domain.PlannedTranche;
import mapae.team.domain.Team;
import mapae.team.domain.Tranche;
import mapae.team.model.OutcomeTable;
import mapae.team.model.TeamTable;
import mapae.team.model.TrancheTable;

/** Sets lines aside for teams, plans tranches, and releases them for outcomes: each is an allotment in the books. */
@Stateless
@Does(Operation.DECIDE_BUDGET)
@RolesAllowed(Roles.PLANNER)
public class TeamFunding {

    private static final int MOST_TRANCHES = 100;
    private static final long MOST = 1_000_000_000_000_000L;

    @Inject
    private TeamTable table;

    @Inject
    private OutcomeTable outcomes;

    @Inject
    private TrancheTable tranches;

    @Inject
    private EarmarkOrders earmarks;

    @Inject
    private CurrentCaller currentCaller;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /**
     * Sets a line of the team's organisation aside for the team.
     *
     * @throws Refusal {@code team.unknown}, or what {@link EarmarkOrders#set} refuses
     */
    public EarmarkedLineView setAside(String code, FiscalYear year, String line) {
        try {
            Team team = held(code);
            return earmarks.set(
                    team.owner(),
                    year,
                    line,
                    new Earmark(team.reference(), team.name()),
                    actor(team, Optional.empty()));
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    /**
     * Plans a tranche.
     *
     * @throws Refusal {@code team.unknown}, {@code team.line-unknown}, {@code team.tranche-planned},
     *     {@code team.tranche-due}, {@code team.outcome-unknown}, {@code team.too-many}, or {@code team.above-line} where the
     *     tranches of a line would come to more than it has
     */
    public PlannedTranche plan(String code, TeamCommand.NewTranche given) {
        try {
            Team team = held(code);
            EarmarkedLineView line = earmarks.lines(team.reference()).stream()
                    .filter(one -> one.line().year().equals(given.year())
                            && one.line().code().equals(given.line()))
                    .findFirst()
                    .orElseThrow(() -> Refusal.rule("team.line-unknown", given.line(), given.year()));
            List<PlannedTranche> before = tranches.of(team.id());
            requireSound(given, before, line, outcomes.of(team.id()).size());
            Tranche tranche = new Tranche(before.size() + 1, given.year(), given.planned(), given.due(), List.of());
            Hand hand = hand(team);
            tranches.add(
                    team.id(),
                    tranche,
                    line.line().id(),
                    given.outcomes().stream().distinct().sorted().toList(),
                    hand,
                    clock.instant());
            trail.append(TeamAudited.planned(team, tranche), actor(team, Optional.of(hand)));
            return tranches.of(team.id()).get(before.size());
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    private static void requireSound(
            TeamCommand.NewTranche given, List<PlannedTranche> before, EarmarkedLineView line, int outcomes) {
        if (before.size() >= MOST_TRANCHES) {
            throw Refusal.invalid("team.too-many", MOST_TRANCHES);
        }
        if (given.planned().compareTo(Won.ZERO) <= 0 || given.planned().compareTo(Won.of(MOST)) > 0) {
            throw Refusal.invalid("team.tranche-planned");
        }
        if (!FiscalYear.containing(given.due()).equals(given.year())) {
            throw Refusal.invalid("team.tranche-due", given.year());
        }
        given.outcomes().stream()
                .filter(one -> one < 1 || one > outcomes)
                .findFirst()
                .ifPresent(one -> {
                    throw Refusal.rule("team.outcome-unknown", one);
                });
        Won planned = Won.sum(Stream.concat(
                        Stream.of(given.planned()),
                        before.stream()
                                .filter(one -> one.line() == line.line().id())
                                .map(one -> one.tranche().planned()))
                .toList());
        if (planned.compareTo(line.current()) > 0) {
            throw Refusal.rule("team.above-line", line.line().code(), line.current(), planned);
        }
    }

    /**
     * Decides on a tranche: what is released of it is allotted on its line; 0 withholds it.
     *
     * @throws Refusal {@code team.unknown}, {@code team.tranche-unknown}, {@code team.tranche-order} with the one that comes
     *     first, {@code team.tranche-later}, {@code team.own-tranche} where the decider planned it or measured what it is
     *     released for, or what {@link Tranche#decide} and {@link EarmarkOrders#allot} refuse
     */
    public PlannedTranche release(String code, TeamCommand.Release given) {
        try {
            Team team = held(code);
            List<PlannedTranche> all = tranches.of(team.id());
            if (given.number() < 1 || given.number() > all.size()) {
                throw Refusal.notFound("team.tranche-unknown", given.number());
            }
            PlannedTranche planned = all.get(given.number() - 1);
            List<Outcome> reached = outcomes.of(team.id());
            Hand hand = decider(team, planned, reached);
            all.stream()
                    .filter(one ->
                            one.tranche().due().isBefore(planned.tranche().due())
                                    && one.tranche().releases().isEmpty())
                    .findFirst()
                    .ifPresent(one -> {
                        throw Refusal.rule("team.tranche-order", one.tranche().number());
                    });
            LocalDate today = LocalDate.now(clock);
            LocalDate day = given.on().orElse(today);
            if (day.isAfter(today)) {
                throw Refusal.rule("team.tranche-later", today);
            }
            Tranche.Release release = planned.tranche()
                    .decide(given.amount(), day, isReached(planned, reached), TeamTexts.reason(given.reason()));
            Actor actor = actor(team, Optional.of(hand));
            Optional<Long> posting = release.amount().isZero()
                    ? Optional.empty()
                    : Optional.of(earmarks.allot(
                                    planned.line(),
                                    team.reference() + "/" + given.number(),
                                    release.amount(),
                                    day,
                                    release.reason(),
                                    actor)
                            .id());
            tranches.release(planned, release, posting, hand, clock.instant());
            trail.append(TeamAudited.released(team, planned.tranche(), release), actor);
            return tranches.of(team.id()).get(given.number() - 1);
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    private Hand decider(Team team, PlannedTranche planned, List<Outcome> reached) {
        List<Hand> others = others(planned, reached);
        return currentCaller.get().hands(Operation.DECIDE_BUDGET, team.owner()).stream()
                .filter(way -> others.stream().noneMatch(way::sharesAnybodyWith))
                .findFirst()
                .orElseThrow(() -> Refusal.forbidden("team.own-tranche"));
    }

    /** Those who planned a tranche or measured what it is released for, and so do not decide on it. */
    static List<Hand> others(PlannedTranche planned, List<Outcome> all) {
        return Stream.concat(
                        Stream.of(planned.plannedBy()),
                        planned.outcomes().stream().flatMap(position -> all.get(position - 1).measuredBy().stream()))
                .toList();
    }

    /** Whether all outcomes that a tranche is released for were measured and reached; so of one without any. */
    static boolean isReached(PlannedTranche planned, List<Outcome> all) {
        return planned.outcomes().stream()
                .allMatch(position -> all.get(position - 1).reached());
    }

    private Team held(String code) throws SQLException {
        return table.held(code).orElseThrow(() -> Refusal.notFound("team.unknown", code));
    }

    private Hand hand(Team team) {
        return currentCaller.get().hands(Operation.DECIDE_BUDGET, team.owner()).get(0);
    }

    private Actor actor(Team team, Optional<Hand> hand) {
        return currentCaller.actor(Operation.DECIDE_BUDGET, team.owner(), hand.orElseGet(() -> hand(team)));
    }
}
