package mapae.architecture.planted.mapae.organisation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import mapae.permission.domain.Roles;

/** Breaks: a service lets in exactly those whom the matrix names for what it does. It does not say what it does. */
@Stateless
public class OfficesOfNoOperation {

    /** Open to planners, for something that stands in no matrix. */
    @RolesAllowed(Roles.PLANNER)
    public String paint() {
        return "painted";
    }
}
