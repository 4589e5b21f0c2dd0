package mapae.team;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import mapae.access.CurrentCaller;
import mapae.audit.AuditTrail;
import mapae.organisation.OrganisationDirectory;
import mapae.organisation.OrganisationView;
import mapae.permission.domain.Does;
import mapae.permission.domain.Operation;
import mapae.permission.domain.Roles;
import mapae.shared.Hand;
import mapae.shared.Measure;
import mapae.shared.Refusal;
import mapae.team.domain.Capacity;
import mapae.team.domain.Outcome;
import mapae.team.domain.Team;
import mapae.team.model.CapacityTable;
import mapae.team.model.OutcomeTable;
import mapae.team.model.TeamTable;

/** Keeps what a team is for, what it is planned to be, what it is to bring about and what came about. */
@Stateless
@Does(Operation.KEEP_CASE)
@RolesAllowed({Roles.PLANNER, Roles.PROJECT_MANAGER})
public class TeamKeeping {

    private static final int MOST_OUTCOMES = 50;
    private static final int MOST_SEATS = 100;
    private static final int LOWEST_GRADE = 9;
    private static final int MOST_EQUIVALENTS = 1_000;
    private static final int DECIMALS = 2;

    @Inject
    private TeamTable table;

    @Inject
    private OutcomeTable outcomes;

    @Inject
    private CapacityTable capacities;

    @Inject
    private OrganisationDirectory organisations;

    @Inject
    private CurrentCaller currentCaller;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /**
     * Charters a team.
     *
     * @throws Refusal {@code organisation.unknown}, {@code team.not-own}, {@code team.code}, {@code team.exists},
     *     {@code team.days}, or what is wrong with a text
     */
    public Team charter(String code, String organisation, TeamCommand.Charter charter) {
        OrganisationView owner = organisations.byCode(organisation);
        if (!currentCaller.get().may(Operation.KEEP_CASE, owner.id())) {
            throw Refusal.forbidden("team.not-own", organisation);
        }
        try {
            if (table.byCode(TeamTexts.code(code)).isPresent()) {
                throw Refusal.conflict("team.exists", code);
            }
            table.add(team(new Team(
                    0,
                    code,
                    charter.name(),
                    owner.id(),
                    owner.code(),
                    owner.name(),
                    charter.mission(),
                    charter.horizon(),
                    charter.beginsOn(),
                    charter.endsOn(),
                    0)));
            Team after = table.byCode(code).orElseThrow();
            tell(TeamAudited.chartered("team.charter", Optional.empty(), after), after);
            return after;
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    /**
     * Changes a charter.
     *
     * @throws Refusal {@code team.unknown}, {@code team.not-own}, {@code request.conflict}, {@code team.days}, or what is
     *     wrong with a text
     */
    public Team change(String code, int seen, TeamCommand.Charter charter) {
        try {
            Team before = held(code);
            boolean changed = table.change(team(new Team(
                    before.id(),
                    code,
                    charter.name(),
                    before.owner(),
                    before.organisation(),
                    before.ownerName(),
                    charter.mission(),
                    charter.horizon(),
                    charter.beginsOn(),
                    charter.endsOn(),
                    seen)));
            if (!changed) {
                throw Refusal.conflict("request.conflict");
            }
            Team after = table.byCode(code).orElseThrow();
            tell(TeamAudited.chartered("team.change", Optional.of(before), after), after);
            return after;
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    /** The same, as it is kept. */
    private static Team team(Team given) {
        TeamTexts.day(given.beginsOn());
        given.endsOn().ifPresent(last -> {
            if (TeamTexts.day(last).isBefore(given.beginsOn())) {
                throw Refusal.invalid("team.days");
            }
        });
        return new Team(
                given.id(),
                given.code(),
                TeamTexts.name(given.name()),
                given.owner(),
                given.organisation(),
                given.ownerName(),
                TeamTexts.required("mission", given.mission(), TeamTexts.MISSION),
                given.horizon(),
                given.beginsOn(),
                given.endsOn(),
                given.version());
    }

    /**
     * Plans what the team is to be, in place of what was planned.
     *
     * @throws Refusal {@code team.unknown}, {@code team.not-own}, {@code team.too-many}, {@code team.seats} with the row
     *     that is wrong, or what is wrong with a text
     */
    public Capacity plan(String code, List<TeamCommand.Seats> seats) {
        try {
            Team team = held(code);
            if (seats.size() > MOST_SEATS) {
                throw Refusal.invalid("team.too-many", MOST_SEATS);
            }
            for (int i = 0; i < seats.size(); i++) {
                requireSound(i + 1, seats.get(i));
            }
            Capacity capacity = new Capacity(seats.stream()
                    .map(one -> new Capacity.Line(
                            TeamTexts.role(one.role()), one.grade(), one.equivalents(), one.from(), one.until()))
                    .toList());
            capacities.replace(team.id(), capacity);
            tell(TeamAudited.said("team.capacity", team, "seats", told(capacity)), team);
            return capacity;
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    private static void requireSound(int row, TeamCommand.Seats seats) {
        BigDecimal equivalents = seats.equivalents();
        boolean isSound = seats.grade() >= 1
                && seats.grade() <= LOWEST_GRADE
                && equivalents.signum() > 0
                && equivalents.compareTo(BigDecimal.valueOf(MOST_EQUIVALENTS)) <= 0
                && equivalents.stripTrailingZeros().scale() <= DECIMALS
                && !seats.until().isBefore(seats.from());
        if (!isSound) {
            throw Refusal.invalid("team.seats", row, MOST_EQUIVALENTS);
        }
        TeamTexts.day(seats.from().atDay(1));
        TeamTexts.day(seats.until().atEndOfMonth());
    }

    private static String told(Capacity capacity) {
        return String.join(
                ", ",
                capacity.lines().stream()
                        .map(line -> line.role() + " " + line.grade() + " "
                                + line.equivalents().toPlainString() + " " + line.from() + "–" + line.until())
                        .toList());
    }

    /**
     * Adds an outcome.
     *
     * @throws Refusal {@code team.unknown}, {@code team.not-own}, {@code team.too-many}, {@code team.outcome-twice}, or what
     *     is wrong with the outcome
     */
    public Outcome add(String code, TeamCommand.NewOutcome given) {
        try {
            Team team = held(code);
            List<Outcome> before = outcomes.of(team.id());
            if (before.size() >= MOST_OUTCOMES) {
                throw Refusal.invalid("team.too-many", MOST_OUTCOMES);
            }
            Measure measure = TeamTexts.measure(before.size() + 1, given);
            if (before.stream().anyMatch(one -> one.measure().name().equals(measure.name()))) {
                throw Refusal.conflict("team.outcome-twice", measure.name());
            }
            Outcome outcome = new Outcome(measure, TeamTexts.day(given.due()), Optional.empty());
            outcomes.add(team.id(), outcome);
            tell(TeamAudited.outcome("team.outcome", team, outcome), team);
            return outcome;
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    /**
     * Writes down what came about, with its evidence; in place of what was written before.
     *
     * @throws Refusal {@code team.unknown}, {@code team.not-own}, {@code team.outcome-unknown}, or what is wrong with the
     *     value
     */
    public Outcome measure(String code, TeamCommand.Measured given) {
        try {
            Team team = held(code);
            Hand hand =
                    currentCaller.get().hands(Operation.KEEP_CASE, team.owner()).get(0);
            if (given.position() < 1
                    || given.position() > outcomes.of(team.id()).size()) {
                throw Refusal.notFound("team.outcome-unknown", given.position());
            }
            outcomes.measure(team.id(), given.position(), TeamTexts.measurement(given, LocalDate.now(clock)), hand);
            Outcome after = outcomes.of(team.id()).get(given.position() - 1);
            tell(TeamAudited.outcome("team.measure", team, after), team);
            return after;
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    private Team held(String code) throws SQLException {
        Team team = table.held(code).orElseThrow(() -> Refusal.notFound("team.unknown", code));
        if (!currentCaller.get().may(Operation.KEEP_CASE, team.owner())) {
            throw Refusal.forbidden("team.not-own", team.organisation());
        }
        return team;
    }

    private void tell(TeamAudited done, Team team) {
        trail.append(done, currentCaller.actor(Operation.KEEP_CASE, team.owner()));
    }
}
