package mapae.architecture.planted.mapae.web.organisation;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;

/** Breaks: a write of the API takes a key under which it is done once; one of two does. */
@Path("/api/v1/offices")
public class OfficeWrites {

    /** Takes the key. */
    @POST
    public OfficeLine open(@HeaderParam("Idempotency-Key") String key, OfficeLine line) {
        return new OfficeLine(key + line.text());
    }

    /** Takes none. */
    @PUT
    public OfficeLine change(@HeaderParam("Accept-Language") String language, OfficeLine line) {
        return new OfficeLine(language + line.text());
    }
}
