package mapae.ledger.model;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;
import mapae.ledger.domain.LineId;
import mapae.ledger.domain.PostingKind;
import mapae.shared.FiscalYear;
import mapae.shared.Won;

/** What lines carried into the year after, by the way in which it went; one statement. */
@ApplicationScoped
public class CarriedOutRows {

    @Resource(lookup = "java:jboss/datasources/Mapae")
    private DataSource dataSource;

    /** By line and way; a line that carried nothing is left out. */
    public Map<LineId, Map<PostingKind, Won>> of(FiscalYear year, String currency) throws SQLException {
        Map<LineId, Map<PostingKind, Won>> carried = new HashMap<>();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement("select e.line_id, p.kind, sum(e.amount)"
                        + " from ledger_line l join ledger_entry e on e.line_id = l.id and e.account = 'CARRIED_OUT'"
                        + " join ledger_posting p on p.id = e.posting_id where l.fiscal_year = ? and l.currency = ?"
                        + " group by e.line_id, p.kind having sum(e.amount) <> 0")) {
            select.setInt(1, year.value());
            select.setString(2, currency);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    carried.computeIfAbsent(new LineId(row.getLong(1)), id -> new EnumMap<>(PostingKind.class))
                            .put(PostingKind.valueOf(row.getString(2)), Won.exactly(row.getBigDecimal(3)));
                }
            }
        }
        return carried;
    }
}
