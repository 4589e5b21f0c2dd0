package mapae.web.tiering;

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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mapae.shared.Refusal;
import mapae.tiering.DeterminationView;
import mapae.tiering.RuleSetView;
import mapae.tiering.TierDeterminations;
import mapae.tiering.TierView;
import mapae.tiering.Tiers;
import mapae.tiering.domain.Questionnaire.Question;
import mapae.web.api.Once;
import mapae.web.page.Address;
import mapae.web.page.Choice;
import mapae.web.page.Form;
import mapae.web.page.Frame;
import mapae.web.page.Html;
import mapae.web.page.PageFrame;

/** The tier of an investment: why it stands there, and the questions by which it is determined. */
@Path("/investments/{code}/tier")
@Produces(Html.TYPE)
public class InvestmentTierPage {

    private static final String TEMPLATE = "tiering/investment.jte";

    /**
     * The tier, and the form.
     *
     * @param tier where the investment stands
     * @param rules the rules of today
     * @param form answers
     */
    public record Model(TierView tier, RuleSetView rules, Form form) {

        /** The questions of today. */
        public List<Question> questions() {
            return rules.rules().questionnaire().questions();
        }

        /** The answers of a question, to choose from. */
        public List<Choice> answers(Frame frame, Question question) {
            return question.answers().stream()
                    .map(answer -> new Choice(answer.code(), TierTexts.text(frame, answer.text())))
                    .toList();
        }
    }

    @Inject
    private PageFrame pageFrame;

    @Inject
    private Tiers tiers;

    @Inject
    private TierDeterminations determinations;

    @Inject
    private Once once;

    /** The tier, with the last answers in the form. */
    @GET
    public Response show(@PathParam("code") String code) {
        TierView tier = tiers.of(code);
        Form form = Form.blank(pageFrame.texts())
                .with("seen", tier.current().map(one -> one.number()).orElse(0));
        tier.current()
                .ifPresent(one -> one.answers().forEach((question, answer) -> form.with("q-" + question, answer)));
        return page(200, tier, form);
    }

    /** Determines it. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response determine(@PathParam("code") String code, MultivaluedMap<String, String> fields) {
        Form form = Form.sent(pageFrame.texts(), fields);
        Map<String, String> answers = new HashMap<>();
        for (Question question : tiers.inForce().rules().questionnaire().questions()) {
            String field = "q-" + question.code();
            form.required(field).ifPresent(given -> {
                if (question.answers().stream().noneMatch(one -> one.code().equals(given))) {
                    form.refuse(field, "form.not-choice");
                }
                answers.put(question.code(), given);
            });
        }
        int seen = form.whole("seen").orElse(-1);
        if (form.isFaulty()) {
            TierView tier = tiers.of(code);
            // whoever may not determine it is told that first
            if (!tier.mayDetermine()) {
                determinations.determine(code, answers, seen);
            }
            return page(400, tier, form);
        }
        try {
            once.run(
                    "tiering.determine",
                    form.idempotencyKey(),
                    List.of(code, answers.toString(), seen),
                    DeterminationView.class,
                    () -> determinations
                            .determine(code, answers, seen)
                            .current()
                            .orElseThrow());
            pageFrame.announce("tier.determined");
            return Html.redirect(Address.of("investments", code, "tier"));
        } catch (Refusal refusal) {
            if (refusal.kind() == Refusal.Kind.FORBIDDEN || refusal.kind() == Refusal.Kind.NOT_FOUND) {
                throw refusal;
            }
            form.refuse("", refusal);
            TierView tier = tiers.of(code);
            form.with("seen", tier.current().map(one -> one.number()).orElse(0));
            return page(Form.status(refusal), tier, form);
        }
    }

    private Response page(int status, TierView tier, Form form) {
        Frame frame = pageFrame
                .titled("tier.title-of", tier.title().in(pageFrame.locale()))
                .below(pageFrame.texts().get("nav.investments"), Address.of("investments"))
                .below(tier.title().in(pageFrame.locale()), Address.of("investments", tier.investment()));
        return Html.page(status, TEMPLATE, frame, new Model(tier, tiers.inForce(), form));
    }
}
