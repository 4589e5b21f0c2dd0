package mapae.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mapae.ledger.domain.Account;
import mapae.ledger.domain.ClosingShares;
import mapae.ledger.domain.ClosingShares.Share;
import mapae.ledger.domain.LineId;
import mapae.ledger.domain.Movement;
import mapae.ledger.domain.Posting;
import mapae.ledger.domain.PostingKind;
import mapae.ledger.model.CommitmentRows;
import mapae.shared.FiscalYear;
import mapae.shared.OrganisationId;

/**
 * Carries commitments over a year's end: each of their shares is a posting of its own, so that a commitment is still
 * explained by its postings.
 */
@ApplicationScoped
public class ClosingCommitments {

    @Inject
    private CommitmentRows rows;

    @Inject
    private Books books;

    /** The open commitments of an organisation's year, by line; held until the transaction ends. */
    Map<LineId, ClosingShares> open(OrganisationId organisation, FiscalYear year) throws SQLException {
        Map<LineId, ClosingShares> open = new HashMap<>();
        rows.open(organisation, year).forEach((line, commitments) -> open.put(line, new ClosingShares(commitments)));
        return open;
    }

    /** Takes shares out of the year that is closed. */
    void leave(Books.Place place, List<Share> shares) throws SQLException {
        for (Share share : shares) {
            write(place, share.commitment(), Posting.of(share.kind(), List.of(share.movement())));
        }
    }

    /**
     * Lets the carried shares arrive in the year after; from then on their commitments are commitments of it.
     *
     * @param successors the lines of the year after
     */
    void arrive(Books.Place place, List<Share> shares, Map<LineId, LineId> successors) throws SQLException {
        for (Share share : shares) {
            if (share.kind() != PostingKind.LAPSE) {
                LineId next = successors.get(share.movement().line());
                rows.goOn(share.commitment(), next);
                Movement in = Movement.of(
                        next,
                        Account.CARRIED_IN,
                        Account.COMMITTED,
                        share.movement().amount());
                write(place, share.commitment(), Posting.of(share.kind(), List.of(in)));
            }
        }
    }

    private void write(Books.Place place, long commitment, Posting posting) throws SQLException {
        rows.store(commitment, rows.held(commitment).plus(posting.entries()));
        rows.link(commitment, books.write(place, posting).id());
    }
}
