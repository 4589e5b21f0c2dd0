package mapae.ledger.domain;

import static mapae.ledger.domain.PostingKind.ALLOTMENT;
import static mapae.ledger.domain.PostingKind.COMMITMENT;
import static mapae.ledger.domain.PostingKind.COMMITMENT_CHANGE;
import static mapae.ledger.domain.PostingKind.EXPENDITURE;
import static mapae.ledger.domain.PostingKind.INITIAL_BUDGET;
import static mapae.ledger.domain.PostingKind.REFUND;
import static mapae.ledger.domain.PostingKind.SUPPLEMENTARY_BUDGET;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import mapae.shared.Refusal;
import mapae.shared.Won;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RestatementTest {

    private static final LineId LINE = new LineId(7);
    private static final Optional<Won> NEW = Optional.empty();
    private static final Optional<Won> HUNDRED = Optional.of(Won.of(100));

    @Test
    void grantsAndAllotsWhatIsNew() {
        assertEquals(
                moved(INITIAL_BUDGET, Account.INITIAL, Account.UNALLOTTED, 100),
                Restatement.ofBudget(INITIAL_BUDGET, LINE, NEW, Won.of(100)));
        assertEquals(
                moved(SUPPLEMENTARY_BUDGET, Account.SUPPLEMENTARY, Account.UNALLOTTED, -30),
                Restatement.ofBudget(SUPPLEMENTARY_BUDGET, LINE, NEW, Won.of(-30)));
        assertEquals(
                moved(ALLOTMENT, Account.UNALLOTTED, Account.AVAILABLE, 1),
                Restatement.ofBudget(ALLOTMENT, LINE, NEW, Won.of(1)));
    }

    @Test
    void postsTheDifferenceOfABudgetInEitherDirection() {
        assertEquals(
                moved(INITIAL_BUDGET, Account.INITIAL, Account.UNALLOTTED, 20),
                Restatement.ofBudget(INITIAL_BUDGET, LINE, HUNDRED, Won.of(120)));
        assertEquals(
                moved(ALLOTMENT, Account.UNALLOTTED, Account.AVAILABLE, -100),
                Restatement.ofBudget(ALLOTMENT, LINE, HUNDRED, Won.ZERO));
        assertEquals(
                moved(SUPPLEMENTARY_BUDGET, Account.SUPPLEMENTARY, Account.UNALLOTTED, -101),
                Restatement.ofBudget(SUPPLEMENTARY_BUDGET, LINE, HUNDRED, Won.of(-1)));
    }

    @ParameterizedTest
    @EnumSource(
            value = PostingKind.class,
            names = {"INITIAL_BUDGET", "ALLOTMENT"})
    void letsOnlyASupplementaryBudgetCut(PostingKind kind) {
        assertRefused(() -> Restatement.ofBudget(kind, LINE, HUNDRED, Won.of(-1)));
    }

    @ParameterizedTest
    @EnumSource(
            value = PostingKind.class,
            names = {"INITIAL_BUDGET", "SUPPLEMENTARY_BUDGET", "ALLOTMENT"})
    void refusesANewDocumentOfNothing(PostingKind kind) {
        assertRefused(() -> Restatement.ofBudget(kind, LINE, NEW, Won.ZERO));
    }

    @Test
    void knowsNoOtherBudgets() {
        assertThrows(
                IllegalArgumentException.class, () -> Restatement.ofBudget(PostingKind.LAPSE, LINE, NEW, Won.of(1)));
    }

    @Test
    void asksForNothingWhereNothingChanged() {
        Won same = Won.of(100);
        assertEquals(Optional.empty(), Restatement.ofBudget(INITIAL_BUDGET, LINE, HUNDRED, same));
        assertEquals(Optional.empty(), Restatement.ofCommitment(LINE, HUNDRED, same));
        assertEquals(Optional.empty(), Restatement.ofExpenditure(LINE, HUNDRED, same));
        assertEquals(Optional.empty(), Restatement.ofCommitment(LINE, Optional.of(Won.ZERO), Won.ZERO));
    }

    @Test
    void commitsWhatIsNewAndChangesWhatIsNot() {
        assertEquals(
                moved(COMMITMENT, Account.AVAILABLE, Account.COMMITTED, 1),
                Restatement.ofCommitment(LINE, NEW, Won.of(1)));
        assertEquals(
                moved(COMMITMENT_CHANGE, Account.AVAILABLE, Account.COMMITTED, 50),
                Restatement.ofCommitment(LINE, HUNDRED, Won.of(150)));
        assertEquals(
                moved(COMMITMENT_CHANGE, Account.AVAILABLE, Account.COMMITTED, -100),
                Restatement.ofCommitment(LINE, HUNDRED, Won.ZERO));
    }

    @Test
    void paysMoreAndTakesBackLess() {
        assertEquals(
                moved(EXPENDITURE, Account.COMMITTED, Account.SPENT, 1),
                Restatement.ofExpenditure(LINE, NEW, Won.of(1)));
        assertEquals(
                moved(EXPENDITURE, Account.COMMITTED, Account.SPENT, 5),
                Restatement.ofExpenditure(LINE, HUNDRED, Won.of(105)));
        assertEquals(
                moved(REFUND, Account.SPENT, Account.AVAILABLE, 100),
                Restatement.ofExpenditure(LINE, HUNDRED, Won.ZERO));
    }

    @Test
    void refusesToCommitOrToPayNothingAndLessThanNothing() {
        assertRefused(() -> Restatement.ofCommitment(LINE, NEW, Won.ZERO));
        assertRefused(() -> Restatement.ofExpenditure(LINE, NEW, Won.ZERO));
        assertRefused(() -> Restatement.ofCommitment(LINE, HUNDRED, Won.of(-1)));
        assertRefused(() -> Restatement.ofExpenditure(LINE, HUNDRED, Won.of(-1)));
    }

    private static Optional<Posting> moved(PostingKind kind, Account from, Account to, long amount) {
        return Optional.of(Posting.of(kind, List.of(Movement.of(LINE, from, to, Won.of(amount)))));
    }

    private static void assertRefused(Executable asked) {
        assertEquals(
                "ledger.amount-positive", assertThrows(Refusal.class, asked).code());
    }
}
