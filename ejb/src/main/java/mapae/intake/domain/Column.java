package mapae.intake.domain;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A column of a table.
 *
 * @param name its name
 * @param field the field that feeds it
 * @param type type of its values
 */
public record Column(String name, String field, Class<?> type) {

    /** A text. */
    public static Column text(String name, String field) {
        return new Column(name, field, String.class);
    }

    /** A whole number. */
    public static Column whole(String name, String field) {
        return new Column(name, field, Long.class);
    }

    /** A decimal number; its values have the scale of the column. */
    public static Column decimal(String name, String field) {
        return new Column(name, field, BigDecimal.class);
    }

    /** A day. */
    public static Column day(String name, String field) {
        return new Column(name, field, LocalDate.class);
    }
}
