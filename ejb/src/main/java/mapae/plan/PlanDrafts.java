package mapae.plan;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import mapae.access.CurrentCaller;
import mapae.organisation.OrganisationDirectory;
import mapae.organisation.OrganisationView;
import mapae.permission.domain.Does;
import mapae.permission.domain.Operation;
import mapae.permission.domain.Roles;
import mapae.plan.PlanCommand.FromNothing;
import mapae.plan.PlanCommand.FromVersion;
import mapae.plan.domain.PlanLine;
import mapae.plan.domain.PlanRules;
import mapae.plan.domain.PlanTerm;
import mapae.plan.domain.RollForward;
import mapae.plan.model.PlanLines;
import mapae.plan.model.PlanRuleBook;
import mapae.plan.model.PlanVersion;
import mapae.plan.model.PlanVersions;
import mapae.shared.OrganisationId;
import mapae.shared.Refusal;

/** Begins medium-term plans and hands them in: a planner for any organisation, a finance officer for their own. */
@Stateless
@Does(Operation.KEEP_PLAN)
@RolesAllowed({Roles.PLANNER, Roles.FINANCE_OFFICER})
public class PlanDrafts {

    @Inject
    private OpenDrafts drafts;

    @Inject
    private PlanVersions versions;

    @Inject
    private PlanLines lines;

    @Inject
    private PlanRuleBook ruleBook;

    @Inject
    private PlanViews views;

    @Inject
    private OrganisationDirectory organisations;

    @Inject
    private CurrentCaller currentCaller;

    @Inject
    private Clock clock;

    /**
     * Begins a version, from nothing or from another version, whether that was handed in or not.
     *
     * @throws Refusal {@code organisation.unknown}, {@code plan.unknown}, {@code plan.not-own}, and what
     *     {@link PlanRules} refuses
     */
    public PlanView begin(PlanCommand command) {
        try {
            PlanView begun = command instanceof FromNothing asked ? begin(asked) : begin((FromVersion) command);
            drafts.tell(PlanAudited.begun(begun));
            return begun;
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    private PlanView begin(FromNothing asked) throws SQLException {
        OrganisationView owner = organisations.byCode(asked.organisation());
        drafts.requireOwn(owner.id(), owner.code());
        PlanRules rules = ruleBook.rules();
        return add(owner.id(), rules.term(asked.firstYear(), asked.years()), asked, List.of(), rules);
    }

    private PlanView begin(FromVersion asked) throws SQLException {
        PlanBook old = views.books(List.of(asked.plan())).get(0);
        PlanView plan = old.plan();
        drafts.requireOwn(plan.owner(), plan.organisation());
        RollForward rolled = asked.rollsForward()
                ? RollForward.of(plan.term(), old.lines())
                : new RollForward(plan.term(), old.lines());
        PlanRules rules = ruleBook.rules();
        PlanTerm term = rules.term(rolled.term().first(), rolled.term().years());
        return add(plan.owner(), term, asked, rolled.lines(), rules);
    }

    private PlanView add(
            OrganisationId owner, PlanTerm term, PlanCommand command, List<PlanLine> taken, PlanRules rules)
            throws SQLException {
        PlanVersion version = new PlanVersion(
                owner,
                term,
                versions.nextNumber(owner, term.first()),
                command.source(),
                rules.due(term.first()),
                currentCaller.get().username(),
                clock.instant());
        versions.add(version);
        lines.put(version.id(), term, taken);
        return views.byId(version.id());
    }

    /**
     * Hands a draft in: from then on it stays as it is. Late is late and not refused.
     *
     * @param seen the version of the draft that is handed in
     * @throws Refusal {@code plan.unknown}, {@code plan.not-own}, {@code plan.handed-in}, {@code plan.empty}, or
     *     {@code request.conflict} if it changed since
     */
    public PlanView handIn(long id, int seen) {
        try {
            if (drafts.get(id).lines().isEmpty()) {
                throw Refusal.rule("plan.empty");
            }
            drafts.version(id).handIn(seen, currentCaller.get().username(), clock.instant(), LocalDate.now(clock));
            versions.flush();
            PlanView handedIn = views.byId(id);
            drafts.tell(PlanAudited.handedIn(handedIn));
            return handedIn;
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }
}
