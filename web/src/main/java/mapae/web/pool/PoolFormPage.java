package mapae.web.pool;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import mapae.access.CurrentCaller;
import mapae.organisation.OrganisationDirectory;
import mapae.organisation.OrganisationView;
import mapae.permission.domain.Operation;
import mapae.pool.PoolCommand;
import mapae.pool.PoolKeeping;
import mapae.pool.domain.Pool;
import mapae.pool.domain.PoolKind;
import mapae.pool.domain.PoolUnit;
import mapae.shared.Bilingual;
import mapae.shared.Refusal;
import mapae.web.api.Once;
import mapae.web.page.Address;
import mapae.web.page.Choice;
import mapae.web.page.Form;
import mapae.web.page.Html;
import mapae.web.page.PageFrame;

/** Opens a pool. */
@Path("/pools/new")
@Produces(Html.TYPE)
public class PoolFormPage {

    private static final String CODE = "code";
    private static final String HOLDER = "organisation";

    /**
     * The form.
     *
     * @param form what is typed
     * @param organisations that may run it
     * @param kinds what it may hold
     * @param units in what it may be counted
     */
    public record Model(Form form, List<Choice> organisations, List<Choice> kinds, List<Choice> units) {}

    @Inject
    private PageFrame pageFrame;

    @Inject
    private PoolKeeping keeping;

    @Inject
    private OrganisationDirectory organisations;

    @Inject
    private CurrentCaller currentCaller;

    @Inject
    private Once once;

    /** The form. */
    @GET
    public Response blank() {
        require();
        return page(200, Form.blank(pageFrame.texts()));
    }

    /** Opens it. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response open(MultivaluedMap<String, String> fields) {
        require();
        Form form = Form.sent(pageFrame.texts(), fields);
        Optional<String> code = form.required(CODE);
        Optional<String> holder = form.required(HOLDER);
        Optional<String> nameKo = form.required("nameKo");
        Optional<String> nameEn = form.required("nameEn");
        Optional<PoolKind> kind = form.required("kind").flatMap(given -> form.choice("kind", PoolKind.class));
        Optional<PoolUnit> unit = form.required("unit").flatMap(given -> form.choice("unit", PoolUnit.class));
        if (form.isFaulty()) {
            return page(400, form);
        }
        PoolCommand.Open pool = new PoolCommand.Open(
                code.orElseThrow(),
                holder.orElseThrow(),
                new Bilingual(nameKo.orElseThrow(), nameEn.orElseThrow()),
                kind.orElseThrow(),
                unit.orElseThrow());
        try {
            Pool made = once.run("pool.open", form.idempotencyKey(), pool, Pool.class, () -> keeping.open(pool));
            pageFrame.announce("pool.opened-now");
            return Html.redirect(Address.of("pools", made.code()));
        } catch (Refusal refusal) {
            form.refuse(field(refusal), refusal);
            return page(Form.status(refusal), form);
        }
    }

    private static String field(Refusal refusal) {
        return switch (refusal.code()) {
            case "pool.code", "pool.exists" -> CODE;
            case "organisation.unknown" -> HOLDER;
            case "pool.text-missing", "pool.text-too-long" ->
                refusal.arguments().get(0);
            default -> "";
        };
    }

    private void require() {
        if (!currentCaller.get().may(Operation.KEEP_RULES)) {
            throw Refusal.forbidden("access.forbidden");
        }
    }

    private Response page(int status, Form form) {
        return Html.page(
                status,
                "pool/form.jte",
                pageFrame.titled("pool.new").below(pageFrame.texts().get("pools.title"), Address.of("pools")),
                new Model(
                        form,
                        organisations.all().stream()
                                .sorted(Comparator.comparing(OrganisationView::code))
                                .map(one -> new Choice(one.code(), one.name().in(pageFrame.locale())))
                                .toList(),
                        Arrays.stream(PoolKind.values())
                                .map(one -> Choice.of(pageFrame.texts(), one))
                                .toList(),
                        Arrays.stream(PoolUnit.values())
                                .map(one -> Choice.of(pageFrame.texts(), one))
                                .toList()));
    }
}
