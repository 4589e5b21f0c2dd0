package mapae.web.interchange;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import mapae.interchange.ImportFailure;
import mapae.interchange.ImportView;
import mapae.interchange.domain.ImportState;
import mapae.interchange.domain.RowError;

/**
 * An import as the REST interface tells it.
 *
 * @param id identifier
 * @param state how far it is
 * @param kind what the rows are about
 * @param profile name of the mapping profile
 * @param mode {@code strict} or {@code lenient}
 * @param fileName name as the sender knows the file
 * @param sizeBytes size of the file
 * @param submittedAt when it was received
 * @param startedAt when checking began
 * @param finishedAt when it was over
 * @param bytesRead bytes read in the present state
 * @param rowsRead rows read in the present state, without the header
 * @param accepted rows that are good; 0 if the file was refused
 * @param rejected rows that are bad
 * @param changed rows that changed anything
 * @param failure why nothing was stored
 * @param errors bad rows, the first thousand, by line; null in lists
 */
public record ImportAnswer(
        long id,
        ImportState state,
        String kind,
        String profile,
        String mode,
        String fileName,
        long sizeBytes,
        Instant submittedAt,
        Optional<Instant> startedAt,
        Optional<Instant> finishedAt,
        long bytesRead,
        long rowsRead,
        long accepted,
        long rejected,
        long changed,
        Optional<Failure> failure,
        List<BadRow> errors) {

    /**
     * Why nothing was stored.
     *
     * @param code stable name of the reason
     * @param message the reason in the reader's language
     */
    public record Failure(String code, String message) {

        static Failure of(ImportFailure failure, Locale locale) {
            return new Failure(failure.code(), failure.text(locale));
        }
    }

    /**
     * Why a row is bad.
     *
     * @param line line of the file where the row starts, from 1
     * @param column name of the column
     * @param value what stands in the cell, shortened
     * @param rule stable name of the rule
     * @param message the rule in the reader's language
     */
    public record BadRow(long line, Optional<String> column, Optional<String> value, String rule, String message) {

        static BadRow of(RowError error, Locale locale) {
            return new BadRow(error.line(), error.column(), error.value(), error.rule(), error.text(locale));
        }
    }

    static ImportAnswer of(ImportView view, Optional<List<RowError>> errors, Locale locale) {
        return new ImportAnswer(
                view.id().value(),
                view.state(),
                view.kind().code(),
                view.profile(),
                view.mode().code(),
                view.fileName(),
                view.sizeBytes(),
                view.submittedAt(),
                view.startedAt(),
                view.finishedAt(),
                view.bytesRead(),
                view.rowsRead(),
                view.accepted(),
                view.rejected(),
                view.changed(),
                view.failure().map(failure -> Failure.of(failure, locale)),
                errors.map(list -> list.stream().map(e -> BadRow.of(e, locale)).toList())
                        .orElse(null));
    }
}
