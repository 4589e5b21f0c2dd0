package mapae.ledger.model;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import mapae.ledger.domain.CarriedIn;
import mapae.ledger.domain.LedgerRule;
import mapae.ledger.domain.LedgerRules;
import mapae.ledger.domain.LineId;
import mapae.ledger.domain.PostingKind;
import mapae.shared.Bilingual;
import mapae.shared.Won;

/** The rules about the money that law grants, and by which ways money came into a line, which they ask for. */
@ApplicationScoped
public class LedgerRuleBook {

    @Resource(lookup = "java:jboss/datasources/Mapae")
    private DataSource dataSource;

    /** The rules that hold on a day. */
    public LedgerRules on(LocalDate day) throws SQLException {
        List<LedgerRule> rules = new ArrayList<>();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement("select * from ledger_rule");
                ResultSet row = select.executeQuery()) {
            while (row.next()) {
                rules.add(rule(row));
            }
        }
        return LedgerRules.on(day, rules);
    }

    private static LedgerRule rule(ResultSet row) throws SQLException {
        return new LedgerRule(
                row.getString("code"),
                new Bilingual(row.getString("says_ko"), row.getString("says_en")),
                new Bilingual(row.getString("legal_basis_ko"), row.getString("legal_basis_en")),
                row.getString("certainty"),
                Optional.ofNullable(row.getString("note")),
                new LedgerRule.Limit(
                        Optional.ofNullable(row.getObject("limit_amount", Long.class))
                                .map(Won::of),
                        Optional.ofNullable(row.getObject("limit_count", Integer.class))),
                row.getObject("valid_from", LocalDate.class),
                Optional.ofNullable(row.getObject("valid_to", LocalDate.class)));
    }

    /** What was carried into a line, by the way in which it came. */
    public CarriedIn carriedInto(LineId line) throws SQLException {
        Map<PostingKind, Won> amounts = new EnumMap<>(PostingKind.class);
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select =
                        connection.prepareStatement("select p.kind, -sum(e.amount) from ledger_entry e"
                                + " join ledger_posting p on p.id = e.posting_id where e.line_id = ?"
                                + " and e.account = 'CARRIED_IN' group by p.kind")) {
            select.setLong(1, line.value());
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    amounts.put(PostingKind.valueOf(row.getString(1)), Won.exactly(row.getBigDecimal(2)));
                }
            }
        }
        return CarriedIn.of(amounts);
    }
}
