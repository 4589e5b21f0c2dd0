package mapae.interchange;

import java.util.Optional;
import mapae.interchange.domain.ImportKind;
import mapae.interchange.domain.ImportMode;

/**
 * What is asked of an import.
 *
 * @param kind what the rows are about
 * @param profile name of the mapping profile
 * @param mode what becomes of a file with bad rows
 * @param fileName name as the sender knows the file
 * @param idempotencyKey what the sender calls this command; the same key with the same file starts no second import
 */
public record ImportRequest(
        ImportKind kind, String profile, ImportMode mode, String fileName, Optional<String> idempotencyKey) {}
