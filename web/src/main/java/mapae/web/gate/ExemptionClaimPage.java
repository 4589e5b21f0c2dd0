package mapae.web.gate;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mapae.access.CurrentCaller;
import mapae.gate.ConsultationExemptions;
import mapae.gate.EvidenceFile;
import mapae.gate.domain.Exemption;
import mapae.gate.domain.ExemptionGround;
import mapae.investment.InvestmentView;
import mapae.investment.Register;
import mapae.permission.domain.Operation;
import mapae.shared.Refusal;
import mapae.web.api.Once;
import mapae.web.page.Address;
import mapae.web.page.Choice;
import mapae.web.page.Form;
import mapae.web.page.Frame;
import mapae.web.page.Html;
import mapae.web.page.PageFrame;

/** The claim that an investment is exempt from prior consultation. */
@Path("/investments/{code}/exemption")
@Produces(Html.TYPE)
public class ExemptionClaimPage {

    private static final String GROUND = "ground";
    private static final String REASON = "reason";
    private static final String FILE = "file";

    private static final Map<String, String> FIELDS = Map.of(
            "gate.ground-unknown", GROUND,
            "gate.text-missing", REASON,
            "gate.text-too-long", REASON,
            "gate.exemption-files", FILE,
            "gate.file-empty", FILE,
            "gate.file-too-large", FILE,
            "gate.file-kind", FILE,
            "gate.file-name", FILE);

    /**
     * The form.
     *
     * @param investment its code
     * @param grounds what can be claimed today, and how sure each is
     * @param choices the same to choose from
     * @param form what is typed
     */
    public record Model(String investment, List<ExemptionGround> grounds, List<Choice> choices, Form form) {}

    @Inject
    private PageFrame pageFrame;

    @Inject
    private CurrentCaller currentCaller;

    @Inject
    private ConsultationExemptions exemptions;

    @Inject
    private Register register;

    @Inject
    private GateFiles files;

    @Inject
    private Once once;

    /** The form. */
    @GET
    public Response form(@PathParam("code") String code) {
        requireKeeper();
        return page(200, code, Form.blank(pageFrame.texts()));
    }

    /** Claims. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response claim(@PathParam("code") String code, List<EntityPart> parts) throws IOException {
        requireKeeper();
        Form form = Form.sent(pageFrame.texts(), GateFiles.fields(parts));
        Optional<String> ground = form.required(GROUND);
        Optional<String> reason = form.required(REASON);
        List<EvidenceFile> given = files.all(parts);
        if (given.isEmpty()) {
            form.refuse(FILE, "imports.file.needed");
        }
        if (form.isFaulty()) {
            return page(400, code, form);
        }
        try {
            Exemption claimed = once.run(
                    "gate.exemption-claim",
                    form.idempotencyKey(),
                    InvestmentExemptionResource.asked(code, ground.orElseThrow(), reason.orElseThrow(), given),
                    Exemption.class,
                    () -> exemptions.claim(code, ground.orElseThrow(), reason.orElseThrow(), given));
            pageFrame.announce("exemptions.claimed-now");
            return Html.redirect(Address.of("exemptions", String.valueOf(claimed.id())));
        } catch (Refusal refusal) {
            if (refusal.kind() == Refusal.Kind.FORBIDDEN || refusal.kind() == Refusal.Kind.NOT_FOUND) {
                throw refusal;
            }
            form.refuse(FIELDS.getOrDefault(refusal.code(), ""), refusal);
            return page(Form.status(refusal), code, form);
        }
    }

    private void requireKeeper() {
        if (!currentCaller.get().may(Operation.KEEP_CASE)) {
            throw Refusal.forbidden("access.forbidden");
        }
    }

    private Response page(int status, String code, Form form) {
        InvestmentView investment = register.byCode(code);
        String title = investment.title().in(pageFrame.locale());
        Frame frame = pageFrame
                .titled("exemptions.claim-of", title)
                .below(pageFrame.texts().get("nav.investments"), Address.of("investments"))
                .below(title, Address.of("investments", code))
                .below(pageFrame.texts().get("gates.way-of", title), Address.of("investments", code, "gates"));
        List<ExemptionGround> grounds = exemptions.grounds();
        List<Choice> choices = grounds.stream()
                .map(one -> new Choice(one.code(), one.text().in(pageFrame.locale())))
                .toList();
        return Html.page(status, "gate/claim.jte", frame, new Model(code, grounds, choices, form));
    }
}
