package mapae.audit;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.Optional;
import mapae.audit.domain.Link;

/**
 * Anchors each end of the chain as soon as it is committed. The folder is {@code MAPAE_AUDIT_ANCHORS}.
 *
 * <p>An anchor that cannot be written undoes nothing, since the command is committed by then: the log says so, and the
 * next anchor stands for all entries before it.
 */
@ApplicationScoped
public class AnchorKeeper {

    private static final Logger LOG = System.getLogger(AnchorKeeper.class.getName());

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry transactions;

    private final Anchors anchors = new Anchors(Path.of(Optional.ofNullable(System.getenv("MAPAE_AUDIT_ANCHORS"))
            .filter(folder -> !folder.isBlank())
            .orElse(System.getProperty("jboss.server.data.dir") + "/anchors")));

    private long latest;

    /** What was anchored. */
    Anchors anchors() {
        return anchors;
    }

    /** Anchors that end if the present transaction commits. */
    void onCommit(Link end) {
        transactions.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {
                // nothing is certain yet
            }

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED) {
                    write(end);
                }
            }
        });
    }

    /** Commits may be heard of out of their order; a later end stands for an earlier one. */
    private synchronized void write(Link end) {
        if (end.number() > latest) {
            try {
                anchors.write(end);
                latest = end.number();
            } catch (IOException e) {
                LOG.log(Level.ERROR, "Entry " + end.number() + " of the audit trail could not be anchored", e);
            }
        }
    }
}
