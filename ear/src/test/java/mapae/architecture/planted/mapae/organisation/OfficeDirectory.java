package mapae.architecture.planted.mapae.organisation;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import mapae.architecture.planted.mapae.access.SignedIn;
import mapae.architecture.planted.mapae.organisation.domain.Rank;
import mapae.architecture.planted.mapae.organisation.model.Offices;
import mapae.architecture.planted.mapae.shared.OfficeId;
import mapae.permission.domain.Does;
import mapae.permission.domain.Operation;
import mapae.permission.domain.Roles;

/** A good neighbour: every public method says who may call it. */
@Stateless
public class OfficeDirectory {

    @Inject
    private Offices offices;

    /** Its name. */
    @PermitAll
    public String name(OfficeId id) {
        return offices.find(id).name();
    }

    /** Its name, for somebody signed in. */
    @Does(Operation.DECIDE_BUDGET)
    @RolesAllowed(Roles.PLANNER)
    public String name(Rank rank, SignedIn caller) {
        return offices.find(rank).name() + caller.name();
    }

    String ofTheHouse() {
        return "not public";
    }
}
