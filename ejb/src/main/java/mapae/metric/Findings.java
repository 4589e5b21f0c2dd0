package mapae.metric;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import mapae.access.CurrentCaller;
import mapae.metric.domain.FindingKind;
import mapae.metric.model.PublishedFindings;
import mapae.permission.domain.Does;
import mapae.permission.domain.Operation;
import mapae.permission.domain.Roles;
import mapae.shared.OrganisationId;
import mapae.shared.Refusal;

/**
 * What the published figures point out across the whole portfolio. A finding is a reason to look, not a verdict. Whoever
 * may sign in may see the figures, and so what they point out; that a leader leaves is told to whoever may see the
 * posting.
 */
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
public class Findings {

    /** Most findings that are told at once. */
    public static final int MOST = 200;

    @Inject
    private PublishedFindings published;

    @Inject
    private CurrentCaller currentCaller;

    /**
     * The largest findings of a kind; empty while no finished run is there. One statement.
     *
     * @param most how many at most, 1 to {@value #MOST}
     * @throws Refusal {@code list.limit}
     */
    public List<FindingView> largest(FindingKind kind, int most) {
        if (most < 1 || most > MOST) {
            throw Refusal.invalid("list.limit", MOST);
        }
        Optional<Set<OrganisationId>> leadersOf = kind == FindingKind.LEADER_LEAVES
                ? currentCaller.get().reach(Operation.READ_POSTINGS)
                : Optional.empty();
        try {
            return published.largest(kind, leadersOf, most).stream()
                    .map(found -> new FindingView(
                            kind,
                            kind.title(),
                            found.code(),
                            found.title(),
                            found.size(),
                            kind.unit(),
                            found.month(),
                            found.asOf()))
                    .toList();
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }
}
