package mapae.web.ledger;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import mapae.ledger.domain.Account;
import mapae.ledger.domain.LineBalance;
import mapae.shared.Won;

/** The amounts of a settlement in the order in which they are read: each sum stands behind its parts. */
public enum SettlementColumn {
    INITIAL(balance -> balance.amount(Account.INITIAL)),
    SUPPLEMENTARY(balance -> balance.amount(Account.SUPPLEMENTARY)),
    TRANSFERRED(balance -> balance.amount(Account.TRANSFERRED)),
    BUDGET(LineBalance::budget),
    CARRIED_IN(balance -> balance.amount(Account.CARRIED_IN)),
    RESERVE(balance -> balance.amount(Account.RESERVE)),
    /** Without what came or went with duties, which the budget holds already. */
    VIREMENT(balance -> balance.amount(Account.VIREMENT)),
    CURRENT(LineBalance::current),
    SPENT(balance -> balance.amount(Account.SPENT)),
    CARRIED_OUT(balance -> balance.amount(Account.CARRIED_OUT)),
    LAPSED(LineBalance::lapse);

    private final Function<LineBalance, Won> amount;

    SettlementColumn(Function<LineBalance, Won> amount) {
        this.amount = amount;
    }

    /** All of them. */
    public static List<SettlementColumn> all() {
        return Arrays.asList(values());
    }

    /** The amount of a line, or of several together. */
    public Won of(LineBalance balance) {
        return amount.apply(balance);
    }

    /** Whether it is a sum of those before it. */
    public boolean isSum() {
        return this == BUDGET || this == CURRENT;
    }
}
