package mapae.web.ledger;

import java.util.List;
import java.util.Optional;
import mapae.ledger.CommitmentView;
import mapae.ledger.LineStanding;
import mapae.web.page.Choice;
import mapae.web.page.Form;
import mapae.web.page.Link;

/**
 * A commitment.
 *
 * @param commitment as it stands
 * @param investment title of the investment for which it was made
 * @param postings what happened to it
 * @param standing its line
 * @param steps what the caller may do about it
 * @param step the one whose form is shown
 * @param directions whether a change is for more or for less
 * @param form the form
 */
public record CommitmentModel(
        CommitmentView commitment,
        Optional<String> investment,
        List<PostingRow> postings,
        LineStanding standing,
        List<Link> steps,
        Optional<CommitmentStep> step,
        List<Choice> directions,
        Form form) {

    public CommitmentModel {
        postings = List.copyOf(postings);
        steps = List.copyOf(steps);
        directions = List.copyOf(directions);
    }
}
