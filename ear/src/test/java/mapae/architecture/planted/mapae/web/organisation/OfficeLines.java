package mapae.architecture.planted.mapae.web.organisation;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import mapae.architecture.planted.mapae.organisation.OfficeDirectory;
import mapae.architecture.planted.mapae.shared.OfficeId;

/** A good neighbour. */
@Path("/lines")
public class OfficeLines {

    @Inject
    private OfficeDirectory directory;

    /** All. */
    @GET
    public List<OfficeLine> all() {
        return List.of(new OfficeLine(directory.name(new OfficeId(1))));
    }

    /** None. */
    @GET
    @Path("none")
    public Response none() {
        return Response.noContent().build();
    }
}
