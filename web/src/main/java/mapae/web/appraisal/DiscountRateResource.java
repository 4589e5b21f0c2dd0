package mapae.web.appraisal;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import mapae.appraisal.Appraisals;
import mapae.appraisal.domain.DiscountRates;
import mapae.web.api.Api;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Discount rates over REST. */
@Path(Api.ROOT + "/discount-rates")
@Produces(MediaType.APPLICATION_JSON)
public class DiscountRateResource {

    @Inject
    private Appraisals appraisals;

    /** All versions. */
    @GET
    @Operation(
            summary = "Schedules of discount rates in all versions: by code, the latest first",
            description =
                    "A version is in force from the day in version until the next one of its code is. certainty: LAW,"
                            + " SECONDARY or FIELD.")
    public List<DiscountRates> list() {
        return appraisals.rates();
    }
}
