package mapae.ledger;

import java.util.List;

/**
 * A commitment and all that happened to it.
 *
 * @param commitment as it stands
 * @param postings the one that made it first
 */
public record CommitmentHistory(CommitmentView commitment, List<PostingView> postings) {

    public CommitmentHistory {
        postings = List.copyOf(postings);
    }
}
