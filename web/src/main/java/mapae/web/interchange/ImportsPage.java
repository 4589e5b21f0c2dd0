package mapae.web.interchange;

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
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import mapae.access.CurrentCaller;
import mapae.interchange.ImportRequest;
import mapae.interchange.ImportView;
import mapae.interchange.Imports;
import mapae.interchange.domain.ImportId;
import mapae.interchange.domain.ImportKind;
import mapae.interchange.domain.ImportMode;
import mapae.permission.domain.Operation;
import mapae.shared.Page;
import mapae.shared.Refusal;
import mapae.web.page.Address;
import mapae.web.page.Choice;
import mapae.web.page.Form;
import mapae.web.page.Html;
import mapae.web.page.PageFrame;
import mapae.web.page.Texts;

/** Imports: send a file, see what becomes of it. */
@Path("/imports")
@Produces(Html.TYPE)
public class ImportsPage {

    private static final int ROWS = 25;
    private static final String LIST = "interchange/list.jte";
    private static final String FILE = "file";
    private static final String PROFILE = "profile";
    private static final String MODE = "mode";

    @Inject
    private PageFrame pageFrame;

    @Inject
    private CurrentCaller currentCaller;

    @Inject
    private Imports imports;

    @Inject
    private ImportViews views;

    /** The form and the list. */
    @GET
    public Response list() {
        Form form = Form.blank(pageFrame.texts()).with(MODE, ImportMode.LENIENT.name());
        return Html.page(LIST, pageFrame.titled("nav.imports"), model(form));
    }

    /** Takes a file in. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response submit(List<EntityPart> parts) throws IOException {
        Form form = Form.sent(pageFrame.texts(), fields(parts));
        Optional<EntityPart> file = parts.stream()
                .filter(part -> part.getName().equals(FILE))
                .filter(part -> !part.getFileName().orElse("").isBlank())
                .findFirst();
        if (file.isEmpty()) {
            form.refuse(FILE, "imports.file.needed");
        }
        Optional<String[]> profile = form.required(PROFILE).map(text -> text.split("/", 2));
        Optional<ImportMode> mode = form.choice(MODE, ImportMode.class);
        if (mode.isEmpty() || form.isFaulty()) {
            return Html.page(400, LIST, pageFrame.titled("nav.imports"), model(form));
        }
        try (InputStream body = file.orElseThrow().getContent()) {
            ImportRequest request = new ImportRequest(
                    kind(profile.orElseThrow()[0]),
                    profile.orElseThrow().length > 1 ? profile.orElseThrow()[1] : "",
                    mode.get(),
                    file.get().getFileName().orElse(""),
                    Optional.of(form.idempotencyKey()));
            ImportView taken = imports.submit(request, body);
            pageFrame.announce("imports.received", taken.fileName());
            return Html.redirect(Address.of("imports", taken.id().toString()));
        } catch (Refusal refusal) {
            form.refuse("", refusal);
            return Html.page(Form.status(refusal), LIST, pageFrame.titled("nav.imports"), model(form));
        }
    }

    /** One import: its progress, its counts, its bad rows. */
    @GET
    @Path("{id : \\d+}")
    public Response show(@PathParam("id") long id) {
        ImportView view = imports.get(new ImportId(id));
        return Html.page(
                "interchange/import.jte",
                pageFrame.named(view.fileName()).below(pageFrame.texts().get("nav.imports"), Address.of("imports")),
                views.model(view, imports.errors(view.id())));
    }

    private ImportsModel model(Form form) {
        Texts texts = pageFrame.texts();
        Page<ImportView> found = imports.list(pageFrame.address().parameter("after"), ROWS);
        boolean maySend = currentCaller.get().may(Operation.IMPORT);
        List<Choice> profiles = imports.profiles().stream()
                .map(profile -> new Choice(
                        profile.kind().code() + "/" + profile.name(),
                        profile.title().in(texts.locale())))
                .toList();
        List<Choice> modes = Arrays.stream(ImportMode.values())
                .map(mode -> Choice.of(texts, mode))
                .toList();
        return new ImportsModel(
                Optional.of(form).filter(shown -> maySend), profiles, modes, views.rows(found.rows()), found.next());
    }

    private static ImportKind kind(String code) {
        return ImportKind.ofCode(code)
                .orElseThrow(() -> Refusal.invalid(
                        "import.kind-unknown",
                        code,
                        Arrays.stream(ImportKind.values()).map(ImportKind::code).toList()));
    }

    /** The parts that are no file. */
    private static MultivaluedMap<String, String> fields(List<EntityPart> parts) throws IOException {
        MultivaluedMap<String, String> fields = new MultivaluedHashMap<>();
        for (EntityPart part : parts) {
            if (!part.getName().equals(FILE)) {
                fields.add(part.getName(), part.getContent(String.class));
            }
        }
        return fields;
    }
}
