package mapae.web.paste;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/**
 * A column that pasted rows may have.
 *
 * @param field name of the field that it fills
 * @param heads what may stand above it, in either language; case, blanks and marks do not count
 * @param isRequired whether a table with heads must have it
 */
public record PastedColumn(String field, List<String> heads, boolean isRequired) {

    public PastedColumn {
        heads = heads.stream().map(PastedColumn::plain).toList();
    }

    /** A column that must be there. */
    public static PastedColumn required(String field, String... heads) {
        return new PastedColumn(field, List.of(heads), true);
    }

    /** A column that may be left out. */
    public static PastedColumn optional(String field, String... heads) {
        return new PastedColumn(field, List.of(heads), false);
    }

    boolean isUnder(String head) {
        return heads.contains(plain(head));
    }

    private static String plain(String head) {
        return Normalizer.normalize(head, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
