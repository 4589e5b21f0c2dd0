package mapae.ledger;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import mapae.ledger.domain.LedgerIdentity;
import mapae.ledger.model.BrokenIdentities;
import mapae.ledger.model.ProofRows;

/** Proves the books and keeps what was found, an identity at a time. Called by the nightly job alone, in its transaction. */
@Stateless
@PermitAll
public class BooksProof {

    private static final int MOST_BREAKS = 100;

    @Inject
    private BrokenIdentities broken;

    @Inject
    private ProofRows proofs;

    @Inject
    private Clock clock;

    /** Records a proof before it looks at anything; again after a restart changes nothing. */
    public void begin(long run) {
        try {
            proofs.begin(run);
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    /**
     * Checks an identity on every line of every year; one statement over the books as they are now.
     *
     * @return how many places break it
     */
    public long prove(long run, LedgerIdentity identity) {
        try {
            BrokenIdentities.Found found = broken.all(identity, MOST_BREAKS);
            proofs.add(run, identity, found);
            return found.count();
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    /** Ends a proof and lets readers see it; again after a restart changes nothing. */
    public void end(long run) {
        try {
            proofs.end(run, clock.instant());
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }
}
