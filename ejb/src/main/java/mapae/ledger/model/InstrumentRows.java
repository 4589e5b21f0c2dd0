package mapae.ledger.model;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import mapae.ledger.domain.Account;
import mapae.ledger.domain.LineBalance;
import mapae.shared.Bilingual;
import mapae.shared.FiscalYear;
import mapae.shared.OrganisationId;
import mapae.shared.SqlRows;

/** A year's book by what each line is for. */
@ApplicationScoped
public class InstrumentRows {

    private static final String SUMS = Arrays.stream(Account.values())
            .map(account -> account.name().toLowerCase(Locale.ROOT))
            .map(column -> "sum(b." + column + ") as " + column)
            .collect(Collectors.joining(", "));

    @Resource(lookup = "java:jboss/datasources/Mapae")
    private DataSource dataSource;

    /**
     * What the lines for one thing hold together.
     *
     * @param investment code of the investment that they fund
     * @param reference what they are set aside for, such as {@code team/DATA}
     * @param name of either
     * @param lines how many
     * @param balance their sum
     */
    public record Row(
            Optional<String> investment,
            Optional<String> reference,
            Optional<Bilingual> name,
            int lines,
            LineBalance balance) {}

    /** The lines of a year in one currency, added up by what they are for. One statement. */
    public List<Row> of(OrganisationId owner, FiscalYear year, String currency) throws SQLException {
        List<Row> rows = new ArrayList<>();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement("select i.code as investment, m.reference,"
                        + " max(coalesce(i.title_ko, m.holder_ko)) as name_ko,"
                        + " max(coalesce(i.title_en, m.holder_en)) as name_en, count(*) as number, " + SUMS
                        + " from ledger_line l join ledger_balance b on b.line_id = l.id"
                        + " left join ledger_line_investment f on f.line_id = l.id"
                        + " left join investment i on i.id = f.investment_id"
                        + " left join ledger_earmark m on m.line_id = l.id"
                        + " where l.organisation_id = ? and l.fiscal_year = ? and l.currency = ?"
                        + " group by i.code, m.reference order by i.code, m.reference")) {
            SqlRows.set(select, List.of(owner, year.value(), currency));
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    Optional<String> ko = SqlRows.text(row, "name_ko");
                    String en = row.getString("name_en");
                    rows.add(new Row(
                            SqlRows.text(row, "investment"),
                            SqlRows.text(row, "reference"),
                            ko.map(text -> new Bilingual(text, en)),
                            row.getInt("number"),
                            LineBalances.of(row)));
                }
            }
        }
        return rows;
    }
}
