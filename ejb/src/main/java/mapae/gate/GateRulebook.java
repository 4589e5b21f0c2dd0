package mapae.gate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import mapae.access.CurrentCaller;
import mapae.audit.AuditTrail;
import mapae.gate.domain.Requirement;
import mapae.gate.domain.RequirementReach;
import mapae.gate.model.RequirementEntries;
import mapae.gate.model.RequirementEntries.Entry;
import mapae.investment.InvestmentRow;
import mapae.investment.Register;
import mapae.permission.domain.Does;
import mapae.permission.domain.Operation;
import mapae.permission.domain.Roles;
import mapae.shared.InvestmentId;
import mapae.shared.Refusal;
import mapae.tiering.RuleSetView.Standing;

/** Lays down what gates ask for from days to come on, and shows beforehand whom it reaches. */
@Stateless
@Does(Operation.KEEP_RULES)
@RolesAllowed(Roles.PLANNER)
public class GateRulebook {

    private static final int TIERS = 3;

    @Inject
    private RequirementEntries entries;

    @Inject
    private RequirementChecks checks;

    @Inject
    private Register register;

    @Inject
    private CurrentCaller currentCaller;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /**
     * What gates ask of investments of a tier, today and from days to come on, in the order of the gates and days.
     *
     * @throws Refusal {@code gate.tier-unknown}
     */
    @Does(Operation.READ_REGISTER)
    @RolesAllowed({
        Roles.PLANNER,
        Roles.PROJECT_MANAGER,
        Roles.FINANCE_OFFICER,
        Roles.HR_OFFICER,
        Roles.AUDITOR,
        Roles.ADMINISTRATOR
    })
    public List<RequirementView> of(int tier) {
        return views(tier).stream()
                .filter(one -> one.standing() != Standing.OVER)
                .toList();
    }

    private List<RequirementView> views(int tier) {
        try {
            List<Entry> all = all(tier);
            LocalDate today = LocalDate.now(clock);
            return all.stream()
                    .map(one -> new RequirementView(
                            one.requirement(),
                            one.committee(),
                            one.committeeName(),
                            standing(one.requirement(), all, today),
                            one.enteredBy(),
                            one.enteredAt(),
                            one.version()))
                    .toList();
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    private static Standing standing(Requirement one, List<Entry> all, LocalDate today) {
        if (one.validFrom().isAfter(today)) {
            return Standing.TO_COME;
        }
        return before(one, today.plusDays(1), all, Optional.empty()).id() == one.id()
                ? Standing.IN_FORCE
                : Standing.OVER;
    }

    /**
     * Whom a requirement reaches. Stores nothing.
     *
     * @throws Refusal what {@link #store} refuses of the requirement itself
     */
    public RequirementPreviewView preview(RequirementCommand command) {
        try {
            List<Entry> all = all(command.tier());
            Requirement after = checked(command, all);
            Map<InvestmentId, InvestmentRow> underWay =
                    register.underWay().stream().collect(Collectors.toMap(InvestmentRow::id, Function.identity()));
            RequirementReach reach = RequirementReach.of(entries.subjects(command.gate(), command.tier()).stream()
                    .filter(one -> underWay.containsKey(one.id()))
                    .toList());
            return new RequirementPreviewView(
                    command.validFrom(),
                    before(after, command.validFrom(), all, replaced(command)),
                    reached(reach.asked(), underWay),
                    reached(reach.keeping(), underWay),
                    reach.past());
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    private static List<RequirementPreviewView.Reached> reached(
            List<InvestmentId> found, Map<InvestmentId, InvestmentRow> rows) {
        return found.stream()
                .map(rows::get)
                .sorted(Comparator.comparing(InvestmentRow::code))
                .map(one -> new RequirementPreviewView.Reached(one.code(), one.title(), one.ownerName()))
                .toList();
    }

    /**
     * Stores a requirement, from a day to come on; in place of another one that has not begun where it names one.
     *
     * @throws Refusal {@code gate.requirement-begun}, {@code gate.requirement-unknown},
     *     {@code gate.requirement-day-taken}, what {@link RequirementChecks#checked} refuses, or
     *     {@code request.conflict} if the other one changed since
     */
    public RequirementView store(RequirementCommand command) {
        try {
            List<Entry> all = all(command.tier());
            Requirement wanted = checked(command, all);
            Entry.Author author = new Entry.Author(currentCaller.get().account(), clock.instant());
            long id;
            if (command.replaces().isPresent()) {
                id = command.replaces().get().id();
                GateTexts.requireChanged(
                        entries.replace(id, command.replaces().get().version(), wanted, command.committee(), author));
            } else {
                id = entries.add(wanted, command.committee(), author);
            }
            RequirementView stored = views(command.tier()).stream()
                    .filter(one -> one.requirement().id() == id)
                    .findFirst()
                    .orElseThrow();
            trail.append(
                    GateAudited.requirement(stored.requirement()),
                    currentCaller.get().actor());
            return stored;
        } catch (SQLIntegrityConstraintViolationException taken) {
            throw Refusal.conflict("gate.requirement-day-taken", command.validFrom());
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    private List<Entry> all(int tier) throws SQLException {
        if (tier < 1 || tier > TIERS) {
            throw Refusal.invalid("gate.tier-unknown", TIERS);
        }
        return entries.of(tier);
    }

    private Requirement checked(RequirementCommand command, List<Entry> all) throws SQLException {
        replaced(command).ifPresent(id -> requireReplaceable(id, command, all));
        Requirement wanted = checks.checked(command);
        boolean taken = all.stream()
                .map(Entry::requirement)
                .anyMatch(one -> one.gate() == command.gate()
                        && one.validFrom().equals(command.validFrom())
                        && replaced(command).filter(id -> id == one.id()).isEmpty());
        if (taken) {
            throw Refusal.conflict("gate.requirement-day-taken", command.validFrom());
        }
        return wanted;
    }

    private void requireReplaceable(long id, RequirementCommand command, List<Entry> all) {
        Requirement found = all.stream()
                .map(Entry::requirement)
                .filter(one -> one.id() == id && one.gate() == command.gate())
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("gate.requirement-unknown", id));
        if (!found.validFrom().isAfter(LocalDate.now(clock))) {
            throw Refusal.rule("gate.requirement-begun", found.validFrom());
        }
    }

    private static Optional<Long> replaced(RequirementCommand command) {
        return command.replaces().map(RequirementCommand.Replaced::id);
    }

    /** What the gate would ask for on a day without what begins then and without the one that is replaced. */
    private static Requirement before(Requirement one, LocalDate day, List<Entry> all, Optional<Long> replaced) {
        return all.stream()
                .map(Entry::requirement)
                .filter(other -> other.gate() == one.gate()
                        && other.validFrom().isBefore(day)
                        && replaced.filter(id -> id == other.id()).isEmpty())
                .max(Comparator.comparing(Requirement::validFrom))
                .orElseThrow();
    }
}
