package mapae.interchange;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;

/** Takes waiting imports one by one, in a thread of its own. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ImportWorker {

    @Inject
    private ImportQueue queue;

    @Inject
    private ImportProcess process;

    @Inject
    private Spool spool;

    /** Imports until nothing waits. */
    @Asynchronous
    public void work() {
        try {
            Optional<ImportQueue.Waiting> next = queue.next();
            while (next.isPresent()) {
                try {
                    process.run(next.get().id(), next.get().file());
                } finally {
                    spool.discard(next.get().file());
                }
                next = queue.next();
            }
        } finally {
            queue.idle();
        }
        // a file may have come between the last look and the sign that nobody is at work
        queue.startIfIdle();
    }
}
