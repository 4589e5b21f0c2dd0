package mapae.web.mix;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import mapae.mix.FundingMix;
import mapae.mix.InvestmentMix;
import mapae.mix.OrganisationMix;
import mapae.shared.FiscalYear;
import mapae.web.api.Api;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The funding mix over REST. */
@Path(Api.ROOT + "/funding-mix")
@Produces(MediaType.APPLICATION_JSON)
public class FundingMixResource {

    @Inject
    private FundingMix mix;

    /** Of an organisation. */
    @GET
    @Operation(summary = "A year's budget book of an organisation by what each line is for")
    public OrganisationMix ofOrganisation(
            @QueryParam("organisation") String organisation, @QueryParam("year") String year) {
        return mix.ofOrganisation(String.valueOf(organisation), FiscalYear.parse(String.valueOf(year)));
    }

    /** Of an investment. */
    @GET
    @Path("/{investment}")
    @Operation(summary = "Through which instruments money reaches an investment, by year")
    public InvestmentMix ofInvestment(@PathParam("investment") String investment) {
        return mix.ofInvestment(investment);
    }
}
