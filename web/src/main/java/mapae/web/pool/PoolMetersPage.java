package mapae.web.pool;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import mapae.access.CurrentCaller;
import mapae.permission.domain.Operation;
import mapae.pool.PoolMeters;
import mapae.pool.Pools;
import mapae.pool.domain.Pool;
import mapae.shared.Refusal;
import mapae.shared.RowFault;
import mapae.web.api.Once;
import mapae.web.api.RequestBody;
import mapae.web.page.Address;
import mapae.web.page.Form;
import mapae.web.page.Frame;
import mapae.web.page.Html;
import mapae.web.page.PageFrame;

/** Takes in a meter file of a pool, or lists what is wrong with its rows. */
@Path("/pools/{code}/meters")
@Produces(Html.TYPE)
public class PoolMetersPage {

    private static final String FILE = "file";
    private static final int NAMED = 50;

    /**
     * The form.
     *
     * @param pool the pool
     * @param form what is sent
     * @param faults what is wrong with the rows
     */
    public record Model(Pool pool, Form form, List<RowFault> faults) {

        /** The first of what is wrong. */
        public List<RowFault> firstFaults() {
            return faults.stream().limit(NAMED).toList();
        }

        /** The name of a field. */
        public String field(Frame frame, String field) {
            return frame.texts().has("pool.meter." + field) ? frame.texts().get("pool.meter." + field) : field;
        }
    }

    @Inject
    private PageFrame pageFrame;

    @Inject
    private Pools pools;

    @Inject
    private PoolMeters meters;

    @Inject
    private CurrentCaller currentCaller;

    @Inject
    private Once once;

    /** The form. */
    @GET
    public Response blank(@PathParam("code") String code) {
        require();
        return page(200, code, Form.blank(pageFrame.texts()), List.of());
    }

    /** Takes a file in. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response take(@PathParam("code") String code, List<EntityPart> parts) throws IOException {
        require();
        Form form = Form.sent(pageFrame.texts(), fields(parts));
        Optional<EntityPart> file = parts.stream()
                .filter(part -> part.getName().equals(FILE))
                .filter(part -> !part.getFileName().orElse("").isBlank())
                .findFirst();
        if (file.isEmpty()) {
            form.refuse(FILE, "imports.file.needed");
            return page(400, code, form, List.of());
        }
        try {
            return take(code, form, text(file.get()));
        } catch (Refusal refusal) {
            if (refusal.code().equals("pool.unknown")) {
                throw refusal;
            }
            form.refuse(FILE, refusal);
            return page(Form.status(refusal), code, form, List.of());
        }
    }

    private Response take(String code, Form form, String text) {
        MeterFile file = MeterFile.of(text);
        List<RowFault> faults = file.faults(meters.check(code, file.rows()));
        if (!faults.isEmpty()) {
            return page(422, code, form, faults);
        }
        PoolMeters.Taken taken = once.run(
                "pool.meters",
                form.idempotencyKey(),
                List.of(code, text),
                PoolMeters.Taken.class,
                () -> meters.take(code, file.rows()));
        pageFrame.announce(
                "pool.done.meters",
                pageFrame.formats().count(taken.added()),
                pageFrame.formats().count(taken.same()),
                pageFrame.formats().count(taken.units()));
        return Html.redirect(PoolScreen.address(code));
    }

    private static String text(EntityPart file) throws IOException {
        try (InputStream body = file.getContent()) {
            byte[] bytes = body.readNBytes(RequestBody.MOST_BYTES + 1);
            if (bytes.length > RequestBody.MOST_BYTES) {
                throw Refusal.invalid("request.too-large", RequestBody.MOST_BYTES);
            }
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException other) {
            throw Refusal.invalid("request.unreadable");
        }
    }

    private static MultivaluedMap<String, String> fields(List<EntityPart> parts) throws IOException {
        MultivaluedMap<String, String> fields = new MultivaluedHashMap<>();
        for (EntityPart part : parts) {
            if (!part.getName().equals(FILE)) {
                fields.add(part.getName(), part.getContent(String.class));
            }
        }
        return fields;
    }

    private void require() {
        if (!currentCaller.get().may(Operation.IMPORT)) {
            throw Refusal.forbidden("access.forbidden");
        }
    }

    private Response page(int status, String code, Form form, List<RowFault> faults) {
        Pool pool = pools.byCode(code).pool();
        return Html.page(
                status,
                "pool/meters.jte",
                pageFrame
                        .titled("pool.meters")
                        .below(pageFrame.texts().get("pools.title"), Address.of("pools"))
                        .below(pool.name().in(pageFrame.locale()), PoolScreen.address(code)),
                new Model(pool, form, faults));
    }
}
