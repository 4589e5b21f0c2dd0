package mapae.interchange;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import mapae.interchange.domain.ImportId;

/**
 * Runs imports one after the other: two files that name the same investments would otherwise wait on each other's rows,
 * and each import's memory is bounded only by itself. At start, imports that a stopped server left are closed.
 */
@Singleton
@Startup
@PermitAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ImportQueue {

    /**
     * A received file that waits.
     *
     * @param id the import
     * @param file where the file lies
     */
    public record Waiting(ImportId id, Path file) {}

    @Inject
    private ImportLog log;

    @Inject
    private ImportWorker worker;

    @Inject
    private Spool spool;

    private final Queue<Waiting> waiting = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean busy = new AtomicBoolean();
    private volatile boolean stopping;

    @PostConstruct
    void closeUnfinished() {
        spool.empty();
        log.interruptUnfinished();
    }

    /** Has a received file imported when those before it are over. */
    public void add(ImportId id, Path file) {
        waiting.add(new Waiting(id, file));
        startIfIdle();
    }

    /** Starts a worker, if files wait and none is at work. */
    public void startIfIdle() {
        if (!waiting.isEmpty() && !stopping && busy.compareAndSet(false, true)) {
            worker.work();
        }
    }

    /** The next file that waits. */
    public Optional<Waiting> next() {
        return stopping ? Optional.empty() : Optional.ofNullable(waiting.poll());
    }

    /** The worker has nothing more to do. */
    public void idle() {
        busy.set(false);
    }

    /** Whether the server stops, and work should end at once. */
    public boolean isStopping() {
        return stopping;
    }

    @PreDestroy
    void stop() {
        stopping = true;
    }
}
