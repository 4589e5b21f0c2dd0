package mapae.interchange;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import mapae.interchange.domain.ImportId;

/** Takes waiting imports one by one, in a thread of its own. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ImportWorker {

    private static final Logger LOG = Logger.getLogger(ImportWorker.class.getName());

    @Inject
    private ImportQueue queue;

    @Inject
    private ImportProcess process;

    @Inject
    private ImportLog log;

    @Inject
    private Spool spool;

    /** Imports until nothing waits. */
    @Asynchronous
    public void work() {
        try {
            Optional<ImportQueue.Waiting> next = queue.next();
            while (next.isPresent()) {
                work(next.get());
                next = queue.next();
            }
        } finally {
            queue.idle();
        }
        // a file may have come between the last look and the sign that nobody is at work
        queue.startIfIdle();
    }

    /** Whatever happens to one file, the next one has its turn. */
    private void work(ImportQueue.Waiting file) {
        try {
            process.run(file.id(), file.file());
        } catch (IOException | RuntimeException | Error e) {
            LOG.log(Level.SEVERE, "import " + file.id() + " broke off", e);
            close(file.id());
        } finally {
            spool.discard(file.file());
        }
    }

    private void close(ImportId id) {
        try {
            log.interrupt(id, "import.broke-off");
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, "import " + id + " stays open until the next start", e);
        }
    }
}
