package mapae.web.ledger;

import java.util.function.Consumer;
import java.util.stream.Stream;
import mapae.ledger.SettlementView;
import mapae.ledger.domain.LineBalance;
import mapae.web.api.Ratio;
import mapae.web.page.Texts;

/** A settlement as a table in the reader's language: a row for each line, the last one holds the totals; exact. */
final class SettlementFile {

    private SettlementFile() {}

    static void write(Texts texts, SettlementView settlement, Consumer<Object[]> rows) {
        rows.accept(row(
                Stream.of(
                        texts.get("settlement.organisation-code"),
                        texts.get("settlement.organisation"),
                        texts.get("settlement.line-code"),
                        texts.get("settlement.line"),
                        texts.get("settlement.currency"),
                        texts.get("settlement.state")),
                SettlementColumn.all().stream().map(texts::name),
                texts.get("settlement.rate")));
        for (SettlementView.Row line : settlement.rows()) {
            rows.accept(row(
                    Stream.of(
                            line.organisation(),
                            line.organisationName().in(texts.locale()),
                            line.line(),
                            line.title().in(texts.locale()),
                            settlement.currency(),
                            texts.get(line.isClosed() ? "settlement.closed" : "settlement.open")),
                    amounts(line.balance()),
                    Ratio.told(line.balance().executionRate())));
        }
        rows.accept(row(
                Stream.of(texts.get("settlement.total"), "", "", "", settlement.currency(), ""),
                amounts(settlement.total()),
                Ratio.told(settlement.total().executionRate())));
    }

    private static Stream<Object> amounts(LineBalance balance) {
        return SettlementColumn.all().stream().map(column -> column.of(balance).amount());
    }

    private static Object[] row(Stream<?> texts, Stream<?> amounts, Object rate) {
        return Stream.of(texts, amounts, Stream.of(rate)).flatMap(one -> one).toArray();
    }
}
