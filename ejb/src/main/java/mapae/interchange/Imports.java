package mapae.interchange;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mapae.access.CurrentCaller;
import mapae.interchange.domain.ImportId;
import mapae.interchange.domain.MappingProfile;
import mapae.interchange.domain.Progress;
import mapae.interchange.domain.RowError;
import mapae.interchange.model.ImportRun;
import mapae.interchange.model.ImportRuns;
import mapae.permission.domain.Does;
import mapae.permission.domain.Operation;
import mapae.permission.domain.Roles;
import mapae.shared.Page;
import mapae.shared.Refusal;

/** Takes files in and tells what becomes of them. */
@Stateless
@Does(Operation.IMPORT)
@RolesAllowed({Roles.PLANNER, Roles.ADMINISTRATOR})
public class Imports {

    /** Most imports that one page of the list holds. */
    public static final int MOST_IN_PAGE = 200;

    @Inject
    private CurrentCaller currentCaller;

    @Inject
    private ImportRuns runs;

    @Inject
    private Profiles profiles;

    @Inject
    private Spool spool;

    @Inject
    private Submission submission;

    @Inject
    private ImportQueue queue;

    /**
     * Receives a file whole, then has it checked and stored in the background.
     *
     * <p>Without a transaction: a large file takes its time to arrive, and no connection should be held for it.
     *
     * @param body CSV in UTF-8, with or without a byte-order mark; read to its end and not closed
     * @return the import, usually still waiting
     * @throws Refusal {@code import.profile-unknown}, {@code import.too-large}, {@code import.unreadable}, or
     *     {@code idempotency.other-request}
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public ImportView submit(ImportRequest request, InputStream body) {
        MappingProfile profile = profiles.named(request.profile(), request.kind());
        Spool.Received file = spool.receive(body);
        Submission.Receipt receipt;
        try {
            receipt = submission.record(request, profile, file, currentCaller.get());
        } catch (RuntimeException e) {
            spool.discard(file.path());
            throw e;
        }
        if (receipt.isNew()) {
            queue.add(new ImportId(receipt.id()), file.path());
        } else {
            spool.discard(file.path());
        }
        return get(new ImportId(receipt.id()));
    }

    /**
     * One import.
     *
     * @throws Refusal {@code import.unknown}
     */
    @Does(Operation.READ_IMPORTS)
    @RolesAllowed({Roles.PLANNER, Roles.ADMINISTRATOR, Roles.AUDITOR})
    public ImportView get(ImportId id) {
        ImportRun run = runs.byId(id).orElseThrow(() -> Refusal.notFound("import.unknown", id));
        return view(run, runs.progress(List.of(id)));
    }

    /** The bad rows of an import, the first thousand, by line. */
    @Does(Operation.READ_IMPORTS)
    @RolesAllowed({Roles.PLANNER, Roles.ADMINISTRATOR, Roles.AUDITOR})
    public List<RowError> errors(ImportId id) {
        get(id);
        return runs.errors(id);
    }

    /**
     * Imports, newest first.
     *
     * @param after where to read on, as the page before said
     * @param limit most rows, 1 to {@value #MOST_IN_PAGE}
     * @throws Refusal {@code request.malformed} if {@code after} is no place in the list
     */
    @Does(Operation.READ_IMPORTS)
    @RolesAllowed({Roles.PLANNER, Roles.ADMINISTRATOR, Roles.AUDITOR})
    public Page<ImportView> list(Optional<String> after, int limit) {
        int rows = Math.max(1, Math.min(limit, MOST_IN_PAGE));
        List<ImportRun> found = runs.newestFirst(after.map(Imports::place), rows + 1);
        Map<ImportId, Progress> progress =
                runs.progress(found.stream().map(ImportRun::id).toList());
        return Page.of(found.stream().map(run -> view(run, progress)).toList(), rows, ImportView::id);
    }

    /** The profiles that can be chosen, by kind and name. */
    @Does(Operation.READ_IMPORTS)
    @RolesAllowed({Roles.PLANNER, Roles.ADMINISTRATOR, Roles.AUDITOR})
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<ProfileView> profiles() {
        return profiles.all().stream()
                .map(p -> new ProfileView(p.name(), p.kind(), p.title(), p.currency(), List.copyOf(p.columns())))
                .toList();
    }

    private static ImportId place(String after) {
        try {
            return new ImportId(Long.parseLong(after));
        } catch (NumberFormatException e) {
            throw Refusal.invalid("request.malformed", "after");
        }
    }

    private static ImportView view(ImportRun run, Map<ImportId, Progress> underWay) {
        Progress progress = run.state().isOver() ? run.progress() : underWay.getOrDefault(run.id(), run.progress());
        return new ImportView(
                run.id(),
                run.kind(),
                run.profile(),
                run.mode(),
                run.fileName(),
                run.sizeBytes(),
                run.state(),
                run.submittedBy(),
                run.submittedAt(),
                run.startedAt(),
                run.finishedAt(),
                progress.bytesRead(),
                progress.rowsRead(),
                progress.accepted(),
                progress.rejected(),
                run.changed(),
                run.failureCode().map(code -> new ImportFailure(code, run.failureArguments())));
    }
}
