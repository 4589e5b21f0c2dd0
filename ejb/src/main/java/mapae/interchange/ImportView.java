package mapae.interchange;

import java.time.Instant;
import java.util.Optional;
import mapae.interchange.domain.ImportId;
import mapae.interchange.domain.ImportKind;
import mapae.interchange.domain.ImportMode;
import mapae.interchange.domain.ImportState;
import mapae.shared.AccountId;

/**
 * An import as shown.
 *
 * @param id identifier
 * @param kind what the rows are about
 * @param profile name of the mapping profile
 * @param mode what becomes of a file with bad rows
 * @param fileName name as the sender knows the file
 * @param sizeBytes size of the file
 * @param state how far it is
 * @param submittedBy who sent it
 * @param submittedAt when it was received
 * @param startedAt when checking began
 * @param finishedAt when it was over
 * @param bytesRead bytes of the file read in the present state; checking and storing each read it from the start
 * @param rowsRead rows read in the present state, without the header
 * @param accepted rows that are good
 * @param rejected rows that are bad
 * @param changed rows that changed anything in Mapae; 0 until the import is done
 * @param failure why nothing was stored; empty unless refused or interrupted
 */
public record ImportView(
        ImportId id,
        ImportKind kind,
        String profile,
        ImportMode mode,
        String fileName,
        long sizeBytes,
        ImportState state,
        AccountId submittedBy,
        Instant submittedAt,
        Optional<Instant> startedAt,
        Optional<Instant> finishedAt,
        long bytesRead,
        long rowsRead,
        long accepted,
        long rejected,
        long changed,
        Optional<ImportFailure> failure) {

    /** How much of the file is read in the present state, in whole percent from 0 to 100. */
    public int percentRead() {
        return sizeBytes == 0 ? 100 : (int) Math.min(100, bytesRead * 100 / sizeBytes);
    }
}
