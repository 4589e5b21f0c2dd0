package mapae.architecture.planted.mapae.organisation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import mapae.permission.domain.Does;
import mapae.permission.domain.Operation;
import mapae.permission.domain.Roles;

/** Breaks: a service lets in exactly those whom the matrix names for what it does. */
@Stateless
@Does(Operation.DECIDE_BUDGET)
@RolesAllowed({Roles.PLANNER, Roles.AUDITOR})
public class OfficesForTooMany {

    /** Open to an auditor, who changes nothing. */
    public String approve() {
        return "approved";
    }
}
