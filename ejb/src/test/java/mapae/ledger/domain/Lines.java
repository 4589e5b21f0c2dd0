package mapae.ledger.domain;

import java.util.EnumMap;
import java.util.Map;
import mapae.shared.Won;

/** Lines for the tests: an account's name and what it holds as in a settlement, one after another. */
final class Lines {

    static final LineId LINE = new LineId(1);
    static final LineId OTHER = new LineId(2);

    private Lines() {}

    static LineBalance with(Object... accountsAndAmounts) {
        Map<Account, Won> signed = new EnumMap<>(Account.class);
        for (int i = 0; i < accountsAndAmounts.length; i += 2) {
            Account account = (Account) accountsAndAmounts[i];
            long amount = (Integer) accountsAndAmounts[i + 1];
            signed.put(account, Won.of(account.isSource() ? -amount : amount));
        }
        return LineBalance.of(signed);
    }

    static Won won(long amount) {
        return Won.of(amount);
    }
}
