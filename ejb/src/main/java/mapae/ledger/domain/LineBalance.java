package mapae.ledger.domain;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mapae.shared.Won;

/**
 * What the accounts of one line hold in one fiscal year. Immutable. The identities of a settlement hold by themselves,
 * since every amount leaves one account for another:
 *
 * <ul>
 *   <li>current budget = initial + supplementary + carried in + reserve ± virement, transfers with duties among them
 *   <li>current budget = not allotted + available + committed + expenditure + carried out + lapse
 * </ul>
 */
public final class LineBalance {

    /** Nothing anywhere. */
    public static final LineBalance EMPTY = new LineBalance(new EnumMap<>(Account.class));

    private final Map<Account, Won> amounts;

    private LineBalance(Map<Account, Won> amounts) {
        this.amounts = Collections.unmodifiableMap(amounts);
    }

    /** A balance of what is stored: signed as in the books. */
    public static LineBalance of(Map<Account, Won> signed) {
        Map<Account, Won> amounts = new EnumMap<>(Account.class);
        signed.forEach((account, amount) -> {
            if (!amount.isZero()) {
                amounts.put(account, amount);
            }
        });
        return new LineBalance(amounts);
    }

    /** The account as in the books: a source that granted something is below zero. */
    public Won signed(Account account) {
        return amounts.getOrDefault(account, Won.ZERO);
    }

    /** The account as in a settlement: what a source granted, or what lies in a use. */
    public Won amount(Account account) {
        return account.isSource() ? signed(account).negated() : signed(account);
    }

    /** The line's budget (세출예산액): initial + supplementary ± transferred with duties. */
    public Won budget() {
        return amount(Account.INITIAL).plus(amount(Account.SUPPLEMENTARY)).plus(amount(Account.TRANSFERRED));
    }

    /** What budgets, the reserve and the year before granted, whatever was moved since. */
    public Won granted() {
        return amount(Account.INITIAL)
                .plus(amount(Account.SUPPLEMENTARY))
                .plus(amount(Account.RESERVE))
                .plus(amount(Account.CARRIED_IN));
    }

    /** All that came from other lines, less what went to them: virement, and transfers with duties. */
    public Won virement() {
        return amount(Account.TRANSFERRED).plus(amount(Account.VIREMENT));
    }

    /** Current budget (예산현액): initial + supplementary + carried in + reserve ± virement. */
    public Won current() {
        return Won.sum(Account.sources().stream().map(this::amount).toList());
    }

    /** What was neither paid nor carried out nor has lapsed. */
    public Won left() {
        return amount(Account.UNALLOTTED).plus(amount(Account.AVAILABLE)).plus(amount(Account.COMMITTED));
    }

    /** Lapse (불용) as of now: current budget − expenditure − carried out. Of an open year, what would lapse today. */
    public Won lapse() {
        return current().minus(amount(Account.SPENT)).minus(amount(Account.CARRIED_OUT));
    }

    /** Execution rate (집행률): expenditure ÷ current budget, not rounded; empty without a current budget. */
    public Optional<BigDecimal> executionRate() {
        return Won.ratio(amount(Account.SPENT), current());
    }

    /** All accounts together; anything but zero means that the books are wrong. */
    public Won sum() {
        return Won.sum(amounts.values());
    }

    /** Whether no account holds anything. */
    public boolean isEmpty() {
        return amounts.isEmpty();
    }

    /** The balance after these entries of the line. */
    public LineBalance plus(List<Entry> entries) {
        Map<Account, Won> after = new EnumMap<>(Account.class);
        after.putAll(amounts);
        for (Entry entry : entries) {
            after.merge(entry.account(), entry.amount(), Won::plus);
        }
        return of(after);
    }

    /** Two lines, or the same line twice, taken together. */
    public LineBalance plus(LineBalance other) {
        Map<Account, Won> sum = new EnumMap<>(Account.class);
        sum.putAll(amounts);
        other.amounts.forEach((account, amount) -> sum.merge(account, amount, Won::plus));
        return of(sum);
    }

    /** The first use that holds less than nothing, and less than before; empty if all is well. */
    public Optional<Account> overdrawnSince(LineBalance before) {
        return Arrays.stream(Account.values())
                .filter(account -> !account.isSource()
                        && signed(account).isNegative()
                        && signed(account).compareTo(before.signed(account)) < 0)
                .findFirst();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LineBalance balance && amounts.equals(balance.amounts);
    }

    @Override
    public int hashCode() {
        return amounts.hashCode();
    }

    @Override
    public String toString() {
        return amounts.toString();
    }
}
