package mapae.web.tiering;

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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mapae.access.CurrentCaller;
import mapae.investment.domain.InvestmentKind;
import mapae.permission.domain.Operation;
import mapae.shared.Certainty;
import mapae.shared.Refusal;
import mapae.shared.Won;
import mapae.tiering.RuleSetCommand;
import mapae.tiering.RuleSetView;
import mapae.tiering.TierPreviewView;
import mapae.tiering.TierRulebook;
import mapae.tiering.Tiers;
import mapae.tiering.domain.CostLimits;
import mapae.tiering.domain.Questionnaire.Question;
import mapae.tiering.domain.RiskBands;
import mapae.tiering.domain.TierRules;
import mapae.web.api.Once;
import mapae.web.page.Address;
import mapae.web.page.Choice;
import mapae.web.page.Form;
import mapae.web.page.Frame;
import mapae.web.page.Html;
import mapae.web.page.PageFrame;

/** New rules of tiers: first whom they would move, then stored. */
@Path("/tiers/new")
@Produces(Html.TYPE)
public class TierRulesPage {

    private static final String TEMPLATE = "tiering/new.jte";
    private static final String VALID_FROM = "validFrom";
    private static final String REPLACES = "replaces";
    private static final String VERSION = "version";
    private static final List<String> BANDS = List.of("bandTwo", "bandThree", "bandFour");

    /**
     * The form.
     *
     * @param kinds names of the kinds, for which limits are asked
     * @param questions the questions, whose weights are asked
     * @param certainties how sure one can be
     * @param form what is asked for
     * @param preview whom it would move, once that was asked and nothing is wrong
     */
    public record Model(
            List<Choice> kinds,
            List<Question> questions,
            List<Choice> certainties,
            Form form,
            Optional<TierPreviewView> preview) {}

    @Inject
    private PageFrame pageFrame;

    @Inject
    private CurrentCaller currentCaller;

    @Inject
    private Tiers tiers;

    @Inject
    private TierRulebook rulebook;

    @Inject
    private Once once;

    @Inject
    private Clock clock;

    /** The form: with the rules in force from the first day of next year, or with a set to come that is to be replaced. */
    @GET
    public Response form(@QueryParam(REPLACES) String replaces) {
        requireKeeper();
        Form form = Form.blank(pageFrame.texts());
        RuleSetView base = tiers.inForce();
        if (replaces != null && replaces.matches("\\d{1,18}")) {
            base = tiers.ruleSet(Long.parseLong(replaces));
            form.with(REPLACES, replaces).with(VERSION, base.version());
        }
        TierRules rules = base.rules();
        form.with(
                        VALID_FROM,
                        form.value(REPLACES).isEmpty()
                                ? LocalDate.of(LocalDate.now(clock).getYear() + 1, 1, 1)
                                : rules.validFrom())
                .with("certainty", rules.certainty())
                .with("source", rules.source())
                .with("note", rules.note())
                .with(BANDS.get(0), rules.bands().two())
                .with(BANDS.get(1), rules.bands().three())
                .with(BANDS.get(2), rules.bands().four());
        rules.limits()
                .forEach((kind, limits) -> form.with(
                                "two-" + kind,
                                pageFrame.formats().count(limits.two().amount()))
                        .with(
                                "three-" + kind,
                                pageFrame.formats().count(limits.three().amount())));
        rules.questionnaire().questions().forEach(one -> form.with("weight-" + one.code(), one.weight()));
        return page(200, form, Optional.empty());
    }

    /** Shows whom it would move, or stores it. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response send(MultivaluedMap<String, String> fields) {
        requireKeeper();
        Form form = Form.sent(pageFrame.texts(), fields);
        Optional<RuleSetCommand> command = command(form);
        if (command.isEmpty() || form.isFaulty()) {
            return page(400, form, Optional.empty());
        }
        try {
            if (!form.value("action").equals("store")) {
                return page(200, form, Optional.of(rulebook.preview(command.get())));
            }
            once.run(
                    "tiering.rules",
                    form.idempotencyKey(),
                    List.of(command.get().toString()),
                    RuleSetView.class,
                    () -> rulebook.store(command.get()));
            pageFrame.announce(
                    "tiers.stored", pageFrame.formats().date(command.get().validFrom()));
            return Html.redirect(Address.of("tiers"));
        } catch (Refusal refusal) {
            form.refuse(field(refusal.code()), refusal);
            return page(Form.status(refusal), form, Optional.empty());
        }
    }

    private static String field(String code) {
        return switch (code) {
            case "tiering.rules-begun", "tiering.day-taken", "tiering.day-range" -> VALID_FROM;
            case "tiering.text-too-long", "tiering.text-missing" -> "note";
            case "tiering.bands-order" -> BANDS.get(0);
            default -> "";
        };
    }

    private Optional<RuleSetCommand> command(Form form) {
        Optional<LocalDate> from = form.required(VALID_FROM).flatMap(given -> form.date(VALID_FROM));
        Optional<Certainty> certainty =
                form.required("certainty").flatMap(given -> form.choice("certainty", Certainty.class));
        Optional<String> source = form.required("source");
        Optional<String> note = form.required("note");
        Map<String, CostLimits> limits = new HashMap<>();
        for (InvestmentKind kind : InvestmentKind.values()) {
            limits(form, kind.name()).ifPresent(found -> limits.put(kind.name(), found));
        }
        Map<String, Integer> weights = new HashMap<>();
        for (Question question : questions()) {
            String field = "weight-" + question.code();
            form.required(field).flatMap(given -> form.whole(field)).ifPresent(weight -> {
                if (weight < 0 || weight > 100) {
                    form.refuse(field, "tiers.weight-range");
                }
                weights.put(question.code(), weight);
            });
        }
        Optional<RiskBands> bands = bands(form);
        Optional<Integer> version = form.whole(VERSION);
        if (form.isFaulty()) {
            return Optional.empty();
        }
        Optional<RuleSetCommand.Replaced> replaced = form.text(REPLACES)
                .filter(id -> id.matches("\\d{1,18}"))
                .map(id -> new RuleSetCommand.Replaced(Long.parseLong(id), version.orElse(-1)));
        return Optional.of(new RuleSetCommand(
                from.orElseThrow(),
                certainty.orElseThrow(),
                source.orElseThrow(),
                note.orElseThrow(),
                limits,
                Optional.of(weights),
                bands.orElseThrow(),
                replaced));
    }

    private static Optional<CostLimits> limits(Form form, String kind) {
        String second = "two-" + kind;
        String third = "three-" + kind;
        Optional<Won> two = form.required(second).flatMap(given -> form.won(second));
        Optional<Won> three = form.required(third).flatMap(given -> form.won(third));
        if (two.isEmpty() || three.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new CostLimits(two.get(), three.get()));
        } catch (Refusal order) {
            form.refuse(third, order);
            return Optional.empty();
        }
    }

    private static Optional<RiskBands> bands(Form form) {
        List<Integer> given = BANDS.stream()
                .flatMap(field -> form.required(field).flatMap(text -> form.whole(field)).stream())
                .toList();
        if (given.size() < BANDS.size()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new RiskBands(given.get(0), given.get(1), given.get(2)));
        } catch (Refusal order) {
            form.refuse(BANDS.get(0), order);
            return Optional.empty();
        }
    }

    private List<Question> questions() {
        return tiers.inForce().rules().questionnaire().questions();
    }

    private void requireKeeper() {
        if (!currentCaller.get().may(Operation.KEEP_RULES)) {
            throw Refusal.forbidden("access.forbidden");
        }
    }

    private Response page(int status, Form form, Optional<TierPreviewView> preview) {
        Frame frame = pageFrame.titled("tiers.new").below(pageFrame.texts().get("tiers.title"), Address.of("tiers"));
        List<Choice> kinds = Arrays.stream(InvestmentKind.values())
                .map(kind -> Choice.of(pageFrame.texts(), kind))
                .toList();
        List<Choice> certainties = Arrays.stream(Certainty.values())
                .map(one -> Choice.of(pageFrame.texts(), one))
                .toList();
        return Html.page(status, TEMPLATE, frame, new Model(kinds, questions(), certainties, form, preview));
    }
}
