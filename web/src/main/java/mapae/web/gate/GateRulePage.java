package mapae.web.gate;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import mapae.access.CurrentCaller;
import mapae.gate.Committees;
import mapae.gate.GateRulebook;
import mapae.gate.RequirementCommand;
import mapae.gate.RequirementPreviewView;
import mapae.gate.RequirementView;
import mapae.gate.domain.Approver;
import mapae.gate.domain.Gate;
import mapae.permission.domain.Operation;
import mapae.shared.Certainty;
import mapae.shared.Refusal;
import mapae.tiering.RuleSetView.Standing;
import mapae.web.api.Once;
import mapae.web.page.Address;
import mapae.web.page.Choice;
import mapae.web.page.Form;
import mapae.web.page.Frame;
import mapae.web.page.Html;
import mapae.web.page.PageFrame;

/** What a gate is to ask for from a day to come on: first whom it reaches, then stored. */
@Path("/gates/rules/new")
@Produces(Html.TYPE)
public class GateRulePage {

    private static final Map<String, String> FIELDS = Map.ofEntries(
            Map.entry("gate.requirement-begun", RequirementForm.VALID_FROM),
            Map.entry("gate.requirement-day", RequirementForm.VALID_FROM),
            Map.entry("gate.requirement-day-taken", RequirementForm.VALID_FROM),
            Map.entry("gate.text-too-long", RequirementForm.SOURCE),
            Map.entry("gate.committee-unknown", RequirementForm.DECIDES),
            Map.entry("gate.quorum-range", RequirementForm.QUORUM),
            Map.entry("gate.quorum-without", RequirementForm.QUORUM),
            Map.entry("gate.quorum-unreachable", RequirementForm.QUORUM));

    /**
     * The form.
     *
     * @param answers yes and no
     * @param deciders who may decide
     * @param certainties how sure one can be
     * @param evidence how many places for evidence are shown
     * @param items how many places for questions are shown
     * @param form what is asked for
     * @param preview whom it reaches, once that was asked and nothing is wrong
     */
    public record Model(
            List<Choice> answers,
            List<Choice> deciders,
            List<Choice> certainties,
            int evidence,
            int items,
            Form form,
            Optional<RequirementPreviewView> preview) {}

    @Inject
    private PageFrame pageFrame;

    @Inject
    private CurrentCaller currentCaller;

    @Inject
    private GateRulebook rulebook;

    @Inject
    private Committees committees;

    @Inject
    private Once once;

    @Inject
    private Clock clock;

    /** The form: with what holds today from the first day of next year, or with what is to come and is to be replaced. */
    @GET
    public Response form(
            @QueryParam("gate") String gate, @QueryParam("tier") String tier, @QueryParam("replaces") String replaces) {
        requireKeeper();
        List<RequirementView> rules =
                tier != null && tier.matches("[1-3]") ? rulebook.of(Integer.parseInt(tier)) : List.of();
        RequirementView base = rules.stream()
                .filter(one -> one.requirement().gate().name().equals(gate))
                .filter(one -> replaces == null
                        ? one.standing() == Standing.IN_FORCE
                        : one.standing() == Standing.TO_COME
                                && String.valueOf(one.requirement().id()).equals(replaces))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("gate.requirement-unknown", replaces == null ? "" : replaces));
        Form form = Form.blank(pageFrame.texts());
        RequirementForm.fill(form, base);
        form.with(
                RequirementForm.VALID_FROM,
                replaces == null
                        ? LocalDate.of(LocalDate.now(clock).getYear() + 1, 1, 1)
                        : base.requirement().validFrom());
        if (replaces != null) {
            form.with(RequirementForm.REPLACES, replaces).with(RequirementForm.VERSION, base.version());
        }
        return page(200, form, Optional.empty());
    }

    /** Shows whom it reaches, or stores it. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response send(MultivaluedMap<String, String> fields) {
        requireKeeper();
        Form form = Form.sent(pageFrame.texts(), fields);
        requireKnown(form);
        Optional<RequirementCommand> command = RequirementForm.read(form);
        if (command.isEmpty()) {
            return page(400, form, Optional.empty());
        }
        try {
            if (!form.value("action").equals("store")) {
                return page(200, form, Optional.of(rulebook.preview(command.get())));
            }
            once.run(
                    "gate.rules",
                    form.idempotencyKey(),
                    command.get().toString(),
                    RequirementView.class,
                    () -> rulebook.store(command.get()));
            pageFrame.announce(
                    "tiers.stored", pageFrame.formats().date(command.get().validFrom()));
            return Html.redirect(Address.of("gates", "rules")
                    .with("tier", String.valueOf(command.get().tier())));
        } catch (Refusal refusal) {
            if (refusal.kind() == Refusal.Kind.NOT_FOUND) {
                throw refusal;
            }
            form.refuse(FIELDS.getOrDefault(refusal.code(), ""), refusal);
            return page(Form.status(refusal), form, Optional.empty());
        }
    }

    /** Refuses what is typed into the address alone. */
    private static void requireKnown(Form form) {
        String gate = form.value(RequirementForm.GATE);
        if (!form.value(RequirementForm.TIER).matches("[1-3]")
                || Arrays.stream(Gate.values()).noneMatch(one -> one.name().equals(gate))) {
            throw Refusal.notFound("gate.requirement-unknown", gate);
        }
    }

    private void requireKeeper() {
        if (!currentCaller.get().may(Operation.KEEP_RULES)) {
            throw Refusal.forbidden("access.forbidden");
        }
    }

    private Response page(int status, Form form, Optional<RequirementPreviewView> preview) {
        String gates = pageFrame.texts().get("gates.title");
        Frame frame = pageFrame
                .titled("gate.rules.new")
                .below(gates, Address.of("gates"))
                .below(pageFrame.texts().get("gate.rules"), Address.of("gates", "rules"));
        List<Choice> deciders = Stream.concat(
                        Stream.of(Choice.of(pageFrame.texts(), Approver.FOUR_EYES)),
                        committees.list().stream()
                                .map(one -> new Choice(one.code(), one.name().in(pageFrame.locale()))))
                .toList();
        return Html.page(
                status,
                "gate/rule.jte",
                frame,
                new Model(
                        choices(RequirementForm.Answer.values()),
                        deciders,
                        choices(Certainty.values()),
                        RequirementForm.shown(form, RequirementForm.EVIDENCE),
                        RequirementForm.shown(form, RequirementForm.ITEM),
                        form,
                        preview));
    }

    private List<Choice> choices(Enum<?>[] values) {
        return Arrays.stream(values)
                .map(one -> Choice.of(pageFrame.texts(), one))
                .toList();
    }
}
