package mapae.staffing.model;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import mapae.shared.Refusal;

/**
 * Where a page of the check ended.
 *
 * @param code code of the last row's investment
 * @param post key of its post
 * @param posting key of its posting; 0 where the post was vacant
 */
public record CheckPlace(String code, long post, long posting) {

    private static final String SEPARATOR = "\n";
    private static final int PARTS = 3;

    /** As an opaque text for addresses. */
    public String encoded() {
        String text = String.join(SEPARATOR, Long.toString(post), Long.toString(posting), code);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Reads what {@link #encoded()} wrote.
     *
     * @throws Refusal {@code list.after} if it is something else
     */
    public static CheckPlace decoded(String text) {
        try {
            String[] parts =
                    new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8).split(SEPARATOR, PARTS);
            if (parts.length < PARTS) {
                throw Refusal.invalid("list.after");
            }
            return new CheckPlace(parts[2], Long.parseLong(parts[0]), Long.parseLong(parts[1]));
        } catch (IllegalArgumentException malformed) {
            throw Refusal.invalid("list.after");
        }
    }
}
