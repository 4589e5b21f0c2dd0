package mapae.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import mapae.ledger.domain.BudgetFloor;
import mapae.ledger.domain.BudgetPath;
import mapae.ledger.domain.LineBalance;
import mapae.ledger.domain.LineId;
import mapae.ledger.domain.OpenRequests;
import mapae.ledger.domain.PostingKind;
import mapae.ledger.domain.Virement;
import mapae.ledger.domain.VirementPolicy;
import mapae.ledger.model.KnownLines;
import mapae.ledger.model.LedgerRuleBook;
import mapae.shared.Refusal;
import mapae.shared.Won;

/** Decides by today's rules whether money may go from one line to another. To be asked with the lines held. */
@ApplicationScoped
public class VirementRules {

    @Inject
    private LedgerRuleBook book;

    @Inject
    private FundingHolds holds;

    @Inject
    private Clock clock;

    /** What moving money between two lines is called, by what they are. */
    static PostingKind kind(KnownLines.Line from, KnownLines.Line to) {
        return wish(from, to, Won.ZERO, Virement.References.NONE, Optional.empty())
                .kindByLines();
    }

    private static Virement wish(
            KnownLines.Line from,
            KnownLines.Line to,
            Won amount,
            Virement.References references,
            Optional<BudgetFloor> floor) {
        return new Virement(
                BudgetPath.of(from.owner(), from.code()),
                BudgetPath.of(to.owner(), to.code()),
                amount,
                references,
                floor);
    }

    /**
     * Why money may not go there; empty where it may.
     *
     * @param held what both lines hold, and what else funds the same investment as the one that gives
     * @param others what is asked for of the one that gives, besides
     */
    Optional<Refusal> decide(
            PostingKind kind,
            KnownLines.Line from,
            KnownLines.Line to,
            Won amount,
            Virement.References references,
            Map<LineId, LineBalance> held,
            OpenRequests others)
            throws SQLException {
        Optional<BudgetFloor> floor = holds.floor(from, Optional.of(to.id()), held);
        Virement wish = wish(from, to, amount, references, floor);
        return new VirementPolicy(book.on(LocalDate.now(clock)))
                .decide(kind, wish, held.get(from.id()), Won.ZERO, book.carriedInto(from.id()), others);
    }
}
