package mapae.ledger;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mapae.ledger.domain.LedgerIdentity;
import mapae.ledger.model.BrokenIdentities;
import mapae.ledger.model.ProofRows;
import mapae.permission.domain.Does;
import mapae.permission.domain.Operation;
import mapae.permission.domain.Roles;

/** Proves on the live database that the identities of the books hold, on every line of every year. */
@Stateless
@Does(Operation.READ_LEDGER)
@RolesAllowed({
    Roles.PLANNER,
    Roles.PROJECT_MANAGER,
    Roles.FINANCE_OFFICER,
    Roles.HR_OFFICER,
    Roles.AUDITOR,
    Roles.ADMINISTRATOR
})
public class Invariants {

    private static final int MOST_BREAKS = 100;

    @Inject
    private BrokenIdentities broken;

    @Inject
    private ProofRows proofs;

    @Inject
    private Clock clock;

    /** Checks all of them as the books stand now; one statement each, and what the last nightly proof found. */
    public InvariantsView check() {
        List<InvariantsView.Identity> identities = new ArrayList<>();
        for (LedgerIdentity identity : LedgerIdentity.values()) {
            identities.add(checked(identity));
        }
        boolean holds = identities.stream().allMatch(InvariantsView.Identity::holds);
        Optional<InvariantsView.LastProof> last =
                lastProof().map(proof -> new InvariantsView.LastProof(proof.provedAt(), proof.holds()));
        return new InvariantsView(holds, clock.instant(), identities, last);
    }

    /** The last nightly proof that is over, with what it found broken; two statements. */
    public Optional<ProofView> lastProof() {
        try {
            Optional<ProofRows.Proof> latest = proofs.latest();
            if (latest.isEmpty()) {
                return Optional.empty();
            }
            ProofRows.Proof proof = latest.get();
            return Optional.of(new ProofView(proof.provedAt(), proof.holds(), broken(proof.run())));
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    private List<ProofView.Broken> broken(long run) throws SQLException {
        return proofs.broken(run).stream()
                .map(one -> new ProofView.Broken(
                        one.identity().code(),
                        one.identity().title(),
                        one.count(),
                        one.first().stream().map(Invariants::view).toList()))
                .toList();
    }

    private static InvariantsView.Break view(BrokenIdentities.Break one) {
        return new InvariantsView.Break(one.organisation(), one.year(), one.line(), one.expected(), one.found());
    }

    private InvariantsView.Identity checked(LedgerIdentity identity) {
        try {
            List<InvariantsView.Break> breaks = broken.of(identity, MOST_BREAKS).stream()
                    .map(Invariants::view)
                    .toList();
            return new InvariantsView.Identity(
                    identity.code(), identity.title(), identity.formula(), breaks.isEmpty(), breaks);
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }
}
