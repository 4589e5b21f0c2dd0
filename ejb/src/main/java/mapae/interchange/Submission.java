package mapae.interchange;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import mapae.access.Caller;
import mapae.audit.AuditTrail;
import mapae.idempotency.Idempotency;
import mapae.interchange.domain.MappingProfile;
import mapae.interchange.model.ImportRun;
import mapae.interchange.model.ImportRuns;
import mapae.shared.Refusal;

/** Records a received file as an import, once for each idempotency key. */
@Stateless
@PermitAll
public class Submission {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int LONGEST_NAME = 255;

    @Inject
    private Idempotency idempotency;

    @Inject
    private ImportRuns runs;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /**
     * What was recorded.
     *
     * @param id identifier of the import
     * @param file path of the file that it imports; another one than just received means a repeated command
     * @param isNew whether this command recorded it
     */
    public record Receipt(long id, String file, boolean isNew) {}

    /**
     * Records the file.
     *
     * @return the import, or the one that the same command made before
     * @throws Refusal {@code idempotency.other-request}
     */
    public Receipt record(ImportRequest request, MappingProfile profile, Spool.Received file, Caller caller) {
        List<String> asked =
                List.of(request.kind().code(), profile.name(), request.mode().code(), file.sha256());
        String path = file.path().toString();
        Receipt receipt = idempotency.once("imports", request.idempotencyKey(), asked, Receipt.class, JSON, () -> {
            ImportRun run = new ImportRun(
                    request.kind(),
                    profile.name(),
                    request.mode(),
                    shortName(request.fileName()),
                    file.sizeBytes(),
                    caller.account(),
                    clock.instant());
            runs.add(run);
            trail.append(new ImportAudited(run), caller.actor());
            return new Receipt(run.id().value(), path, true);
        });
        return new Receipt(receipt.id(), receipt.file(), path.equals(receipt.file()));
    }

    private static String shortName(String name) {
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME);
    }
}
