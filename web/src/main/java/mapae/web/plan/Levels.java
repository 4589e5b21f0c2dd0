package mapae.web.plan;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import mapae.shared.Refusal;
import mapae.web.page.Address;
import mapae.web.page.Link;
import mapae.web.page.Texts;

/**
 * How many levels of a tree a page shows, and from where on, as its address says: all levels unless it says less.
 *
 * @param shown levels shown
 * @param deepest levels that there are
 * @param address the page's address
 */
record Levels(int shown, int deepest, Address address) {

    private static final String DEPTH = "depth";
    private static final String AFTER = "after";
    private static final int MOST = 9;
    private static final int ROWS = 500;

    /**
     * Some rows of the tree.
     *
     * @param rows those of this page
     * @param count how many there are on all pages
     * @param next where the next page starts
     */
    record Part<T>(List<T> rows, int count, Optional<String> next) {}

    /**
     * As an address says.
     *
     * @throws Refusal {@code request.malformed} if the number of levels makes no sense
     */
    static <T> Levels of(Address address, List<T> rows, ToIntFunction<T> depth) {
        int deepest = rows.stream().mapToInt(depth).max().orElse(0) + 1;
        return new Levels(address.parameter(DEPTH).map(Levels::depth).orElse(deepest), deepest, address);
    }

    private static int depth(String text) {
        if (text.length() == 1 && text.charAt(0) >= '1' && text.charAt(0) - '0' <= MOST) {
            return text.charAt(0) - '0';
        }
        throw Refusal.invalid("request.malformed", DEPTH + "=" + text);
    }

    /** The rows in sight on this page. */
    <T> Part<T> part(List<T> rows, ToIntFunction<T> depth, Function<T, String> code) {
        List<T> visible =
                rows.stream().filter(row -> depth.applyAsInt(row) < shown).toList();
        List<T> from = address.parameter(AFTER)
                .map(after -> visible.stream()
                        .dropWhile(row -> !code.apply(row).equals(after))
                        .skip(1)
                        .toList())
                .orElse(visible);
        Optional<String> next = from.size() > ROWS ? Optional.of(code.apply(from.get(ROWS - 1))) : Optional.empty();
        return new Part<>(from.stream().limit(ROWS).toList(), visible.size(), next);
    }

    /** The page with each number of levels. */
    List<Link> links(Texts texts) {
        return IntStream.rangeClosed(1, Math.min(deepest, MOST))
                .mapToObj(depth -> new Link(
                        depth == deepest ? texts.get("book.depth-all") : String.valueOf(depth),
                        address.without(AFTER)
                                .with(DEPTH, String.valueOf(depth))
                                .toString(),
                        depth == Math.min(shown, deepest)))
                .toList();
    }
}
