package mapae.interchange.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import mapae.shared.Won;

/** What the cells of a row must be to one another, once each of them is sound. */
final class RowRules {

    private final long line;
    private final Section section;
    private final Map<String, Object> values;
    private final List<RowError> found = new ArrayList<>();

    private RowRules(long line, Section section, Map<String, Object> values) {
        this.line = line;
        this.section = section;
        this.values = values;
    }

    /** What is wrong. */
    static List<RowError> broken(long line, Section section, Map<String, Object> values) {
        RowRules rules = new RowRules(line, section, values);
        rules.checkOrder();
        rules.checkSelf();
        rules.checkNeeds();
        rules.checkSums();
        return rules.found;
    }

    private void checkOrder() {
        for (ImportKind.Order order : section.kind().orders()) {
            if (values.get(order.first()) instanceof LocalDate first
                    && values.get(order.second()) instanceof LocalDate second
                    && first.isAfter(second)) {
                blame(order.second(), second.toString(), "dates.reversed", section.columnOf(order.first()), first);
            }
        }
    }

    /** Nothing stands above itself. */
    private void checkSelf() {
        for (FieldMapping mapping : section.mappings()) {
            Object value = values.get(mapping.field().name());
            if (value != null
                    && mapping.field().refersTo().filter(section.kind()::equals).isPresent()
                    && value.equals(values.get(section.kind().key().get(0)))) {
                blame(mapping.field().name(), value.toString(), "reference.self");
            }
        }
    }

    /** A row of some word may leave out less than others. */
    private void checkNeeds() {
        for (ImportKind.Need need : section.kind().needs()) {
            if (String.valueOf(values.get(need.choice())).startsWith(need.word())) {
                need.needed().stream()
                        .filter(field -> values.get(field) == null)
                        .forEach(field -> blame(field, "", "value.missing"));
            }
        }
    }

    private void checkSums() {
        for (ImportKind.Sum sum : section.kind().sums()) {
            List<Won> parts = sum.parts().stream()
                    .map(values::get)
                    .filter(Objects::nonNull)
                    .map(Won.class::cast)
                    .toList();
            if (values.get(sum.total()) instanceof Won total
                    && parts.size() == sum.parts().size()
                    && !Won.sum(parts).equals(total)) {
                blame(sum.total(), total.toString(), "sum.differs", Won.sum(parts));
            }
        }
    }

    private void blame(String field, String value, String rule, Object... arguments) {
        found.add(RowError.ofCell(line, section.columnOf(field), value, rule, arguments));
    }
}
