package mapae.businesscase.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import mapae.shared.Refusal;
import mapae.shared.RowFault;

/**
 * Rows of a section as given, and what is wrong with them. They are stored all or not at all.
 *
 * @param rows those that are sound
 * @param faults what is wrong with the others, in their order
 */
public record SectionCheck(List<CaseRow> rows, List<RowFault> faults) {

    public SectionCheck {
        rows = List.copyOf(rows);
        faults = List.copyOf(faults);
    }

    /**
     * Checks rows of a section that would replace those of a case.
     *
     * @param content the case as it stands
     * @param rates the discount rates that there are, as a case names them
     */
    public static SectionCheck of(Section section, List<RawRow> given, CaseContent content, Set<String> rates) {
        List<CaseRow> rows = new ArrayList<>();
        List<RowFault> faults = new ArrayList<>();
        Set<List<String>> seen = new HashSet<>();
        for (RawRow raw : given) {
            int before = faults.size();
            Values cells = read(section, raw, faults);
            if (faults.size() == before) {
                CaseRow row = section.row(cells);
                reference(row, content, rates).ifPresent(field -> faults.add(unknown(raw, field)));
                if (!section.key().isEmpty() && !seen.add(key(section, cells))) {
                    faults.add(RowFault.of(raw.number(), section.key().get(0), "case.repeated"));
                }
                rows.add(row);
            }
        }
        if (section == Section.OPTIONS) {
            faults.addAll(missed(rows, content));
        }
        return new SectionCheck(rows, faults);
    }

    /** Whether the rows may be stored. */
    public boolean isSound() {
        return faults.isEmpty();
    }

    private static Values read(Section section, RawRow raw, List<RowFault> faults) {
        Map<String, Object> cells = new HashMap<>();
        Set<String> names = section.columns().stream().map(Column::name).collect(Collectors.toSet());
        raw.cells().keySet().stream()
                .filter(name -> !names.contains(name))
                .sorted()
                .forEach(name -> faults.add(RowFault.of(raw.number(), name, "case.column-unknown")));
        for (Column column : section.columns()) {
            Optional<String> text = raw.cell(column.name());
            if (text.isEmpty()) {
                if (column.isRequired()) {
                    faults.add(RowFault.of(raw.number(), column.name(), "case.missing"));
                }
                continue;
            }
            try {
                cells.put(column.name(), column.read(text.get()));
            } catch (Refusal refusal) {
                faults.add(new RowFault(raw.number(), column.name(), refusal.code(), refusal.arguments()));
            }
        }
        return new Values(cells);
    }

    private static List<String> key(Section section, Values cells) {
        return section.key().stream()
                .map(name -> section.column(name).text(cells.cells().get(name)))
                .toList();
    }

    /** The field in which a row names something that is not there. */
    private static Optional<String> reference(CaseRow row, CaseContent content, Set<String> rates) {
        if (row instanceof Flow flow) {
            return Optional.of("option").filter(field -> !hasOption(content, flow.option()));
        }
        if (row instanceof CaseText text) {
            if (text.rate().filter(code -> !rates.contains(code)).isPresent()) {
                return Optional.of("rate");
            }
            return text.preferred().filter(code -> !hasOption(content, code)).map(code -> "preferred");
        }
        return Optional.empty();
    }

    private static RowFault unknown(RawRow raw, String field) {
        return RowFault.of(
                raw.number(),
                field,
                field.equals("rate") ? "case.rate-unknown" : "case.option-unknown",
                raw.cell(field).orElse(""));
    }

    private static boolean hasOption(CaseContent content, String code) {
        return content.options().stream().anyMatch(option -> option.code().equals(code));
    }

    /** Options that are to go although flows or the choice name them. */
    private static List<RowFault> missed(List<CaseRow> rows, CaseContent content) {
        Set<String> kept = new HashSet<>();
        rows.forEach(row -> kept.add(((CaseOption) row).code()));
        return content.options().stream()
                .filter(option -> !kept.contains(option.code()))
                .filter(option -> !content.flowsOf(option).isEmpty()
                        || content.preferred().filter(option::equals).isPresent())
                .map(option -> RowFault.of(0, "code", "case.option-used", option.code()))
                .toList();
    }
}
