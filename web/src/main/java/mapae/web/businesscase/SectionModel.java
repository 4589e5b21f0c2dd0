package mapae.web.businesscase;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import mapae.businesscase.CaseView;
import mapae.businesscase.domain.Column;
import mapae.businesscase.domain.Section;
import mapae.web.page.Address;
import mapae.web.page.Choice;
import mapae.web.page.Form;
import mapae.web.page.Frame;

/**
 * A section being written.
 *
 * @param head the version
 * @param section which section
 * @param rows how many rows the form has, blank ones among them
 * @param choices of a column, by name of the column: options of the case, discount rates
 * @param form what stands in the rows; fields are named {@code title-2}
 */
public record SectionModel(CaseView head, Section section, int rows, Map<String, List<Choice>> choices, Form form) {

    public SectionModel {
        choices = Map.copyOf(choices);
    }

    /** Name of a field of a row. */
    public static String name(String column, int row) {
        return column + "-" + row;
    }

    /** What a field is called. */
    public String label(Frame frame, Column column) {
        return CaseTexts.field(frame.texts(), section, column.name());
    }

    /** The choices of a column; empty where anything may be typed. */
    public Optional<List<Choice>> choices(Frame frame, Column column) {
        if (choices.containsKey(column.name())) {
            return Optional.of(choices.get(column.name()));
        }
        return switch (column.type()) {
            case CHOICE ->
                Optional.of(column.choices().stream()
                        .map(value -> new Choice(value, CaseTexts.choice(frame.texts(), section, column.name(), value)))
                        .toList());
            case YES_NO ->
                Optional.of(List.of(
                        new Choice("true", frame.text("case.yes")), new Choice("false", frame.text("case.no"))));
            default -> Optional.empty();
        };
    }

    /** The keyboard that a field asks for. */
    public String inputmode(Column column) {
        return switch (column.type()) {
            case YEAR, WON, COUNT, SCALE -> "numeric";
            case NUMBER, PERCENT, WEIGHT, SCORE -> "decimal";
            default -> null;
        };
    }

    /** A page of the version. */
    public Address page(String... further) {
        return CaseTexts.address(head.id(), further);
    }
}
