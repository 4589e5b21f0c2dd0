package mapae.web.experiment;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import mapae.access.CurrentCaller;
import mapae.experiment.ExperimentBook;
import mapae.experiment.ExperimentCommand;
import mapae.experiment.ExperimentDecisions;
import mapae.experiment.ExperimentKeeping;
import mapae.experiment.Experiments;
import mapae.experiment.domain.Experiment;
import mapae.experiment.domain.ExperimentVerdict;
import mapae.permission.domain.Operation;
import mapae.shared.Measure;
import mapae.shared.Refusal;
import mapae.shared.RefusalTexts;
import mapae.web.api.Once;
import mapae.web.page.Address;
import mapae.web.page.Choice;
import mapae.web.page.Form;
import mapae.web.page.Frame;
import mapae.web.page.Html;
import mapae.web.page.PageFrame;

/** An experiment: what was supposed, what came out, what it costs, and what is decided. */
@Path("/experiments/{id:[0-9]{1,18}}")
@Produces(Html.TYPE)
public class ExperimentPage {

    private static final int WHOLE = 100;

    /**
     * An experiment.
     *
     * @param book everything that bears on it
     * @param verdicts what can be decided
     * @param form what is typed
     * @param address of this page
     */
    public record Model(ExperimentBook book, List<Choice> verdicts, Form form, String address) {

        /** How far a bar of this share reaches, in hundredths of the whole, from 0 to 100. */
        public int bar(BigDecimal share) {
            return share.movePointRight(2)
                    .setScale(0, RoundingMode.HALF_UP)
                    .max(BigDecimal.ZERO)
                    .min(BigDecimal.valueOf(WHOLE))
                    .intValue();
        }

        /** Why there is no figure, in the reader's language. */
        public String why(Frame frame, Optional<String> reason) {
            return RefusalTexts.text(
                    reason.orElseThrow(), List.of(), frame.texts().locale());
        }

        /** A number as it was given. */
        public String number(Frame frame, BigDecimal value) {
            return frame.formats().decimal(value.stripTrailingZeros(), -1);
        }
    }

    @Inject
    private PageFrame pageFrame;

    @Inject
    private Experiments experiments;

    @Inject
    private ExperimentKeeping keeping;

    @Inject
    private ExperimentDecisions decisions;

    @Inject
    private CurrentCaller currentCaller;

    @Inject
    private Once once;

    /** The experiment. */
    @GET
    public Response show(@PathParam("id") long id) {
        return page(200, id, Form.blank(pageFrame.texts()));
    }

    /** Approves it. */
    @POST
    @Path("/approval")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response approve(@PathParam("id") long id, MultivaluedMap<String, String> fields) {
        require(Operation.DECIDE_GATE);
        Form form = Form.sent(pageFrame.texts(), fields);
        int version = ExperimentForm.version(form);
        return form.isFaulty()
                ? page(400, id, form)
                : run("approve", id, form, List.of(id, version), () -> decisions.approve(id, version));
    }

    /** Writes down what was measured. */
    @POST
    @Path("/measures")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response measure(@PathParam("id") long id, MultivaluedMap<String, String> fields) {
        require(Operation.KEEP_CASE);
        Form form = Form.sent(pageFrame.texts(), fields);
        int version = ExperimentForm.version(form);
        List<ExperimentCommand.Measured> values = new ArrayList<>();
        for (Measure one : experiments.byId(id).experiment().measures()) {
            String place = "-" + one.position();
            if (form.text("value" + place).isEmpty()
                    && form.text("source" + place).isEmpty()) {
                continue;
            }
            Optional<BigDecimal> value = form.required("value" + place).flatMap(given -> form.decimal("value" + place));
            Optional<LocalDate> on = form.required("on" + place).flatMap(given -> form.date("on" + place));
            Optional<String> source = form.required("source" + place);
            if (value.isPresent() && on.isPresent() && source.isPresent()) {
                values.add(new ExperimentCommand.Measured(one.position(), value.get(), on.get(), source.get()));
            }
        }
        return form.isFaulty()
                ? page(400, id, form)
                : run("measure", id, form, List.of(id, version, values), () -> keeping.measure(id, version, values));
    }

    /** Evaluates. */
    @POST
    @Path("/evaluation")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response evaluate(@PathParam("id") long id, MultivaluedMap<String, String> fields) {
        require(Operation.KEEP_CASE);
        Form form = Form.sent(pageFrame.texts(), fields);
        int version = ExperimentForm.version(form);
        Optional<String> findings = form.required("findings");
        Optional<String> learnt = form.required("learnt");
        Optional<String> userEvidence = form.required("userEvidence");
        Optional<ExperimentVerdict> recommendation = form.required("recommendation")
                .flatMap(given -> form.choice("recommendation", ExperimentVerdict.class));
        if (form.isFaulty()) {
            return page(400, id, form);
        }
        ExperimentCommand.Evaluate command = new ExperimentCommand.Evaluate(
                findings.orElseThrow(), learnt.orElseThrow(), userEvidence.orElseThrow(), recommendation.orElseThrow());
        return run("evaluate", id, form, List.of(id, version, command), () -> keeping.evaluate(id, version, command));
    }

    /** Decides. */
    @POST
    @Path("/decision")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response decide(@PathParam("id") long id, MultivaluedMap<String, String> fields) {
        require(Operation.DECIDE_GATE);
        Form form = Form.sent(pageFrame.texts(), fields);
        int version = ExperimentForm.version(form);
        Optional<ExperimentVerdict> verdict =
                form.required("verdict").flatMap(given -> form.choice("verdict", ExperimentVerdict.class));
        Optional<String> reason = form.required("reason");
        if (form.isFaulty()) {
            return page(400, id, form);
        }
        ExperimentCommand.Decide command =
                new ExperimentCommand.Decide(verdict.orElseThrow(), reason.orElseThrow(), form.text("scaledBy"));
        return run("decide", id, form, List.of(id, version, command), () -> decisions.decide(id, version, command));
    }

    private void require(Operation operation) {
        if (!currentCaller.get().may(operation)) {
            throw Refusal.forbidden("access.forbidden");
        }
    }

    private Response run(String step, long id, Form form, List<?> asked, Supplier<Experiment> command) {
        try {
            once.run("experiment." + step, form.idempotencyKey(), asked, Experiment.class, command);
            pageFrame.announce("experiment.done." + step);
            return Html.redirect(Address.of("experiments", String.valueOf(id)));
        } catch (Refusal refusal) {
            if (refusal.kind() == Refusal.Kind.NOT_FOUND && !refusal.code().equals("investment.unknown")
                    || refusal.kind() == Refusal.Kind.FORBIDDEN
                            && !refusal.code().equals("approval.own-proposal")) {
                throw refusal;
            }
            form.refuse(field(refusal), refusal);
            return page(Form.status(refusal), id, form);
        }
    }

    private static String field(Refusal refusal) {
        return switch (refusal.code()) {
            case "experiment.not-evaluated", "experiment.not-approved", "experiment.too-many-rounds" -> "verdict";
            case "experiment.rollout-kind", "experiment.rollout-without", "investment.unknown" -> "scaledBy";
            case "experiment.text-missing",
                    "experiment.text-too-long",
                    "experiment.number",
                    "experiment.measured-later" -> refusal.arguments().get(0);
            default -> "";
        };
    }

    private Response page(int status, long id, Form form) {
        ExperimentBook book = experiments.byId(id);
        Experiment one = book.experiment();
        form.with("version", one.version());
        if (status == 200) {
            one.measures()
                    .forEach(measure -> measure.measured()
                            .ifPresent(measured -> form.with(
                                            "value-" + measure.position(), ExperimentForm.plain(measured.value()))
                                    .with("on-" + measure.position(), measured.on())
                                    .with("source-" + measure.position(), measured.source())));
            one.evaluation()
                    .ifPresent(evaluation -> form.with("findings", evaluation.findings())
                            .with("learnt", evaluation.learnt())
                            .with("userEvidence", evaluation.userEvidence())
                            .with("recommendation", evaluation.recommendation().name()));
            one.rollout().ifPresent(rollout -> form.with("scaledBy", rollout.code()));
        }
        Frame frame = pageFrame
                .titled("experiment.title-of", one.title().in(pageFrame.locale()), one.number())
                .below(pageFrame.texts().get("experiments.title"), Address.of("experiments"));
        return Html.page(
                status,
                "experiment/detail.jte",
                frame,
                new Model(
                        book,
                        Arrays.stream(ExperimentVerdict.values())
                                .map(verdict -> Choice.of(pageFrame.texts(), verdict))
                                .toList(),
                        form,
                        Address.of("experiments", String.valueOf(id)).toString()));
    }
}
