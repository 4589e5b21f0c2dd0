package mapae.web.mix;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import mapae.ledger.domain.Instrument;
import mapae.mix.FundingMix;
import mapae.mix.InvestmentMix;
import mapae.mix.OrganisationMix;
import mapae.organisation.OrganisationDirectory;
import mapae.organisation.OrganisationView;
import mapae.shared.FiscalYear;
import mapae.web.page.Address;
import mapae.web.page.Choice;
import mapae.web.page.Form;
import mapae.web.page.Frame;
import mapae.web.page.Html;
import mapae.web.page.PageFrame;

/** Through which instruments money reaches organisations and investments, as flow and as table. */
@Path("/funding-mix")
@Produces(Html.TYPE)
public class FundingMixPage {

    private static final String ORGANISATION = "organisation";
    private static final String YEAR = "year";
    private static final String FIRST = "MOIS";

    /**
     * That of an organisation.
     *
     * @param mix its parts
     * @param filter organisation and year
     * @param organisations to choose from
     */
    public record OfOrganisation(OrganisationMix mix, Form filter, List<Choice> organisations) {

        /** What a part is called. */
        public String name(Frame frame, Instrument instrument, Optional<String> name) {
            return name.map(text -> frame.name(instrument) + ": " + text).orElseGet(() -> frame.name(instrument));
        }
    }

    @Inject
    private PageFrame pageFrame;

    @Inject
    private FundingMix mix;

    @Inject
    private OrganisationDirectory organisations;

    @Inject
    private Clock clock;

    /** That of an organisation. */
    @GET
    public Response ofOrganisation() {
        String organisation = pageFrame.address().parameter(ORGANISATION).orElse(FIRST);
        FiscalYear year = pageFrame
                .address()
                .parameter(YEAR)
                .filter(text -> text.matches("[0-9]{4}"))
                .map(Integer::valueOf)
                .filter(FiscalYear::isOne)
                .map(FiscalYear::of)
                .orElseGet(() -> FiscalYear.containing(LocalDate.now(clock)));
        OrganisationMix found = mix.ofOrganisation(organisation, year);
        return Html.page(
                "mix/organisation.jte",
                pageFrame.titled("mix.title-of", year.toString(), found.name().in(pageFrame.locale())),
                new OfOrganisation(
                        found,
                        Form.blank(pageFrame.texts())
                                .with(ORGANISATION, organisation)
                                .with(YEAR, year.value()),
                        organisations.all().stream()
                                .sorted(Comparator.comparing(OrganisationView::code))
                                .map(one -> new Choice(one.code(), one.name().in(pageFrame.locale())))
                                .toList()));
    }

    /** That of an investment. */
    @GET
    @Path("/{investment}")
    public Response ofInvestment(@PathParam("investment") String investment) {
        InvestmentMix found = mix.ofInvestment(investment);
        String title = found.title().in(pageFrame.locale());
        return Html.page(
                "mix/investment.jte",
                pageFrame.titled("mix.title-for", title).below(title, Address.of("investments", investment)),
                found);
    }
}
