package mapae.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import mapae.access.CurrentCaller;
import mapae.audit.AuditTrail;
import mapae.permission.domain.Operation;
import mapae.plan.domain.PlanLine;
import mapae.plan.model.PlanLines;
import mapae.plan.model.PlanVersion;
import mapae.plan.model.PlanVersions;
import mapae.shared.OrganisationId;
import mapae.shared.Refusal;

/** Versions of plans that can still be changed, by whom, and that each change is told. */
@ApplicationScoped
public class OpenDrafts {

    @Inject
    private PlanVersions versions;

    @Inject
    private PlanLines lines;

    @Inject
    private PlanViews views;

    @Inject
    private CurrentCaller currentCaller;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /**
     * The draft with its lines, if the caller may write it.
     *
     * @throws Refusal {@code plan.unknown}, {@code plan.not-own} or {@code plan.handed-in}
     */
    PlanBook get(long id) throws SQLException {
        PlanBook draft = views.books(List.of(id)).get(0);
        requireOwn(draft.plan().owner(), draft.plan().organisation());
        if (!draft.plan().canChange()) {
            throw Refusal.conflict("plan.handed-in");
        }
        return draft;
    }

    /** @throws Refusal {@code plan.not-own} */
    void requireOwn(OrganisationId owner, String organisation) {
        if (!currentCaller.get().may(Operation.KEEP_PLAN, owner)) {
            throw Refusal.forbidden("plan.not-own", organisation);
        }
    }

    /**
     * Changes lines of a draft.
     *
     * @param seen the version that the change is based on
     * @throws Refusal {@code request.conflict} if it changed since
     */
    PlanView change(PlanBook draft, int seen, Collection<PlanLine> put, Collection<String> gone) throws SQLException {
        long id = draft.plan().id();
        // whoever was faster has the version: no line is touched before it is ours
        version(id).edit(seen, currentCaller.get().username(), clock.instant());
        versions.flush();
        lines.remove(id, gone);
        lines.put(id, draft.plan().term(), put);
        PlanView after = views.byId(id);
        tell(PlanAudited.edited(draft.plan(), after, "+" + put.size() + " \u2212" + gone.size()));
        return after;
    }

    PlanVersion version(long id) {
        return versions.byId(id).orElseThrow();
    }

    void tell(PlanAudited audited) {
        trail.append(
                audited, currentCaller.actor(Operation.KEEP_PLAN, audited.plan().owner()));
    }
}
