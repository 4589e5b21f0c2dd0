package mapae.intake.domain;

import java.util.List;
import java.util.stream.Stream;

/**
 * A table whose rows come from a source. It has a column {@code heard} for what was last heard of each field, and a
 * column {@code version}.
 *
 * @param name its name
 * @param key the columns that name a row. Of several, the last is of an ordered type
 * @param content what a row says. A new column is added at the end, for {@code heard} keeps this order
 */
public record Table(String name, List<Column> key, List<Column> content) {

    public Table {
        key = List.copyOf(key);
        content = List.copyOf(content);
    }

    /** The place of the column that this field feeds. */
    public int place(String field) {
        for (int i = 0; i < content.size(); i++) {
            if (content.get(i).field().equals(field)) {
                return i;
            }
        }
        throw new IllegalArgumentException(name + " has no column for " + field);
    }

    /** Names of the key's columns. */
    public List<String> keyNames() {
        return key.stream().map(Column::name).toList();
    }

    /** Names of the content's columns. */
    public List<String> contentNames() {
        return content.stream().map(Column::name).toList();
    }

    /** All columns, content first. */
    public List<Column> columns() {
        return Stream.concat(content.stream(), key.stream()).toList();
    }
}
