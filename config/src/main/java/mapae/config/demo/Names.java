package mapae.config.demo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;

/** Personal names from common Korean family names and given-name syllables, with their usual romanisation. */
final class Names {

    /** A person's name in both scripts. */
    record Name(String ko, String en) {}

    private final List<NamedCsvRecord> families = Vocabulary.rows("family_names.csv");
    private final List<NamedCsvRecord> givens = Vocabulary.rows("given_names.csv");
    private final Draw draw;

    Names(Draw draw) {
        this.draw = draw;
    }

    Name next() {
        NamedCsvRecord family = draw.weighted(families, row -> Integer.parseInt(row.getField("weight")));
        NamedCsvRecord first = draw.oneOf(givens);
        // one Korean syllable, then its romanisation
        String second = draw.oneOf(List.of(first.getField("seconds").split(" ")));
        String ko = family.getField("name_ko") + first.getField("first_ko") + second.charAt(0);
        String en = family.getField("name_en") + " " + first.getField("first_en") + "-"
                + second.substring(1).toLowerCase(java.util.Locale.ROOT);
        return new Name(ko, en);
    }
}
