package mapae.intake.domain;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;

/**
 * What is known of a row.
 *
 * @param values its values, in the order of the table's fields; null where nothing is known
 * @param heard what was last heard of each from a source
 */
public record Known(List<Object> values, Heard heard) {

    public Known {
        values = Collections.unmodifiableList(new ArrayList<>(values));
    }

    /**
     * What is known of a row that is new.
     *
     * @param said its values
     * @param spoken which of them come from the source; the others are defaults
     */
    public static Known first(List<Object> said, BitSet spoken) {
        Heard heard = Heard.nothing();
        for (int i = 0; i < said.size(); i++) {
            if (spoken.get(i)) {
                heard = heard.with(i, Heard.print(said.get(i)));
            }
        }
        return new Known(said, heard);
    }

    /**
     * What is known after a source spoke. Of a field it says nothing about, and of a field of which it says what was heard
     * before, the value stays: it is as the source said, or somebody has changed it since and knows better. A field that
     * was never heard of is not emptied by an empty one.
     *
     * @param said values in the same order
     * @param spoken which of them the source speaks of
     */
    public Known after(List<Object> said, BitSet spoken) {
        List<Object> merged = new ArrayList<>(values);
        Heard now = heard;
        for (int i = spoken.nextSetBit(0); i >= 0; i = spoken.nextSetBit(i + 1)) {
            long print = Heard.print(said.get(i));
            if (print != heard.of(i)) {
                merged.set(i, said.get(i));
                now = now.with(i, print);
            }
        }
        return new Known(merged, now);
    }
}
