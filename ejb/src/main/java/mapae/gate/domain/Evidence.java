package mapae.gate.domain;

import java.time.Instant;
import mapae.shared.Hand;

/**
 * A file that shows something.
 *
 * @param id key
 * @param kind code of the evidence asked for
 * @param name name of the file
 * @param type what its content is
 * @param size bytes
 * @param sha256 hash of its content
 * @param by who added it, and in whose place
 * @param byName name of who added it
 * @param at when
 */
public record Evidence(
        long id,
        String kind,
        String name,
        FileKind type,
        long size,
        String sha256,
        Hand by,
        String byName,
        Instant at) {}
