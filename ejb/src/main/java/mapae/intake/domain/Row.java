package mapae.intake.domain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * What a source says of one row.
 *
 * @param key values of the key's columns
 * @param values values of the content's columns; null where nothing is known. What the source does not speak of is what a
 *     new row begins with
 */
public record Row(List<Object> key, List<Object> values) {

    public Row {
        key = List.copyOf(key);
        values = Collections.unmodifiableList(new ArrayList<>(values));
    }
}
