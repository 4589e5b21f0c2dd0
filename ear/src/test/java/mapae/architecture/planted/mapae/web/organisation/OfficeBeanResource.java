package mapae.architecture.planted.mapae.web.organisation;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

/** Breaks: a resource takes records. */
@Path("/beans")
public class OfficeBeanResource {

    /** Takes a bean. */
    @POST
    public void take(Bean bean) {
        bean.name = "taken";
    }

    /** No record. */
    public static class Bean {
        String name;
    }
}
