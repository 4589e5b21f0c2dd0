package mapae.web.staffing;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import mapae.access.CurrentCaller;
import mapae.organisation.OrganisationDirectory;
import mapae.permission.domain.Operation;
import mapae.shared.OrganisationId;
import mapae.shared.Page;
import mapae.staffing.LeadershipPostings;
import mapae.staffing.PostingCheckQuery;
import mapae.staffing.PostingCheckRow;
import mapae.web.page.Address;
import mapae.web.page.Choice;
import mapae.web.page.Form;
import mapae.web.page.Html;
import mapae.web.page.PageFrame;

/** Who leads what, until when, and whether that is long enough for the milestone. */
@Path("/people")
@Produces(Html.TYPE)
public class PeoplePage {

    private static final int ROWS = 25;
    private static final String ORGANISATION = "organisation";
    private static final String SHOWN = "shown";
    private static final String SHORT = "short";
    private static final String ALL = "all";

    @Inject
    private PageFrame pageFrame;

    @Inject
    private CurrentCaller currentCaller;

    @Inject
    private LeadershipPostings postings;

    @Inject
    private OrganisationDirectory organisations;

    /** Postings that end before the milestone; all of them on request. */
    @GET
    public Response check() {
        Address address = pageFrame.address();
        boolean onlyShort = !ALL.equals(address.parameter(SHOWN).orElse(SHORT));
        Page<PostingCheckRow> page = postings.check(
                new PostingCheckQuery(address.parameter(ORGANISATION), onlyShort, address.parameter("after"), ROWS));
        Form filter = Form.blank(pageFrame.texts())
                .with(ORGANISATION, address.parameter(ORGANISATION).orElse(""))
                .with(SHOWN, onlyShort ? SHORT : ALL);
        List<Choice> shown = List.of(
                new Choice(SHORT, pageFrame.texts().get("people.only-short")),
                new Choice(ALL, pageFrame.texts().get("people.all")));
        return Html.page(
                "staffing/people.jte",
                pageFrame.titled("nav.people"),
                new PeopleModel(filter, agencies(), shown, page.rows(), page.next()));
    }

    private List<Choice> agencies() {
        Optional<Set<OrganisationId>> mine = currentCaller.get().reach(Operation.READ_POSTINGS);
        return organisations.all().stream()
                .filter(one -> mine.map(known -> known.contains(one.id())).orElse(true))
                .map(one -> new Choice(one.code(), one.name().in(pageFrame.locale())))
                .toList();
    }
}
