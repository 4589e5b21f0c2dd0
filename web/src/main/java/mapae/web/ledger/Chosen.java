package mapae.web.ledger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import mapae.ledger.BookView;
import mapae.shared.FiscalYear;
import mapae.web.page.Address;
import mapae.web.page.Choice;
import mapae.web.page.Link;

/**
 * Of which year, currency and organisation a page tells, as its address says; and what else there is.
 *
 * @param year fiscal year
 * @param currency ISO 4217; of the address, else won where the year has lines in it, else the first that it has
 * @param organisation code; empty for all
 * @param address the page's address
 * @param books all books
 */
public record Chosen(
        FiscalYear year, String currency, Optional<String> organisation, Address address, List<BookView> books) {

    static final String CURRENCY = "currency";
    static final String ORGANISATION = "organisation";

    private static final String WON = "KRW";

    public Chosen {
        books = List.copyOf(books);
    }

    static Chosen of(FiscalYear year, Address address, List<BookView> books) {
        List<String> known = currencies(year, books);
        String usual = known.isEmpty() || known.contains(WON) ? WON : known.get(0);
        return new Chosen(
                year, address.parameter(CURRENCY).orElse(usual), address.parameter(ORGANISATION), address, books);
    }

    /** The years that have books, the latest first; the page of each leads to the same page of that year. */
    public List<Link> years() {
        return books.stream()
                .map(BookView::year)
                .distinct()
                .sorted((one, other) -> other.compareTo(one))
                .map(one -> new Link(one.toString(), ofYear(one).toString(), one.equals(year)))
                .toList();
    }

    /** The currencies of the year. */
    public List<Link> currencies() {
        return currencies(year, books).stream()
                .map(one -> new Link(one, address.with(CURRENCY, one).toString(), one.equals(currency)))
                .toList();
    }

    /** The organisations that have a book in that year and currency. */
    public List<Choice> organisations(Locale locale) {
        return books.stream()
                .filter(book -> book.year().equals(year) && book.currency().equals(currency))
                .map(book ->
                        new Choice(book.organisation(), book.organisationName().in(locale)))
                .distinct()
                .toList();
    }

    /** The name of the chosen organisation; its code where it has no book. */
    public Optional<String> organisationName(Locale locale) {
        return organisation.map(code -> books.stream()
                .filter(book -> book.organisation().equals(code))
                .map(book -> book.organisationName().in(locale))
                .findFirst()
                .orElse(code));
    }

    /** Another page of the year, with the same currency and organisation. */
    public Address page(String... further) {
        List<String> segments = new ArrayList<>(List.of("settlements", year.toString()));
        segments.addAll(List.of(further));
        return Address.of(segments.toArray(String[]::new))
                .with(CURRENCY, address.parameter(CURRENCY).orElse(null))
                .with(ORGANISATION, organisation.orElse(null));
    }

    /** A report about the year. */
    public Address report(String... further) {
        return Address.of(Stream.concat(
                                Stream.of("reports", further[0], year.toString()),
                                Arrays.stream(further).skip(1))
                        .toArray(String[]::new))
                .with(CURRENCY, address.parameter(CURRENCY).orElse(null))
                .with(ORGANISATION, organisation.orElse(null));
    }

    /** The budget book of the year. */
    public Address book() {
        return Address.of("budget-book")
                .with("year", year.toString())
                .with(CURRENCY, address.parameter(CURRENCY).orElse(null))
                .with(ORGANISATION, organisation.orElse(null));
    }

    private Address ofYear(FiscalYear other) {
        String path = address.path().replaceFirst("^(/settlements|/reports/[^/]+)/[^/]+", "$1/" + other);
        Address same = new Address(path, address.parameters()).without("after").without("open");
        return path.startsWith("/settlements/") || path.startsWith("/reports/")
                ? same
                : same.with("year", other.toString());
    }

    private static List<String> currencies(FiscalYear year, List<BookView> books) {
        return books.stream()
                .filter(book -> book.year().equals(year))
                .map(BookView::currency)
                .distinct()
                .sorted()
                .toList();
    }
}
