package mapae.web.interchange;

import java.util.List;
import java.util.Optional;
import mapae.web.page.Badge;

/**
 * One import.
 *
 * @param state how far it is
 * @param over whether nothing more will happen
 * @param percentRead how much of the file is read in the present state, 0 to 100
 * @param facts what was sent, and what became of it so far
 * @param failure why nothing was stored, if so
 * @param rejected how many rows are bad
 * @param errors the first of them
 */
public record ImportModel(
        Badge state,
        boolean over,
        int percentRead,
        List<Fact> facts,
        Optional<String> failure,
        long rejected,
        List<Fault> errors) {

    /** A term and its value. */
    public record Fact(String term, String value) {}

    /** A bad row: where, in which column, what stands there, and which rule it breaks. */
    public record Fault(long line, Optional<String> column, Optional<String> value, String rule) {}
}
