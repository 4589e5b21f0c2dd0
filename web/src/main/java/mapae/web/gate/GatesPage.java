package mapae.web.gate;

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
import java.util.Map;
import java.util.Optional;
import mapae.access.CurrentCaller;
import mapae.gate.ConsultationTerm;
import mapae.gate.Consultations;
import mapae.gate.GateQueue;
import mapae.gate.GateReviews;
import mapae.gate.domain.Gate;
import mapae.gate.domain.ReviewHead;
import mapae.organisation.OrganisationDirectory;
import mapae.organisation.OrganisationView;
import mapae.shared.Hand;
import mapae.shared.Page;
import mapae.web.page.Choice;
import mapae.web.page.Form;
import mapae.web.page.Html;
import mapae.web.page.PageFrame;

/** Reviews that wait for a decision. */
@Path("/gates")
@Produces(Html.TYPE)
public class GatesPage {

    private static final int ROWS = 25;
    private static final String GATE = "gate";
    private static final String ORGANISATION = "organisation";

    /**
     * The queue.
     *
     * @param filter what is filtered by
     * @param gates to filter by
     * @param organisations to filter by
     * @param rows reviews, the longest waiting first
     * @param next where the next page starts
     */
    public record Model(
            Form filter, List<Choice> gates, List<Choice> organisations, List<Row> rows, Optional<String> next) {

        /**
         * A review that waits.
         *
         * @param review which one
         * @param days calendar days since it was submitted
         * @param isOwn whether the reader prepared or submitted it
         * @param term the clock to its result, if it is a prior consultation
         */
        public record Row(ReviewHead review, long days, boolean isOwn, Optional<ConsultationTerm> term) {}
    }

    @Inject
    private PageFrame pageFrame;

    @Inject
    private GateReviews reviews;

    @Inject
    private Consultations consultations;

    @Inject
    private OrganisationDirectory organisations;

    @Inject
    private CurrentCaller currentCaller;

    @Inject
    private Clock clock;

    /** Those that wait. */
    @GET
    public Response list(@QueryParam(GATE) String gate, @QueryParam(ORGANISATION) String organisation) {
        Form filter = Form.blank(pageFrame.texts())
                .with(GATE, gate == null ? "" : gate)
                .with(ORGANISATION, organisation == null ? "" : organisation);
        Page<ReviewHead> found = reviews.waiting(new GateQueue(
                filter.choice(GATE, Gate.class),
                filter.text(ORGANISATION),
                pageFrame.address().parameter("after"),
                ROWS));
        LocalDate today = LocalDate.now(clock);
        Hand own = Hand.own(currentCaller.get().account());
        Map<Long, ConsultationTerm> terms = consultations.results(found.rows());
        List<Model.Row> rows = found.rows().stream()
                .map(one -> new Model.Row(
                        one, age(one, today), one.isBy(own, List.of()), Optional.ofNullable(terms.get(one.id()))))
                .toList();
        return Html.page(
                "gate/list.jte",
                pageFrame.titled("gates.title"),
                new Model(filter, gates(), owners(), rows, found.next()));
    }

    private long age(ReviewHead review, LocalDate today) {
        return review.submitted()
                .map(act -> ChronoUnit.DAYS.between(LocalDate.ofInstant(act.at(), clock.getZone()), today))
                .orElse(0L);
    }

    private List<Choice> gates() {
        return Arrays.stream(Gate.values())
                .map(one -> Choice.of(pageFrame.texts(), one))
                .toList();
    }

    private List<Choice> owners() {
        return organisations.all().stream()
                .sorted(Comparator.comparing(OrganisationView::code))
                .map(one -> new Choice(one.code(), one.name().in(pageFrame.locale())))
                .toList();
    }
}
