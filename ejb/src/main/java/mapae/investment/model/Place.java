package mapae.investment.model;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import mapae.shared.Refusal;

/**
 * Where a page ended: the ordered value of its last row and that row's key.
 *
 * @param value the value as text; empty if it is unknown
 * @param id the key
 */
public record Place(Optional<String> value, long id) {

    private static final char SEPARATOR = '\n';

    /** As an opaque text for addresses. */
    public String encoded() {
        String text = id + value.map(known -> SEPARATOR + known).orElse("");
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Reads what {@link #encoded()} wrote.
     *
     * @throws Refusal {@code list.after} if it is something else
     */
    public static Place decoded(String text) {
        try {
            String plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            int end = plain.indexOf(SEPARATOR);
            return end < 0
                    ? new Place(Optional.empty(), Long.parseLong(plain))
                    : new Place(Optional.of(plain.substring(end + 1)), Long.parseLong(plain.substring(0, end)));
        } catch (IllegalArgumentException malformed) {
            throw Refusal.invalid("list.after");
        }
    }
}
