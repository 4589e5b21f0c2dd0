package mapae.ledger.model;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import mapae.ledger.domain.Account;
import mapae.ledger.domain.BudgetTree;
import mapae.ledger.domain.LineBalance;
import mapae.shared.Bilingual;
import mapae.shared.FiscalYear;
import mapae.shared.Won;

/** The lines of three years of an organisation, for its budget book; a statement each. */
@ApplicationScoped
public class BudgetBookRows {

    @Resource(lookup = "java:jboss/datasources/Mapae")
    private DataSource dataSource;

    /**
     * That there is a budget of an organisation in a year and currency.
     *
     * @param year fiscal year
     * @param organisation code of the organisation
     * @param organisationName its name
     * @param currency ISO 4217
     */
    public record Book(FiscalYear year, String organisation, Bilingual organisationName, String currency) {}

    /** Which there are, by year, organisation and currency. */
    public List<Book> books() throws SQLException {
        List<Book> found = new ArrayList<>();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement("select l.fiscal_year, o.code, o.name_ko,"
                        + " o.name_en, l.currency from (select distinct fiscal_year, organisation_id, currency"
                        + " from ledger_line) l join organisation o on o.id = l.organisation_id order by 1, 2, 5");
                ResultSet row = select.executeQuery()) {
            while (row.next()) {
                found.add(new Book(
                        FiscalYear.of(row.getInt(1)),
                        row.getString(2),
                        new Bilingual(row.getString(3), row.getString(4)),
                        row.getString(5)));
            }
        }
        return found;
    }

    /** What each line of the year and the two before it says, the latest year first. */
    public List<BudgetTree.Leaf> of(FiscalYear year, String organisation, String currency) throws SQLException {
        List<BudgetTree.Leaf> leaves = new ArrayList<>();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement("select l.fiscal_year, l.code, l.title_ko,"
                        + " l.title_en, " + LineBalances.COLUMNS + " from organisation o"
                        + " join ledger_line l on l.organisation_id = o.id"
                        + " join ledger_balance b on b.line_id = l.id where o.code = ?"
                        + " and l.fiscal_year between ? and ? and l.currency = ? order by l.fiscal_year desc")) {
            select.setString(1, organisation);
            select.setInt(2, year.value() - 2);
            select.setInt(3, year.value());
            select.setString(4, currency);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    leaves.add(new BudgetTree.Leaf(
                            row.getString("code"),
                            new Bilingual(row.getString("title_ko"), row.getString("title_en")),
                            row.getInt("fiscal_year") == year.value(),
                            amounts(year.value() - row.getInt("fiscal_year"), LineBalances.of(row))));
                }
            }
        }
        return leaves;
    }

    private static BudgetTree.Amounts amounts(int yearsAgo, LineBalance balance) {
        return switch (yearsAgo) {
            case 0 -> new BudgetTree.Amounts(Won.ZERO, Won.ZERO, balance.budget());
            case 1 -> new BudgetTree.Amounts(Won.ZERO, balance.current(), Won.ZERO);
            default -> new BudgetTree.Amounts(balance.amount(Account.SPENT), Won.ZERO, Won.ZERO);
        };
    }
}
