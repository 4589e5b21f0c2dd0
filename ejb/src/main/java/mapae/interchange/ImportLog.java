package mapae.interchange;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import mapae.access.AccountNames;
import mapae.audit.Actor;
import mapae.audit.AuditTrail;
import mapae.interchange.domain.ImportId;
import mapae.interchange.domain.ImportKind;
import mapae.interchange.domain.ImportMode;
import mapae.interchange.domain.Progress;
import mapae.interchange.model.ImportRun;
import mapae.interchange.model.ImportRuns;

/**
 * Writes down how far an import is, in short transactions of its own: readers see it while the rows themselves are not
 * yet committed. Only the end of a successful import belongs to the transaction of the rows.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ImportLog {

    @Inject
    private ImportRuns runs;

    @Inject
    private AccountNames names;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /**
     * What was asked for.
     *
     * @param kind what the rows are about
     * @param profile name of the mapping profile
     * @param mode what becomes of a file with bad rows
     * @param username who sent it
     */
    public record Order(ImportKind kind, String profile, ImportMode mode, String username) {}

    /** Its rows are checked from now on. */
    public Order begin(ImportId id) {
        ImportRun run = find(id);
        run.check(clock.instant());
        String sender = names.username(run.submittedBy()).orElseThrow();
        return new Order(run.kind(), run.profile(), run.mode(), sender);
    }

    /** Checking is over, and so many rows are stored from now on. */
    public void storing(ImportId id, Tally tally) {
        find(id).store(tally.accepted(), tally.rejected());
        runs.writeProgress(id, new Progress(0, 0, tally.accepted(), tally.rejected()));
        runs.replaceErrors(id, tally.errors());
    }

    /** How far reading is. */
    public void progress(ImportId id, Progress progress) {
        runs.writeProgress(id, progress);
    }

    /** All is stored; becomes visible with the rows themselves. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void finish(ImportId id, Progress read, Tally tally) {
        ImportRun run = find(id);
        run.finish(read, tally.changed(), clock.instant());
        runs.replaceErrors(id, tally.errors());
        record(run);
    }

    /** Nothing is stored, because of the file. */
    public void refuse(ImportId id, String code, List<String> arguments, Tally tally) {
        Progress before = runs.progress(List.of(id)).getOrDefault(id, new Progress(0, 0, 0, 0));
        Progress read = new Progress(before.bytesRead(), before.rowsRead(), tally.accepted(), tally.rejected());
        ImportRun run = find(id);
        run.refuse(code, arguments, read, clock.instant());
        runs.replaceErrors(id, tally.errors());
        record(run);
    }

    /** Nothing is stored, because the system failed. */
    public void interrupt(ImportId id, String code) {
        interrupt(find(id), code);
    }

    /** What a stopped server left unfinished. Nothing of it was stored: its transaction died with the server. */
    public void interruptUnfinished() {
        runs.unfinished().forEach(run -> interrupt(run, "import.server-stopped"));
    }

    private void interrupt(ImportRun run, String code) {
        run.interrupt(code, List.of(), clock.instant());
        record(run);
    }

    /** An import ends by itself, on behalf of whoever sent it. */
    private void record(ImportRun run) {
        Actor itself = Actor.OF_ITSELF;
        trail.append(
                new ImportAudited(run),
                new Actor(itself.username(), itself.displayName(), itself.role(), names.username(run.submittedBy())));
    }

    private ImportRun find(ImportId id) {
        return runs.forChange(id).orElseThrow();
    }
}
