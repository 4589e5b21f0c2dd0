package mapae.ledger.model;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import mapae.ledger.domain.BudgetDocument;
import mapae.ledger.domain.LineId;
import mapae.ledger.domain.StatedLine;
import mapae.ledger.domain.StatedLine.StatedSettlement;
import mapae.shared.FiscalYear;
import mapae.shared.OrganisationId;
import mapae.shared.Won;

/** What statements from elsewhere say of the lines. */
@ApplicationScoped
public class Statements {

    @Resource(lookup = "java:jboss/datasources/Mapae")
    private DataSource dataSource;

    /**
     * Whose budget of which year.
     *
     * @param organisation the organisation
     * @param year fiscal year
     */
    public record Budget(OrganisationId organisation, FiscalYear year) {}

    /** Budgets of which something is stated that is not in the books yet, by year. */
    public List<Budget> notBooked() throws SQLException {
        List<Budget> found = new ArrayList<>();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement("select distinct l.fiscal_year,"
                        + " l.organisation_id from ledger_statement s join ledger_line l on l.id = s.line_id"
                        + " where not s.booked order by l.fiscal_year, l.organisation_id");
                ResultSet row = select.executeQuery()) {
            while (row.next()) {
                found.add(new Budget(new OrganisationId(row.getLong(2)), FiscalYear.of(row.getInt(1))));
            }
        }
        return found;
    }

    /** Every line of a budget of which anything is stated, with all of it. */
    public List<StatedLine> of(Budget budget) throws SQLException {
        Map<LineId, Map<BudgetDocument, Won>> grants = new LinkedHashMap<>();
        Map<LineId, StatedSettlement> settled = new LinkedHashMap<>();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement("select s.line_id, s.document, s.amount,"
                        + " s.previous_amount, s.current_amount, s.spent, s.carried_out from ledger_statement s"
                        + " join ledger_line l on l.id = s.line_id where l.fiscal_year = ? and l.organisation_id = ?"
                        + " order by s.line_id")) {
            select.setInt(1, budget.year().value());
            select.setLong(2, budget.organisation().value());
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    LineId line = new LineId(row.getLong("line_id"));
                    BudgetDocument document = BudgetDocument.valueOf(row.getString("document"));
                    Map<BudgetDocument, Won> ofLine =
                            grants.computeIfAbsent(line, id -> new EnumMap<>(BudgetDocument.class));
                    if (document == BudgetDocument.SETTLEMENT) {
                        settled.put(line, settlement(row));
                    } else {
                        ofLine.put(document, granted(document, row));
                    }
                }
            }
        }
        return grants.entrySet().stream()
                .map(line -> new StatedLine(
                        line.getKey(),
                        line.getValue(),
                        Optional.ofNullable(settled.get(line.getKey())),
                        !settled.isEmpty()))
                .toList();
    }

    /** A supplementary budget states the budget before and after it; an initial one its own, and that of last year. */
    private static Won granted(BudgetDocument document, ResultSet row) throws SQLException {
        Won amount = Won.of(row.getLong("amount"));
        return document.isSupplementary() ? amount.minus(Won.of(row.getLong("previous_amount"))) : amount;
    }

    private static StatedSettlement settlement(ResultSet row) throws SQLException {
        return new StatedSettlement(
                Won.of(row.getLong("amount")),
                Won.of(row.getLong("current_amount")),
                Won.of(row.getLong("spent")),
                Won.of(row.getLong("carried_out")));
    }

    /** Notes that the books say the same. */
    public void booked(Budget budget) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement update = connection.prepareStatement("update ledger_statement s"
                        + " join ledger_line l on l.id = s.line_id set s.booked = true"
                        + " where l.fiscal_year = ? and l.organisation_id = ? and not s.booked")) {
            update.setInt(1, budget.year().value());
            update.setLong(2, budget.organisation().value());
            update.executeUpdate();
        }
    }
}
