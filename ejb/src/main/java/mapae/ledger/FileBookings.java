package mapae.ledger;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import mapae.shared.FiscalYear;
import mapae.shared.OrganisationId;

/**
 * Counts what a file puts into the books. A series of numbers is held until the transaction ends, so what one file posts
 * into the books of an organisation's year stands there under numbers that follow one another.
 */
public final class FileBookings {

    private final Map<BookSheet.Year, Range> ranges = new TreeMap<>();

    /**
     * The documents that a file put into the books of an organisation's year.
     *
     * @param organisation whose books
     * @param year fiscal year
     * @param first number of the first
     * @param last number of the last; all between are of the same file
     */
    record Range(OrganisationId organisation, FiscalYear year, int first, int last) {

        int count() {
            return last - first + 1;
        }
    }

    void add(BookSheet.Year year, int number) {
        ranges.merge(
                year,
                new Range(year.organisation(), year.year(), number, number),
                (before, one) -> new Range(
                        year.organisation(),
                        year.year(),
                        Math.min(before.first(), number),
                        Math.max(before.last(), number)));
    }

    List<Range> ranges() {
        return List.copyOf(ranges.values());
    }
}
