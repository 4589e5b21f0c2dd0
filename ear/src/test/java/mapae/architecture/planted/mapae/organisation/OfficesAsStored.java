package mapae.architecture.planted.mapae.organisation;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import java.util.Optional;
import mapae.architecture.planted.mapae.organisation.model.Office;

/** Breaks: a service gives no entity. */
@Stateless
@PermitAll
public class OfficesAsStored {

    /** As stored. */
    public Optional<Office> any() {
        return Optional.empty();
    }
}
