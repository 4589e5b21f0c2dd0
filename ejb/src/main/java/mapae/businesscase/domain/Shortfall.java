package mapae.businesscase.domain;

import mapae.shared.RowFault;

/**
 * Something that a case lacks before it may be submitted.
 *
 * @param section where
 * @param fault its row, from 1, or 0 for the section as a whole; its field, and the rule
 */
public record Shortfall(Section section, RowFault fault) {

    static Shortfall of(Section section, int row, String field, String rule, Object... arguments) {
        return new Shortfall(section, RowFault.of(row, field, rule, arguments));
    }

    /** Where it is, in one text: {@code benefits[2].unit}. */
    public String place() {
        return fault.row() == 0
                ? section.code() + "." + fault.field()
                : section.code() + "[" + fault.row() + "]." + fault.field();
    }
}
