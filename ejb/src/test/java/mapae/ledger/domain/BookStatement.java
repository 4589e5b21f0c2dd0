package mapae.ledger.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import mapae.ledger.domain.StatedLine.StatedSettlement;
import mapae.shared.Won;

/** Statements about a line from elsewhere, as sound or unsound as they come. */
final class BookStatement {

    private final SplittableRandom random;

    BookStatement(SplittableRandom random) {
        this.random = random;
    }

    StatedLine of(LineId line) {
        Map<BudgetDocument, Won> grants = new EnumMap<>(BudgetDocument.class);
        grants.put(BudgetDocument.INITIAL, some());
        if (random.nextBoolean()) {
            grants.put(BudgetDocument.SUPPLEMENTARY_1, Won.of(random.nextLong(2_000_000) - 1_000_000));
        }
        Optional<StatedSettlement> settled = random.nextInt(8) > 0
                ? Optional.of(new StatedSettlement(some(), some(), some(), some()))
                : Optional.empty();
        return new StatedLine(line, grants, settled, true);
    }

    /** All that is to be posted for a line, its carry-over into the year after included. */
    static List<Posting> due(StatedLine stated, LineBalance before) {
        List<Posting> postings = new ArrayList<>();
        LineBalance balance = before;
        balance = add(postings, PostingKind.INITIAL_BUDGET, stated.initial(balance), stated, balance);
        balance = add(postings, PostingKind.SUPPLEMENTARY_BUDGET, stated.supplementary(balance), stated, balance);
        balance = add(postings, PostingKind.SETTLEMENT_AS_STATED, stated.settlement(balance), stated, balance);
        Won carried = balance.amount(Account.CARRIED_OUT);
        if (!carried.isZero()) {
            LineId next = Book.next(stated.line());
            postings.add(Posting.of(
                    PostingKind.CARRY_OVER_AS_STATED,
                    List.of(Movement.of(next, Account.CARRIED_IN, Account.AVAILABLE, carried))));
        }
        return postings;
    }

    /** The books say what the settlement says. */
    static void check(StatedLine stated, LineBalance balance) {
        StatedSettlement said = stated.settled().orElse(StatedSettlement.NOTHING);
        assertEquals(said.budget(), balance.budget(), "stated budget");
        assertEquals(said.current(), balance.current(), "stated current budget");
        assertEquals(said.spent(), balance.amount(Account.SPENT), "stated expenditure");
        assertEquals(said.carriedOut(), balance.amount(Account.CARRIED_OUT), "stated carry-over");
        assertEquals(said.lapsed(), balance.amount(Account.LAPSED), "stated lapse");
    }

    private static LineBalance add(
            List<Posting> postings, PostingKind kind, List<Movement> due, StatedLine stated, LineBalance balance) {
        if (due.isEmpty()) {
            return balance;
        }
        Posting posting = Posting.of(kind, due);
        postings.add(posting);
        return posting.applied(stated.line(), balance);
    }

    private Won some() {
        return Won.of(random.nextInt(5) == 0 ? 0 : random.nextLong(10_000_000));
    }
}
