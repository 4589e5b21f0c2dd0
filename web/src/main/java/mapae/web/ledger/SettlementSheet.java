package mapae.web.ledger;

import java.util.stream.Stream;
import mapae.ledger.SettlementView;
import mapae.ledger.domain.Account;
import mapae.ledger.domain.LineBalance;
import mapae.web.api.Ratio;
import mapae.web.page.Csv;

/** A settlement as a table: the names of its columns are those of the REST interface, the last row holds the totals. */
final class SettlementSheet {

    private SettlementSheet() {}

    static void write(SettlementView settlement, Csv csv) {
        csv.row(
                "organisation",
                "line",
                "currency",
                "initial",
                "supplementary",
                "transferred",
                "budget",
                "carriedIn",
                "reserve",
                "virement",
                "current",
                "committed",
                "spent",
                "carriedOut",
                "lapsed",
                "executionRate");
        for (SettlementView.Row row : settlement.rows()) {
            csv.row(cells(row.organisation(), row.line(), settlement.currency(), row.balance()));
        }
        csv.row(cells("", "TOTAL", settlement.currency(), settlement.total()));
    }

    private static Object[] cells(String organisation, String line, String currency, LineBalance balance) {
        Stream<Object> amounts = Stream.of(
                        balance.amount(Account.INITIAL),
                        balance.amount(Account.SUPPLEMENTARY),
                        balance.amount(Account.TRANSFERRED),
                        balance.budget(),
                        balance.amount(Account.CARRIED_IN),
                        balance.amount(Account.RESERVE),
                        balance.virement(),
                        balance.current(),
                        balance.amount(Account.COMMITTED),
                        balance.amount(Account.SPENT),
                        balance.amount(Account.CARRIED_OUT),
                        balance.lapse())
                .map(amount -> (Object) amount.amount());
        return Stream.of(
                        Stream.<Object>of(organisation, line, currency),
                        amounts,
                        Stream.<Object>of(Ratio.told(balance.executionRate())))
                .flatMap(one -> one)
                .toArray();
    }
}
