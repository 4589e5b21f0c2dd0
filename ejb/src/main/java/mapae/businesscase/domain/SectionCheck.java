package mapae.businesscase.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import mapae.shared.Percent;
import mapae.shared.Refusal;
import mapae.shared.RowFault;

/**
 * Rows of a section as given, and what is wrong with them. They are stored all or not at all.
 *
 * @param rows those that are sound
 * @param faults what is wrong with the others, in their order
 */
public record SectionCheck(List<CaseRow> rows, List<RowFault> faults) {

    private static final String CRITERION = "criterion";

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
                references(row, content, rates).forEach(field -> faults.add(unknown(raw, field)));
                if (!section.key().isEmpty() && !seen.add(key(section, cells))) {
                    faults.add(RowFault.of(raw.number(), section.key().get(0), "case.repeated"));
                }
                rows.add(row);
            }
        }
        if (section == Section.OPTIONS) {
            faults.addAll(missed(rows, content));
        }
        if (section == Section.CRITERIA && faults.isEmpty()) {
            faults.addAll(unbalanced(rows));
            faults.addAll(missedCriteria(rows, content));
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

    /** The fields in which a row names something that is not there. */
    private static List<String> references(CaseRow row, CaseContent content, Set<String> rates) {
        if (row instanceof Flow flow) {
            return hasOption(content, flow.option()) ? List.of() : List.of("option");
        }
        if (row instanceof CaseScore score) {
            List<String> fields = new ArrayList<>();
            if (!hasOption(content, score.option())) {
                fields.add("option");
            }
            if (content.criteria().stream().noneMatch(one -> one.code().equals(score.criterion()))) {
                fields.add(CRITERION);
            }
            return fields;
        }
        if (row instanceof CaseText text) {
            if (text.rate().filter(code -> !rates.contains(code)).isPresent()) {
                return List.of("rate");
            }
            return text.preferred().filter(code -> !hasOption(content, code)).isPresent()
                    ? List.of("preferred")
                    : List.of();
        }
        return List.of();
    }

    private static RowFault unknown(RawRow raw, String field) {
        String rule = switch (field) {
            case "rate" -> "case.rate-unknown";
            case CRITERION -> "case.criterion-unknown";
            default -> "case.option-unknown";
        };
        return RowFault.of(raw.number(), field, rule, raw.cell(field).orElse(""));
    }

    private static boolean hasOption(CaseContent content, String code) {
        return content.options().stream().anyMatch(option -> option.code().equals(code));
    }

    /** Weights of criteria that are not 100 % together, or a single criterion. */
    private static List<RowFault> unbalanced(List<CaseRow> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        BigDecimal sum =
                rows.stream().map(row -> ((CaseCriterion) row).weight()).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (!new Percent(sum).isWhole()) {
            return List.of(RowFault.of(
                    0, "weight", "appraisal.weights-sum", Column.exact(sum).toPlainString()));
        }
        return rows.size() < CaseCriterion.FEWEST
                ? List.of(RowFault.of(0, "code", "appraisal.criteria-count", rows.size(), CaseCriterion.MOST))
                : List.of();
    }

    /** Criteria that are to go although options are scored by them. */
    private static List<RowFault> missedCriteria(List<CaseRow> rows, CaseContent content) {
        Set<String> kept =
                rows.stream().map(row -> ((CaseCriterion) row).code()).collect(Collectors.toSet());
        return content.scores().stream()
                .map(CaseScore::criterion)
                .filter(code -> !kept.contains(code))
                .distinct()
                .map(code -> RowFault.of(0, "code", "case.criterion-used", code))
                .toList();
    }

    /** Options that are to go although flows, scores or the choice name them. */
    private static List<RowFault> missed(List<CaseRow> rows, CaseContent content) {
        Set<String> kept = new HashSet<>();
        rows.forEach(row -> kept.add(((CaseOption) row).code()));
        return content.options().stream()
                .filter(option -> !kept.contains(option.code()))
                .filter(option -> !content.flowsOf(option).isEmpty()
                        || content.scores().stream()
                                .anyMatch(score -> score.option().equals(option.code()))
                        || content.preferred().filter(option::equals).isPresent())
                .map(option -> RowFault.of(0, "code", "case.option-used", option.code()))
                .toList();
    }
}
