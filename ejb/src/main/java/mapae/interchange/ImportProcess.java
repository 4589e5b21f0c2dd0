package mapae.interchange;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import jakarta.transaction.HeuristicMixedException;
import jakarta.transaction.HeuristicRollbackException;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.Status;
import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import mapae.interchange.domain.ImportId;
import mapae.interchange.domain.ImportMode;
import mapae.interchange.domain.MappingProfile;
import mapae.interchange.domain.Progress;
import mapae.interchange.domain.RowReading;
import mapae.shared.Refusal;

/**
 * Imports one received file: reads all of it and checks every row; then, if nothing forbids it, reads it again and stores
 * the good rows in one transaction, so that a reader sees all of the file or nothing.
 */
@Stateless
@PermitAll
@TransactionManagement(TransactionManagementType.BEAN)
public class ImportProcess {

    private static final Logger LOG = Logger.getLogger(ImportProcess.class.getName());
    private static final Duration LONGEST = Duration.ofHours(2);
    private static final int ATTEMPTS = 3;

    /** Deadlock, lock wait, snapshot taken over, cluster not ready: another attempt may succeed. */
    private static final Set<Integer> PASSING = Set.of(1213, 1205, 1020, 1047);

    @Resource
    private UserTransaction transaction;

    @Inject
    private ImportLog log;

    @Inject
    private Profiles profiles;

    @Inject
    private Codes codes;

    @Inject
    private Objections objections;

    @Inject
    private FactsIntake intake;

    @Inject
    private ImportQueue queue;

    /**
     * Imports the file, and notes in the import's state how it ended.
     *
     * @throws IOException if the file cannot be read; as after any other fault, nothing was stored and the state is open
     */
    public void run(ImportId id, Path file) throws IOException {
        Tally tally = new Tally();
        try {
            ImportLog.Order order = log.begin(id);
            MappingProfile profile = profiles.named(order.profile(), order.kind());
            RowCheck check = new RowCheck(profile, codes::known);
            check(id, file, profile, check, tally);
            if (order.mode() == ImportMode.STRICT && tally.rejected() > 0) {
                log.refuse(id, "import.bad-rows", List.of(String.valueOf(tally.rejected())), tally);
                return;
            }
            log.storing(id, tally);
            storeInAttempts(id, file, profile, check, order, tally);
        } catch (Refusal refusal) {
            log.refuse(id, refusal.code(), refusal.arguments(), tally);
        }
    }

    private void check(ImportId id, Path file, MappingProfile profile, RowCheck check, Tally tally) throws IOException {
        try (RowSource source = new RowSource(file, profile)) {
            Pace pace = new Pace();
            for (List<RowReading> batch = source.nextBatch(); !batch.isEmpty(); batch = source.nextBatch()) {
                stopIfAsked();
                check.first(batch, tally);
                pace.maybe(() -> log.progress(id, progress(source, tally)));
            }
            check.endFirst(tally);
            log.progress(id, progress(source, tally));
        }
    }

    private void storeInAttempts(
            ImportId id, Path file, MappingProfile profile, RowCheck check, ImportLog.Order order, Tally checked)
            throws IOException {
        for (int attempt = 1; ; attempt++) {
            try {
                check.startAgain();
                store(id, file, profile, check, order, checked.copy());
                return;
            } catch (RuntimeException e) {
                if (attempt == ATTEMPTS || !isPassing(e)) {
                    throw e;
                }
                LOG.log(Level.INFO, "import {0} is stored again after a lock", id);
            }
        }
    }

    private void store(
            ImportId id, Path file, MappingProfile profile, RowCheck check, ImportLog.Order order, Tally tally)
            throws IOException {
        begin();
        try (RowSource source = new RowSource(file, profile)) {
            PostedFile posted = new PostedFile(order.username(), tally::notGoodAfterAll);
            Pace pace = new Pace();
            for (List<RowReading> batch = source.nextBatch(); !batch.isEmpty(); batch = source.nextBatch()) {
                stopIfAsked();
                storeRows(profile, check.again(batch, tally), posted, tally);
                pace.maybe(() -> log.progress(id, progress(source, tally)));
            }
            storeRows(profile, check.endAgain(tally), posted, tally);
            tally.changed(intake.finish(profile, posted));
            if (order.mode() == ImportMode.STRICT && tally.rejected() > 0) {
                rollback();
                log.refuse(id, "import.bad-rows", List.of(String.valueOf(tally.rejected())), tally);
                return;
            }
            log.finish(id, progress(source, tally), tally);
            commit();
        } finally {
            rollback();
        }
    }

    private void storeRows(MappingProfile profile, List<RowReading> rows, PostedFile posted, Tally tally) {
        List<RowReading> sound = objections.sound(profile, rows, tally::notGoodAfterAll);
        tally.changed(intake.store(profile, sound, posted));
    }

    private static Progress progress(RowSource source, Tally tally) {
        return new Progress(source.bytesRead(), source.rowsRead(), tally.accepted(), tally.rejected());
    }

    private void stopIfAsked() {
        if (queue.isStopping()) {
            throw new IllegalStateException("the server stops");
        }
    }

    private static boolean isPassing(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && PASSING.contains(sql.getErrorCode())) {
                return true;
            }
        }
        return false;
    }

    private void begin() {
        try {
            transaction.setTransactionTimeout((int) LONGEST.toSeconds());
            transaction.begin();
            // the thread serves others after this
            transaction.setTransactionTimeout(0);
        } catch (NotSupportedException | SystemException e) {
            throw new EJBException(e);
        }
    }

    private void commit() {
        try {
            transaction.commit();
        } catch (RollbackException | HeuristicMixedException | HeuristicRollbackException | SystemException e) {
            throw new EJBException(e);
        }
    }

    /** Undoes what is not committed; nothing where nothing is open. */
    private void rollback() {
        try {
            if (transaction.getStatus() != Status.STATUS_NO_TRANSACTION) {
                transaction.rollback();
            }
        } catch (SystemException e) {
            throw new EJBException(e);
        }
    }
}
