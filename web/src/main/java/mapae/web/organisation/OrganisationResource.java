package mapae.web.organisation;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import mapae.organisation.OrganisationDirectory;
import mapae.organisation.OrganisationView;
import mapae.web.api.Api;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Organisations over REST. */
@Path(Api.ROOT + "/organisations")
@Produces(MediaType.APPLICATION_JSON)
public class OrganisationResource {

    @Inject
    private OrganisationDirectory directory;

    /** All organisations, by kind and code. */
    @GET
    @Operation(summary = "All organisations, by kind and code")
    public List<OrganisationView> all() {
        return directory.all();
    }
}
