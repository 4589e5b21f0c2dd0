package mapae.ledger;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import mapae.system.Mapae;
import mapae.system.MapaeServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A posting stays as it is: the server's own account cannot change it, and what the owner changes is found. */
class AppendOnlyBooksIT {

    private static final int REFUSED = 1142;

    private final MapaeServer mapae = Mapae.server();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update ledger_posting set reason = 'Another one'",
                "update ledger_entry set amount = amount + 1",
                "delete from ledger_posting",
                "update ledger_posting_ground set reference = 'Another one'",
                "delete from ledger_entry where account = 'SPENT'",
                "update ledger_obligation_contract set counterparty = 'Another one'",
                "delete from ledger_obligation_commitment",
                "truncate table ledger_entry",
                "drop table ledger_entry",
                "alter table ledger_posting drop column reason",
                "replace into ledger_entry (posting_id, sequence, line_id, account, amount) values (1, 1, 1, 'SPENT', 1)"
            })
    void theServersAccountMayOnlyAdd(String sql) throws SQLException {
        try (Connection connection = mapae.connectAsServer();
                Statement statement = connection.createStatement()) {
            SQLException refused = assertThrows(SQLException.class, () -> statement.execute(sql));
            assertEquals(REFUSED, refused.getErrorCode(), refused::getMessage);
        }
    }

    @Test
    void namesTheLineWhereAnAmountWasChangedByOneWon() throws SQLException {
        String entry = " where account = 'SPENT' order by posting_id, sequence limit 1";
        try (Connection owner = mapae.connect();
                Statement statement = owner.createStatement()) {
            statement.execute("update ledger_entry set amount = amount + 1" + entry);
            try {
                mapae.as("auditor1")
                        .get("/api/v1/invariants")
                        .then()
                        .statusCode(200)
                        .body("holds", equalTo(false))
                        .body("identities.findAll { !it.holds }.code", hasItem("balance-is-its-entries"))
                        .body("identities.find { it.code == 'line-is-even' }.breaks[0].found", equalTo(1))
                        .body("identities.find { it.code == 'posting-is-even' }.breaks[0].found", equalTo(1));
            } finally {
                statement.execute("update ledger_entry set amount = amount - 1" + entry);
            }
        }
        mapae.assertBooksInOrder();
    }
}
