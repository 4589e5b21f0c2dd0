package mapae.architecture.planted.mapae.web.organisation;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import mapae.architecture.planted.mapae.organisation.model.Office;

/** Breaks: a resource gives no entity. */
@Path("/offices")
public class OfficeResource {

    /** As stored. */
    @GET
    public List<Office> all() {
        return List.of();
    }
}
