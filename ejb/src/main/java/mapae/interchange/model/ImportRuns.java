package mapae.interchange.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mapae.interchange.domain.ImportId;
import mapae.interchange.domain.ImportState;
import mapae.interchange.domain.Progress;
import mapae.interchange.domain.RowError;

/** All imports, with their bad rows. */
@ApplicationScoped
public class ImportRuns {

    @PersistenceContext
    private EntityManager em;

    /** Adds one; it has its identifier at once. */
    public void add(ImportRun run) {
        em.persist(run);
    }

    /** The one with that identifier. */
    public Optional<ImportRun> byId(ImportId id) {
        return Optional.ofNullable(em.find(ImportRun.class, id.value()));
    }

    /**
     * The one with that identifier, locked. The transaction that stores its rows began long before it asks for it; that
     * nothing changed it since is what lets this succeed under snapshot isolation.
     */
    public Optional<ImportRun> forChange(ImportId id) {
        return Optional.ofNullable(em.find(ImportRun.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    /** Writes down how far one is. */
    public void writeProgress(ImportId id, Progress progress) {
        em.createNativeQuery("replace into import_progress (import_id, bytes_read, rows_read, accepted, rejected)"
                        + " values (?, ?, ?, ?, ?)")
                .setParameter(1, id.value())
                .setParameter(2, progress.bytesRead())
                .setParameter(3, progress.rowsRead())
                .setParameter(4, progress.accepted())
                .setParameter(5, progress.rejected())
                .executeUpdate();
    }

    /** How far these are, as written down last. */
    public Map<ImportId, Progress> progress(Collection<ImportId> ids) {
        Map<ImportId, Progress> progress = new HashMap<>();
        if (ids.isEmpty()) {
            return progress;
        }
        List<?> rows = em.createNativeQuery("select import_id, bytes_read, rows_read, accepted, rejected"
                        + " from import_progress where import_id in (:ids)")
                .setParameter("ids", ids.stream().map(ImportId::value).toList())
                .getResultList();
        for (Object row : rows) {
            long[] cells = Arrays.stream((Object[]) row)
                    .mapToLong(cell -> ((Number) cell).longValue())
                    .toArray();
            progress.put(new ImportId(cells[0]), new Progress(cells[1], cells[2], cells[3], cells[4]));
        }
        return progress;
    }

    /** Newest first, older than the given one. */
    public List<ImportRun> newestFirst(Optional<ImportId> olderThan, int limit) {
        return em.createQuery("select r from ImportRun r where r.id < :before order by r.id desc", ImportRun.class)
                .setParameter("before", olderThan.map(ImportId::value).orElse(Long.MAX_VALUE))
                .setMaxResults(limit)
                .getResultList();
    }

    /** Those that are not over. */
    public List<ImportRun> unfinished() {
        return em.createQuery("select r from ImportRun r where r.state in :states", ImportRun.class)
                .setParameter("states", List.of(ImportState.WAITING, ImportState.CHECKING, ImportState.STORING))
                .getResultList();
    }

    /** Keeps these bad rows, in the given order, and no others. */
    public void replaceErrors(ImportId id, List<RowError> errors) {
        em.createQuery("delete from BadRow b where b.key.importId = :id")
                .setParameter("id", id.value())
                .executeUpdate();
        for (int i = 0; i < errors.size(); i++) {
            em.persist(new BadRow(id.value(), i + 1, errors.get(i)));
        }
    }

    /** The bad rows that were kept, in the order of the file. */
    public List<RowError> errors(ImportId id) {
        return em.createQuery("select b from BadRow b where b.key.importId = :id order by b.key.sequence", BadRow.class)
                .setParameter("id", id.value())
                .getResultStream()
                .map(BadRow::error)
                .toList();
    }
}
