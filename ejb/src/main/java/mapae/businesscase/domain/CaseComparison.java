package mapae.businesscase.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * How a version of a case differs from another: section by section, row by row, cell by cell. Rows are matched by what
 * names them, or by their place where nothing does; values are compared exactly.
 *
 * @param sections all sections, the same ones too
 */
public record CaseComparison(List<Part> sections) {

    /** What became of a row. */
    public enum Change {
        /** It is in the second version alone. */
        ADDED,
        /** It is in the first version alone. */
        REMOVED,
        /** It is in both, and not the same. */
        CHANGED,
        /** It is the same in both. */
        SAME
    }

    /**
     * A cell.
     *
     * @param column name of the column
     * @param before its value in the first version, if it has one
     * @param after its value in the second version, if it has one
     */
    public record Cell(String column, Optional<Object> before, Optional<Object> after) {

        /** Whether the two are not the same. */
        public boolean isChanged() {
            return !before.equals(after);
        }
    }

    /**
     * A row.
     *
     * @param change what became of it
     * @param cells its cells in the order of the columns
     */
    public record Row(Change change, List<Cell> cells) {

        public Row {
            cells = List.copyOf(cells);
        }

        /** Its cells that are not the same. */
        public List<Cell> changed() {
            return cells.stream().filter(Cell::isChanged).toList();
        }

        /** The cell of a column. */
        public Cell cell(String column) {
            return cells.stream()
                    .filter(cell -> cell.column().equals(column))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /**
     * A section.
     *
     * @param section which
     * @param rows those of the second version in their order, then those that it does not have any more
     */
    public record Part(Section section, List<Row> rows) {

        public Part {
            rows = List.copyOf(rows);
        }

        /** How many rows became that. */
        public long count(Change change) {
            return rows.stream().filter(row -> row.change() == change).count();
        }

        /** Whether any row is not the same. */
        public boolean isChanged() {
            return count(Change.SAME) < rows.size();
        }
    }

    public CaseComparison {
        sections = List.copyOf(sections);
    }

    /** What changed from the first to the second. */
    public static CaseComparison of(CaseContent first, CaseContent second) {
        return new CaseComparison(List.of(Section.values()).stream()
                .map(section -> part(section, first.rows(section), second.rows(section)))
                .toList());
    }

    /** Whether anything is not the same. */
    public boolean isChanged() {
        return sections.stream().anyMatch(Part::isChanged);
    }

    /** What became of the rows of a section. */
    public static Part part(Section section, List<? extends CaseRow> first, List<? extends CaseRow> second) {
        Map<List<Object>, List<Object>> before = byKey(section, first);
        List<Row> rows = new ArrayList<>();
        byKey(section, second).forEach((key, after) -> rows.add(row(section, before.remove(key), after)));
        before.values().forEach(gone -> rows.add(row(section, gone, null)));
        return new Part(section, rows);
    }

    private static Map<List<Object>, List<Object>> byKey(Section section, List<? extends CaseRow> rows) {
        Map<List<Object>, List<Object>> found = new LinkedHashMap<>();
        Map<List<Object>, Integer> seen = new HashMap<>();
        for (CaseRow row : rows) {
            Map<String, Object> cells =
                    Values.of(section.columns(), row.values()).cells();
            List<Object> key = new ArrayList<>();
            section.key().forEach(column -> key.add(cells.get(column)));
            key.add(seen.merge(List.copyOf(key), 1, Integer::sum));
            found.put(key, row.values());
        }
        return found;
    }

    private static Row row(Section section, List<Object> before, List<Object> after) {
        List<Cell> cells = IntStream.range(0, section.columns().size())
                .mapToObj(i -> new Cell(section.columns().get(i).name(), cell(before, i), cell(after, i)))
                .toList();
        return new Row(change(before, after), cells);
    }

    private static Change change(List<Object> before, List<Object> after) {
        if (before == null) {
            return Change.ADDED;
        }
        if (after == null) {
            return Change.REMOVED;
        }
        return before.equals(after) ? Change.SAME : Change.CHANGED;
    }

    private static Optional<Object> cell(List<Object> values, int place) {
        return Optional.ofNullable(values).map(known -> known.get(place)).filter(Objects::nonNull);
    }
}
