package mapae.web.ledger;

import java.util.List;
import java.util.Locale;
import mapae.ledger.PostingView;
import mapae.ledger.domain.PostingKind;
import mapae.shared.Won;

/**
 * A posting as a page tells it.
 *
 * @param posting the posting
 * @param kind name of what it does
 * @param amounts its entries
 */
public record PostingRow(PostingView posting, String kind, List<Amount> amounts) {

    public PostingRow {
        amounts = List.copyOf(amounts);
    }

    /**
     * An entry: by how much it changes what the account of a settlement shows. What a source grants is above zero here,
     * and below it in the books.
     *
     * @param line code of the line
     * @param account name of the account
     * @param amount whole units of the line's currency
     */
    public record Amount(String line, String account, Won amount) {}

    static PostingRow of(PostingView posting, Locale locale) {
        return new PostingRow(
                posting,
                kind(posting, locale),
                posting.entries().stream()
                        .map(one -> new Amount(
                                one.line(),
                                one.account().title().in(locale),
                                one.account().isSource() ? one.amount().negated() : one.amount()))
                        .toList());
    }

    /** The number under which people know it: {@code 2026-15}. */
    public String number() {
        return posting.fiscalYear() + "-" + posting.number();
    }

    private static String kind(PostingView posting, Locale locale) {
        return PostingKind.ofCode(posting.kind())
                .map(known -> known.title().in(locale))
                .orElse(posting.kind());
    }
}
