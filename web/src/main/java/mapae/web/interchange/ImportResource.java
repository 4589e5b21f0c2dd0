package mapae.web.interchange;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.InputStream;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import mapae.interchange.ImportRequest;
import mapae.interchange.ImportView;
import mapae.interchange.Imports;
import mapae.interchange.domain.ImportId;
import mapae.interchange.domain.ImportKind;
import mapae.interchange.domain.ImportMode;
import mapae.interchange.domain.RowError;
import mapae.shared.Page;
import mapae.shared.Refusal;
import mapae.web.api.Api;
import mapae.web.api.Languages;
import mapae.web.page.Csv;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Imports over REST. */
@Path(Api.ROOT + "/imports")
@Produces(MediaType.APPLICATION_JSON)
public class ImportResource {

    @Inject
    private Imports imports;

    @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE)
    private String language;

    /**
     * Sends a CSV file; answers as soon as it is received, while it is checked and stored in the background. Its content
     * is checked, so its media type does not matter.
     */
    @POST
    @Operation(summary = "Sends a CSV file to be checked and stored in the background")
    @Consumes(MediaType.WILDCARD)
    public Response submit(
            @QueryParam("kind") @DefaultValue("") String kind,
            @QueryParam("profile") @DefaultValue("mapae") String profile,
            @QueryParam("mode") @DefaultValue("strict") String mode,
            @QueryParam("fileName") @DefaultValue("import.csv") String fileName,
            @HeaderParam(Api.IDEMPOTENCY_KEY) String idempotencyKey,
            InputStream body) {
        ImportRequest request = new ImportRequest(
                ImportKind.ofCode(kind).orElseThrow(() -> Refusal.invalid("import.kind-unknown", kind, kinds())),
                profile,
                ImportMode.ofCode(mode).orElseThrow(() -> Refusal.invalid("import.mode-unknown", mode)),
                fileName,
                Optional.ofNullable(idempotencyKey));
        ImportView view = imports.submit(request, body);
        return Response.accepted(ImportAnswer.of(view, Optional.of(List.of()), locale()))
                .location(URI.create(Api.ROOT + "/imports/" + view.id()))
                .build();
    }

    /** Imports, newest first. */
    @GET
    @Operation(summary = "Imports, newest first")
    public Page<ImportAnswer> list(
            @QueryParam("after") String after, @QueryParam("limit") @DefaultValue("50") int limit) {
        Page<ImportView> page = imports.list(Optional.ofNullable(after), limit);
        return new Page<>(
                page.rows().stream()
                        .map(view -> ImportAnswer.of(view, Optional.empty(), locale()))
                        .toList(),
                page.next());
    }

    /** The mapping profiles that can be chosen. */
    @GET
    @Path("/profiles")
    @Operation(summary = "The mapping profiles that can be chosen, with the columns that a file must have")
    public List<ProfileAnswer> profiles() {
        return imports.profiles().stream().map(ProfileAnswer::of).toList();
    }

    /** One import with its bad rows. */
    @GET
    @Path("/{id:[0-9]{1,18}}")
    @Operation(summary = "One import with its bad rows")
    public ImportAnswer get(@PathParam("id") long id) {
        ImportId of = new ImportId(id);
        return ImportAnswer.of(imports.get(of), Optional.of(imports.errors(of)), locale());
    }

    /** Its bad rows as a file for spreadsheets. */
    @GET
    @Path("/{id:[0-9]{1,18}}/errors.csv")
    @Produces(Csv.TYPE)
    @Operation(summary = "The bad rows of an import as a file for spreadsheets")
    public Response errors(@PathParam("id") long id) {
        List<RowError> errors = imports.errors(new ImportId(id));
        Locale locale = locale();
        StreamingOutput file = out -> {
            try (Csv csv = new Csv(out)) {
                csv.row("line", "column", "value", "rule", "message");
                errors.forEach(error ->
                        csv.row(error.line(), error.column(), error.value(), error.rule(), error.text(locale)));
            }
        };
        return Response.ok(file)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"import-" + id + "-errors.csv\"")
                .build();
    }

    private Locale locale() {
        return Languages.best(language);
    }

    private static String kinds() {
        return Arrays.stream(ImportKind.values()).map(ImportKind::code).collect(Collectors.joining(", "));
    }
}
