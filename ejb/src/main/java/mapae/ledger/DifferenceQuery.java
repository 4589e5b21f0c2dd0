package mapae.ledger;

import java.util.Optional;

/**
 * Which differences of a comparison.
 *
 * @param organisation code; only of its lines
 * @param kind code; only of this kind
 * @param isOpen only those that nobody has explained
 * @param after where to read on, as the page before said
 * @param limit most rows
 */
public record DifferenceQuery(
        Optional<String> organisation, Optional<String> kind, boolean isOpen, Optional<String> after, int limit) {}
