package mapae.intake.domain;

import java.util.BitSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which fields a source speaks of.
 *
 * @param always the fields it speaks of
 * @param atFirst those of them that it speaks of where the row is new, and no more
 */
public record Source(Set<String> always, Set<String> atFirst) {

    public Source {
        always = Set.copyOf(always);
        atFirst = Set.copyOf(atFirst);
    }

    /** The same, but silent about one field. */
    public Source without(String field) {
        return new Source(always.stream().filter(name -> !name.equals(field)).collect(Collectors.toSet()), atFirst);
    }

    /** The same, but silent about all others; a field of which it speaks at first counts as any other. */
    public Source onlyOf(String field) {
        return new Source(always.stream().filter(name -> name.equals(field)).collect(Collectors.toSet()), Set.of());
    }

    BitSet spoken(Table table, boolean isNew) {
        BitSet places = new BitSet();
        for (int i = 0; i < table.content().size(); i++) {
            String field = table.content().get(i).field();
            places.set(i, always.contains(field) && (isNew || !atFirst.contains(field)));
        }
        return places;
    }
}
