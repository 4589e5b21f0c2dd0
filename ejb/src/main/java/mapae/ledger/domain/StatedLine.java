package mapae.ledger.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mapae.shared.Won;

/**
 * What statements from elsewhere say of one line in one year, and what must be posted so that the books say the same.
 *
 * @param line the line
 * @param grants what the initial and the supplementary budgets grant; a supplementary one may take away
 * @param settled what the settlement says; empty where it does not name the line
 * @param isYearSettled whether there is a settlement of the organisation's year: then a line that it does not name has
 *     ended with nothing, since what it was granted went with its duties to others
 */
public record StatedLine(
        LineId line, Map<BudgetDocument, Won> grants, Optional<StatedSettlement> settled, boolean isYearSettled) {

    /**
     * A line of a settlement.
     *
     * @param budget the budget: initial and supplementary, after transfers with duties
     * @param current the current budget, with what was carried in, reserve and virement
     * @param spent paid
     * @param carriedOut carried into the year after
     */
    public record StatedSettlement(Won budget, Won current, Won spent, Won carriedOut) {

        /** Nothing left, nothing done. */
        static final StatedSettlement NOTHING = new StatedSettlement(Won.ZERO, Won.ZERO, Won.ZERO, Won.ZERO);

        /** What lapsed; below zero where more was paid than there was. */
        public Won lapsed() {
            return current.minus(spent).minus(carriedOut);
        }
    }

    public StatedLine {
        grants = Map.copyOf(grants);
    }

    /**
     * What the initial budget still has to grant; nothing where the books agree.
     *
     * @param balance the line as in the books
     */
    public List<Movement> initial(LineBalance balance) {
        return movement(Account.INITIAL, Account.UNALLOTTED, granted(false).minus(balance.amount(Account.INITIAL)));
    }

    /** What the supplementary budgets still have to grant. */
    public List<Movement> supplementary(LineBalance balance) {
        return movement(
                Account.SUPPLEMENTARY, Account.UNALLOTTED, granted(true).minus(balance.amount(Account.SUPPLEMENTARY)));
    }

    /**
     * What the settlement still has to say, once the budgets are granted. What it does not break down, adjustments that
     * were not carried in, counts as virement.
     *
     * @param balance the line as in the books, with all grants
     */
    public List<Movement> settlement(LineBalance balance) {
        if (!isYearSettled) {
            return List.of();
        }
        StatedSettlement said = settled.orElse(StatedSettlement.NOTHING);
        Won adjusted = said.current()
                .minus(said.budget())
                .minus(balance.amount(Account.CARRIED_IN))
                .minus(balance.amount(Account.RESERVE));
        List<Movement> movements = new ArrayList<>();
        movements.addAll(movement(Account.UNALLOTTED, Account.AVAILABLE, balance.amount(Account.UNALLOTTED)));
        movements.addAll(
                movement(Account.TRANSFERRED, Account.AVAILABLE, said.budget().minus(balance.budget())));
        movements.addAll(
                movement(Account.VIREMENT, Account.AVAILABLE, adjusted.minus(balance.amount(Account.VIREMENT))));
        movements.addAll(movement(Account.AVAILABLE, Account.SPENT, said.spent().minus(balance.amount(Account.SPENT))));
        movements.addAll(movement(
                Account.AVAILABLE, Account.CARRIED_OUT, said.carriedOut().minus(balance.amount(Account.CARRIED_OUT))));
        movements.addAll(
                movement(Account.AVAILABLE, Account.LAPSED, said.lapsed().minus(balance.amount(Account.LAPSED))));
        return movements;
    }

    private Won granted(boolean isSupplementary) {
        return Won.sum(grants.entrySet().stream()
                .filter(grant -> grant.getKey().isSupplementary() == isSupplementary)
                .map(Map.Entry::getValue)
                .toList());
    }

    private List<Movement> movement(Account from, Account to, Won amount) {
        return amount.isZero() ? List.of() : List.of(Movement.of(line, from, to, amount));
    }
}
