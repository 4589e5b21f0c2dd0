package mapae.interchange.domain;

import java.util.List;
import java.util.Optional;

/**
 * What became of a row: facts in the order of the profile's sections, or the reasons why it is bad.
 *
 * @param line line of the file where the row starts, from 1
 * @param facts what it says; empty if it is bad
 * @param errors what is wrong with it; empty if it is good
 */
public record RowReading(long line, List<Facts> facts, List<RowError> errors) {

    /** Whether it can be stored as far as the row itself tells. */
    public boolean isGood() {
        return errors.isEmpty();
    }

    /** What it says about the profile's own kind. */
    public Facts main() {
        return facts.get(facts.size() - 1);
    }

    /** What it says about that kind. */
    public Optional<Facts> of(ImportKind kind) {
        return facts.stream().filter(f -> f.kind() == kind).findFirst();
    }
}
