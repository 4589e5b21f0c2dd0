package mapae.tiering;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mapae.access.CurrentCaller;
import mapae.audit.AuditTrail;
import mapae.organisation.OrganisationDirectory;
import mapae.organisation.OrganisationView;
import mapae.permission.domain.Does;
import mapae.permission.domain.Operation;
import mapae.permission.domain.Roles;
import mapae.shared.OrganisationId;
import mapae.shared.Refusal;
import mapae.tiering.model.Capacities;

/** What organisations are able to carry, as a class of the day: read by everybody, judged by planners. */
@Stateless
@Does(Operation.READ_REGISTER)
@RolesAllowed({
    Roles.PLANNER,
    Roles.PROJECT_MANAGER,
    Roles.FINANCE_OFFICER,
    Roles.HR_OFFICER,
    Roles.AUDITOR,
    Roles.ADMINISTRATOR
})
public class OrganisationCapacities {

    private static final int HIGHEST_CLASS = 4;
    private static final int LONGEST_REASON = 1_000;
    private static final LocalDate LAST_DAY = LocalDate.of(2200, 12, 31);

    @Inject
    private Capacities capacities;

    @Inject
    private OrganisationDirectory organisations;

    @Inject
    private CurrentCaller currentCaller;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /** All judgements of all organisations, the latest first. Two statements. */
    public List<CapacityView> all() {
        try {
            List<Capacities.Row> rows = capacities.all();
            Map<OrganisationId, OrganisationView> named = organisations.byIds(
                    rows.stream().map(Capacities.Row::organisation).distinct().toList());
            LocalDate today = LocalDate.now(clock);
            Set<OrganisationId> held = new HashSet<>();
            return rows.stream()
                    .map(row -> view(
                            row,
                            named.get(row.organisation()),
                            !row.validFrom().isAfter(today) && held.add(row.organisation())))
                    .toList();
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    private static CapacityView view(Capacities.Row row, OrganisationView organisation, boolean holds) {
        return new CapacityView(
                organisation.code(),
                organisation.name(),
                row.capacity(),
                row.validFrom(),
                holds,
                row.reason(),
                row.enteredBy(),
                row.enteredAt());
    }

    /**
     * Judges what an organisation is able to carry, from today or a day to come on. Tiers that were determined stay.
     *
     * @throws Refusal {@code organisation.unknown}, {@code tiering.capacity-class}, {@code tiering.capacity-past},
     *     {@code tiering.day-range}, {@code tiering.text-missing}, {@code tiering.text-too-long} or
     *     {@code tiering.capacity-day-taken}
     */
    @Does(Operation.KEEP_RULES)
    @RolesAllowed(Roles.PLANNER)
    public CapacityView judge(String code, int capacity, LocalDate validFrom, String reason) {
        OrganisationView organisation = organisations.byCode(code);
        if (capacity < 1 || capacity > HIGHEST_CLASS) {
            throw Refusal.invalid("tiering.capacity-class", HIGHEST_CLASS);
        }
        if (validFrom.isBefore(LocalDate.now(clock))) {
            throw Refusal.rule("tiering.capacity-past");
        }
        if (validFrom.isAfter(LAST_DAY)) {
            throw Refusal.invalid("tiering.day-range", LAST_DAY);
        }
        if (reason == null || reason.isBlank()) {
            throw Refusal.invalid("tiering.text-missing");
        }
        if (reason.length() > LONGEST_REASON) {
            throw Refusal.invalid("tiering.text-too-long", LONGEST_REASON);
        }
        try {
            Capacities.Row row = new Capacities.Row(
                    organisation.id(),
                    capacity,
                    validFrom,
                    reason.strip(),
                    currentCaller.get().username(),
                    clock.instant());
            capacities.add(row);
            CapacityView judged = view(row, organisation, !validFrom.isAfter(LocalDate.now(clock)));
            trail.append(TierAudited.capacity(judged), currentCaller.actor(Operation.KEEP_RULES, organisation.id()));
            return judged;
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }
}
