package mapae.web.experiment;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import mapae.access.CurrentCaller;
import mapae.experiment.ExperimentQuery;
import mapae.experiment.ExperimentShown;
import mapae.experiment.Experiments;
import mapae.experiment.domain.Experiment;
import mapae.organisation.OrganisationDirectory;
import mapae.organisation.OrganisationView;
import mapae.permission.domain.Operation;
import mapae.shared.Page;
import mapae.web.page.Choice;
import mapae.web.page.Form;
import mapae.web.page.Html;
import mapae.web.page.PageFrame;

/** Experiments, by their last day. */
@Path("/experiments")
@Produces(Html.TYPE)
public class ExperimentsPage {

    private static final int ROWS = 25;
    private static final String SHOWN = "shown";
    private static final String ORGANISATION = "organisation";

    /**
     * The list.
     *
     * @param filter what is filtered by
     * @param shown which ones can be shown
     * @param organisations to filter by
     * @param rows experiments, the first to end first
     * @param next where the next page starts
     * @param today for the days that are left
     * @param mayPropose whether the caller may propose one
     */
    public record Model(
            Form filter,
            List<Choice> shown,
            List<Choice> organisations,
            List<Experiment> rows,
            Optional<String> next,
            LocalDate today,
            boolean mayPropose) {

        /** Days until the last one; less than 0 after it. */
        public long left(Experiment one) {
            return ChronoUnit.DAYS.between(today, one.endsOn());
        }
    }

    @Inject
    private PageFrame pageFrame;

    @Inject
    private Experiments experiments;

    @Inject
    private OrganisationDirectory organisations;

    @Inject
    private CurrentCaller currentCaller;

    @Inject
    private Clock clock;

    /** Some of them. */
    @GET
    public Response list(@QueryParam(SHOWN) String shown, @QueryParam(ORGANISATION) String organisation) {
        Form filter = Form.blank(pageFrame.texts())
                .with(SHOWN, shown == null ? "" : shown)
                .with(ORGANISATION, organisation == null ? "" : organisation);
        Page<Experiment> found = experiments.list(new ExperimentQuery(
                filter.choice(SHOWN, ExperimentShown.class).orElse(ExperimentShown.ALL),
                filter.text(ORGANISATION),
                pageFrame.address().parameter("after"),
                ROWS));
        return Html.page(
                "experiment/list.jte",
                pageFrame.titled("experiments.title"),
                new Model(
                        filter,
                        Arrays.stream(ExperimentShown.values())
                                .map(one -> Choice.of(pageFrame.texts(), one))
                                .toList(),
                        owners(),
                        found.rows(),
                        found.next(),
                        LocalDate.now(clock),
                        currentCaller.get().may(Operation.KEEP_CASE)));
    }

    private List<Choice> owners() {
        return organisations.all().stream()
                .sorted(Comparator.comparing(OrganisationView::code))
                .map(one -> new Choice(one.code(), one.name().in(pageFrame.locale())))
                .toList();
    }
}
