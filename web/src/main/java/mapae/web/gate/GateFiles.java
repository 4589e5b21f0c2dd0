package mapae.web.gate;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mapae.gate.EvidenceFile;
import mapae.gate.EvidenceIntake;
import mapae.gate.GivenFile;

/** Files on their way in, never more of one than is kept, and on their way out, as files and never as pages. */
@Dependent
public class GateFiles {

    private static final String FILE = "file";

    @Inject
    private EvidenceIntake intake;

    /** A file as it is sent; one byte more than allowed is read, so that it is refused. */
    EvidenceFile read(String name, InputStream body) throws IOException {
        return new EvidenceFile(name, body.readNBytes(Math.toIntExact(intake.limit() + 1)));
    }

    /** The file of a form, if one was chosen. */
    Optional<EvidenceFile> chosen(List<EntityPart> parts) throws IOException {
        return all(parts).stream().findFirst();
    }

    /** Every file of a form that was chosen. */
    List<EvidenceFile> all(List<EntityPart> parts) throws IOException {
        List<EvidenceFile> found = new ArrayList<>();
        for (EntityPart part : parts) {
            if (part.getName().equals(FILE) && !part.getFileName().orElse("").isBlank()) {
                try (InputStream body = part.getContent()) {
                    found.add(read(part.getFileName().get(), body));
                }
            }
        }
        return found;
    }

    /** The parts of a form that are no file. Browsers do not say in which charset they send them: that of the page, UTF-8. */
    static MultivaluedMap<String, String> fields(List<EntityPart> parts) throws IOException {
        MultivaluedMap<String, String> fields = new MultivaluedHashMap<>();
        for (EntityPart part : parts) {
            if (!part.getName().equals(FILE)) {
                try (InputStream body = part.getContent()) {
                    fields.add(part.getName(), new String(body.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
        return fields;
    }

    static Response answer(GivenFile file) {
        String name = URLEncoder.encode(file.name(), StandardCharsets.UTF_8).replace("+", "%20");
        return Response.ok(file.content())
                .type(file.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename*=UTF-8''" + name)
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }
}
