package mapae.businesscase.domain;

import java.util.Map;
import java.util.Optional;

/**
 * A row as somebody gave it.
 *
 * @param number from 1, as its sender counts
 * @param cells texts by name of column
 */
public record RawRow(int number, Map<String, String> cells) {

    public RawRow {
        cells = Map.copyOf(cells);
    }

    /** What was given for a column, if anything. */
    public Optional<String> cell(String column) {
        return Optional.ofNullable(cells.get(column)).filter(text -> !text.isBlank());
    }

    /** Whether nothing was given at all. */
    public boolean isBlank() {
        return cells.values().stream().allMatch(String::isBlank);
    }
}
