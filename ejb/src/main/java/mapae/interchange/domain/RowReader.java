package mapae.interchange.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Reads the rows of one file through one profile. */
public final class RowReader {

    private final MappingProfile profile;
    private final Header header;

    /** A reader for files of that profile with that header. */
    public RowReader(MappingProfile profile, Header header) {
        this.profile = profile;
        this.header = header;
    }

    /**
     * Reads a row. All that is wrong with it is named, each fault of a cell once.
     *
     * @param line line of the file where the row starts, from 1
     * @param cells its cells
     */
    public RowReading read(long line, List<String> cells) {
        if (cells.size() != header.size()) {
            String rule = cells.size() < header.size() ? "row.too-few-columns" : "row.too-many-columns";
            return new RowReading(line, List.of(), List.of(RowError.ofRow(line, rule, cells.size(), header.size())));
        }
        UnaryOperator<String> cell = column -> cells.get(header.positionOf(column));
        Faults faults = new Faults(line);
        List<Facts> facts = new ArrayList<>();
        for (Section section : profile.sections()) {
            if (speaksOf(section, cell)) {
                facts.add(factsOf(section, cell, faults));
            }
        }
        return faults.found.isEmpty()
                ? new RowReading(line, facts, List.of())
                : new RowReading(line, List.of(), faults.found);
    }

    private static boolean speaksOf(Section section, UnaryOperator<String> cell) {
        return section.onlyWith()
                .flatMap(section::mapping)
                .map(mapping -> !mapping.textFrom(cell).isEmpty())
                .orElse(true);
    }

    private static Facts factsOf(Section section, UnaryOperator<String> cell, Faults faults) {
        Map<String, Object> values = new HashMap<>();
        for (FieldMapping mapping : section.mappings()) {
            String column = section.columnOf(mapping.field().name());
            String text = mapping.textFrom(cell);
            if (text.isEmpty()) {
                if (mapping.field().required()) {
                    faults.add(RowError.ofCell(faults.line, column, "", "value.missing"));
                }
                continue;
            }
            try {
                values.put(mapping.field().name(), CellReader.read(mapping, text));
            } catch (CellReader.Breach breach) {
                String quoted = mapping.columns().isEmpty() ? text : cell.apply(column);
                faults.add(new RowError(
                        faults.line, Optional.of(column), Optional.of(quoted), breach.rule(), breach.arguments()));
            }
        }
        RowRules.broken(faults.line, section, values).forEach(faults::add);
        return new Facts(section.kind(), values);
    }

    /** What is wrong with one row; a cell that feeds two fields is blamed once for the same thing. */
    private static final class Faults {

        private final long line;
        private final List<RowError> found = new ArrayList<>();
        private final Set<String> seen = new HashSet<>();

        private Faults(long line) {
            this.line = line;
        }

        private void add(RowError error) {
            if (seen.add(error.column() + error.rule())) {
                found.add(error);
            }
        }
    }
}
