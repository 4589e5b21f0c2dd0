package mapae.interchange.model;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import mapae.interchange.domain.ImportId;
import mapae.interchange.domain.ImportKind;
import mapae.interchange.domain.ImportMode;
import mapae.interchange.domain.ImportState;
import mapae.interchange.domain.Progress;
import mapae.shared.AccountId;

/** An import: waiting, then checking, then storing, then done; or refused or interrupted on the way. */
@Entity
@Table(name = "import_run")
public class ImportRun {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String kind;
    private String profile;
    private String mode;

    @Column(name = "file_name")
    private String fileName;

    @Column(name = "size_bytes")
    private long sizeBytes;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(20)")
    private ImportState state;

    @Column(name = "submitted_by")
    private long submittedBy;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "finished_at")
    private Instant finishedAt;

    @Column(name = "bytes_read")
    private long bytesRead;

    @Column(name = "rows_read")
    private long rowsRead;

    private long accepted;
    private long rejected;
    private long changed;

    @Column(name = "failure_code")
    private String failureCode;

    @Convert(converter = Lines.class)
    @Column(name = "failure_arguments")
    private List<String> failureArguments;

    @Version
    private int version;

    protected ImportRun() {}

    /** A file just received. */
    public ImportRun(
            ImportKind kind,
            String profile,
            ImportMode mode,
            String fileName,
            long sizeBytes,
            AccountId submittedBy,
            Instant submittedAt) {
        this.kind = kind.code();
        this.profile = profile;
        this.mode = mode.code();
        this.fileName = fileName;
        this.sizeBytes = sizeBytes;
        this.state = ImportState.WAITING;
        this.submittedBy = submittedBy.value();
        this.submittedAt = submittedAt;
    }

    /** Its rows are read and checked from now on. */
    public void check(Instant now) {
        demand(ImportState.WAITING);
        state = ImportState.CHECKING;
        startedAt = now;
    }

    /** So many of its rows are good, and are stored from now on. */
    public void store(long good, long bad) {
        demand(ImportState.CHECKING);
        state = ImportState.STORING;
        accepted = good;
        rejected = bad;
    }

    /** All good rows are stored. */
    public void finish(Progress read, long changedRows, Instant now) {
        demand(ImportState.STORING);
        take(read);
        state = ImportState.DONE;
        changed = changedRows;
        finishedAt = now;
    }

    /** Nothing is stored, because of the file. */
    public void refuse(String code, List<String> arguments, Progress read, Instant now) {
        take(read);
        accepted = 0;
        end(ImportState.REFUSED, code, arguments, now);
    }

    /** Nothing is stored, because the system stopped or failed. */
    public void interrupt(String code, List<String> arguments, Instant now) {
        end(ImportState.INTERRUPTED, code, arguments, now);
    }

    private void end(ImportState end, String code, List<String> arguments, Instant now) {
        if (state.isOver()) {
            throw new IllegalStateException("import " + id + " is over: " + state);
        }
        state = end;
        accepted = 0;
        failureCode = code;
        failureArguments = List.copyOf(arguments);
        finishedAt = now;
    }

    private void take(Progress read) {
        bytesRead = read.bytesRead();
        rowsRead = read.rowsRead();
        accepted = read.accepted();
        rejected = read.rejected();
    }

    private void demand(ImportState before) {
        if (state != before) {
            throw new IllegalStateException("import " + id + " is " + state + ", not " + before);
        }
    }

    public ImportId id() {
        return new ImportId(id);
    }

    public ImportKind kind() {
        return ImportKind.ofCode(kind).orElseThrow();
    }

    public String profile() {
        return profile;
    }

    public ImportMode mode() {
        return ImportMode.ofCode(mode).orElseThrow();
    }

    public String fileName() {
        return fileName;
    }

    public long sizeBytes() {
        return sizeBytes;
    }

    public ImportState state() {
        return state;
    }

    public AccountId submittedBy() {
        return new AccountId(submittedBy);
    }

    public Instant submittedAt() {
        return submittedAt;
    }

    public Optional<Instant> startedAt() {
        return Optional.ofNullable(startedAt);
    }

    public Optional<Instant> finishedAt() {
        return Optional.ofNullable(finishedAt);
    }

    /** How far it was read in the end; before that, {@link ImportRuns#progress} knows more. */
    public Progress progress() {
        return new Progress(bytesRead, rowsRead, accepted, rejected);
    }

    public long changed() {
        return changed;
    }

    public Optional<String> failureCode() {
        return Optional.ofNullable(failureCode);
    }

    public List<String> failureArguments() {
        return failureArguments == null ? List.of() : failureArguments;
    }
}
