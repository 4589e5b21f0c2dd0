package mapae.ledger.model;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import mapae.ledger.domain.Account;
import mapae.ledger.domain.LineBalance;
import mapae.shared.Bilingual;
import mapae.shared.FiscalYear;
import mapae.shared.OrganisationId;

/** Lines of open years of whose current budget much is used, as {@link mapae.ledger.domain.Usage} counts it. */
@ApplicationScoped
public class UsedLines {

    private static final String USED = "(b.committed + b.spent + b.carried_out)";

    /** Sources stand below zero. */
    private static final String CURRENT = Account.sources().stream()
            .map(account -> "b." + account.name().toLowerCase(Locale.ROOT))
            .collect(Collectors.joining(" + ", "-(", ")"));

    @Resource(lookup = "java:jboss/datasources/Mapae")
    private DataSource dataSource;

    /**
     * A line with its balance.
     *
     * @param line the line
     * @param organisationName name of the organisation whose it is
     * @param balance what it holds
     */
    public record Used(KnownLines.Line line, Bilingual organisationName, LineBalance balance) {}

    /**
     * Lines of these organisations of which so many percent or more are used, the most used first. One statement.
     *
     * @param percent of the current budget
     */
    public List<Used> of(FiscalYear year, Collection<OrganisationId> owners, int percent, int most)
            throws SQLException {
        List<Used> found = new ArrayList<>();
        if (owners.isEmpty()) {
            return found;
        }
        String columns = Arrays.stream(LineBalances.COLUMNS.split(", "))
                .map(name -> "b." + name)
                .collect(Collectors.joining(", "));
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement("select l.id, l.organisation_id,"
                        + " o.code as organisation, o.name_ko, o.name_en, l.fiscal_year, l.code, l.title_ko,"
                        + " l.title_en, l.currency, " + columns + " from ledger_line l join organisation o"
                        + " on o.id = l.organisation_id join ledger_balance b on b.line_id = l.id"
                        + " left join ledger_close c on c.organisation_id = l.organisation_id"
                        + " and c.fiscal_year = l.fiscal_year where c.fiscal_year is null and l.fiscal_year = ?"
                        + " and l.organisation_id in ("
                        + String.join(", ", Collections.nCopies(owners.size(), "?")) + ") and " + CURRENT
                        + " > 0 and " + USED + " * 100 >= " + CURRENT + " * ? order by " + USED + " / " + CURRENT
                        + " desc, l.id limit ?")) {
            int place = 1;
            select.setInt(place++, year.value());
            for (OrganisationId owner : owners) {
                select.setLong(place++, owner.value());
            }
            select.setInt(place++, percent);
            select.setInt(place, most);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    found.add(new Used(
                            KnownLines.line(row),
                            new Bilingual(row.getString("name_ko"), row.getString("name_en")),
                            LineBalances.of(row)));
                }
            }
        }
        return found;
    }
}
