package mapae.web.team;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import mapae.access.CurrentCaller;
import mapae.organisation.OrganisationDirectory;
import mapae.organisation.OrganisationView;
import mapae.permission.domain.Operation;
import mapae.shared.Page;
import mapae.team.TeamQuery;
import mapae.team.Teams;
import mapae.team.domain.Team;
import mapae.web.page.Choice;
import mapae.web.page.Form;
import mapae.web.page.Html;
import mapae.web.page.PageFrame;

/** Standing teams, by code. */
@Path("/teams")
@Produces(Html.TYPE)
public class TeamsPage {

    private static final int ROWS = 25;
    private static final String ORGANISATION = "organisation";

    /**
     * The list.
     *
     * @param filter what is filtered by
     * @param organisations to filter by
     * @param rows teams
     * @param next where the next page starts
     * @param mayCharter whether the caller may charter one
     */
    public record Model(
            Form filter, List<Choice> organisations, List<Team> rows, Optional<String> next, boolean mayCharter) {}

    @Inject
    private PageFrame pageFrame;

    @Inject
    private Teams teams;

    @Inject
    private OrganisationDirectory organisations;

    @Inject
    private CurrentCaller currentCaller;

    /** Some of them. */
    @GET
    public Response list(@QueryParam(ORGANISATION) String organisation) {
        Form filter = Form.blank(pageFrame.texts()).with(ORGANISATION, organisation == null ? "" : organisation);
        Page<Team> found = teams.list(
                new TeamQuery(filter.text(ORGANISATION), pageFrame.address().parameter("after"), ROWS));
        return Html.page(
                "team/list.jte",
                pageFrame.titled("teams.title"),
                new Model(
                        filter,
                        organisations.all().stream()
                                .sorted(Comparator.comparing(OrganisationView::code))
                                .map(one -> new Choice(one.code(), one.name().in(pageFrame.locale())))
                                .toList(),
                        found.rows(),
                        found.next(),
                        currentCaller.get().may(Operation.KEEP_CASE)));
    }
}
