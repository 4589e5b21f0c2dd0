package mapae.web.ledger;

import java.util.List;
import java.util.Optional;
import mapae.ledger.LineStanding;
import mapae.web.page.Form;

/**
 * A posting.
 *
 * @param row the posting
 * @param shown this page of its entries
 * @param next where the next page starts
 * @param reverses the posting that it takes back
 * @param reversedBy the posting that takes it back
 * @param standing the first of its lines
 * @param mayReverse whether the caller may take it back
 * @param form why
 */
public record PostingModel(
        PostingRow row,
        List<PostingRow.Amount> shown,
        Optional<String> next,
        Optional<PostingRow> reverses,
        Optional<PostingRow> reversedBy,
        LineStanding standing,
        boolean mayReverse,
        Form form) {

    public PostingModel {
        shown = List.copyOf(shown);
    }
}
