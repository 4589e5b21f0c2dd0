package mapae.shared;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * One page of a list that is read by keyset: the rows, and where the next page starts.
 *
 * @param rows the rows of this page
 * @param next what to give as {@code after} to read on; empty on the last page
 */
public record Page<T>(List<T> rows, Optional<String> next) {

    /**
     * The page that begins with what was found.
     *
     * @param found up to one row more than the page holds: whether there is one tells whether the list goes on
     * @param limit most rows of the page, 1 or more
     * @param place where a row stands in the order of the list
     */
    public static <T> Page<T> of(List<T> found, int limit, Function<T, ?> place) {
        if (found.size() <= limit) {
            return new Page<>(found, Optional.empty());
        }
        return new Page<>(
                List.copyOf(found.subList(0, limit)),
                Optional.of(place.apply(found.get(limit - 1)).toString()));
    }

    /** The same place in the list, with what was made of its rows. */
    public <R> Page<R> with(List<R> made) {
        return new Page<>(made, next);
    }
}
