package mapae.web.businesscase;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import mapae.businesscase.BusinessCases;
import mapae.businesscase.CaseAppraisals;
import mapae.businesscase.CaseQuery;
import mapae.businesscase.CaseView;
import mapae.businesscase.domain.CaseState;
import mapae.organisation.OrganisationDirectory;
import mapae.organisation.OrganisationView;
import mapae.shared.Page;
import mapae.web.page.Address;
import mapae.web.page.Choice;
import mapae.web.page.Form;
import mapae.web.page.Html;
import mapae.web.page.PageFrame;

/** The list of business cases, the latest first. */
@Path("/cases")
@Produces(Html.TYPE)
public class CasesPage {

    private static final String STATE = "state";
    private static final String ORGANISATION = "organisation";
    private static final int ROWS = 50;

    @Inject
    private PageFrame pageFrame;

    @Inject
    private BusinessCases cases;

    @Inject
    private CaseAppraisals appraisals;

    @Inject
    private OrganisationDirectory organisations;

    /** A page of the list. */
    @GET
    public Response list() {
        Address address = pageFrame.address();
        Form filter = Form.blank(pageFrame.texts())
                .with(STATE, address.parameter(STATE).orElse(""))
                .with(ORGANISATION, address.parameter(ORGANISATION).orElse(""));
        Optional<CaseState> state = filter.choice(STATE, CaseState.class);
        CaseQuery query = new CaseQuery(state, filter.text(ORGANISATION), address.parameter("after"), ROWS);
        Page<CaseView> found = filter.isFaulty() ? new Page<>(List.of(), Optional.empty()) : cases.list(query);
        List<Choice> states = Arrays.stream(CaseState.values())
                .map(one -> new Choice(one.name(), pageFrame.texts().name(one)))
                .toList();
        List<Choice> owners = organisations.all().stream()
                .sorted(Comparator.comparing(OrganisationView::code))
                .map(one -> new Choice(one.code(), one.name().in(pageFrame.locale())))
                .toList();
        return Html.page(
                filter.isFaulty() ? 400 : 200,
                "businesscase/list.jte",
                pageFrame.titled("cases.title"),
                new CasesModel(
                        filter,
                        states,
                        owners,
                        filter.isFaulty() ? 0 : cases.count(query),
                        found.rows(),
                        appraisals.ofChosen(cases.byIds(
                                found.rows().stream().map(CaseView::id).toList())),
                        found.next()));
    }
}
