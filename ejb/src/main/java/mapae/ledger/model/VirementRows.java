package mapae.ledger.model;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import mapae.ledger.domain.PostingKind;
import mapae.ledger.domain.Quarter;
import mapae.shared.Bilingual;
import mapae.shared.OrganisationId;
import mapae.shared.Won;

/** The virements of a quarter as they stand in the books; one statement. */
@ApplicationScoped
public class VirementRows {

    @Resource(lookup = "java:jboss/datasources/Mapae")
    private DataSource dataSource;

    /**
     * What was moved from a line to another.
     *
     * @param posting identifies the document
     * @param number its number in the series of the organisation that gives
     * @param day the day for which it counts
     * @param kind 전용 or 이용
     * @param from the line that gives
     * @param to the line that receives
     * @param amount how much
     * @param reference what it rests upon
     * @param reason why it was asked for
     * @param request the request that it carries out
     */
    public record Virement(
            long posting,
            int number,
            LocalDate day,
            PostingKind kind,
            Place from,
            Place to,
            Won amount,
            Optional<String> reference,
            Optional<String> reason,
            Optional<Long> request) {}

    /**
     * A line of an organisation.
     *
     * @param organisation code of the organisation
     * @param organisationName its name
     * @param line code of the line
     * @param title its name
     */
    public record Place(String organisation, Bilingual organisationName, String line, Bilingual title) {}

    /**
     * By the organisation that gives and the number of the document.
     *
     * @param organisation only those of this organisation; empty for all
     */
    public List<Virement> of(Quarter quarter, String currency, Optional<OrganisationId> organisation)
            throws SQLException {
        List<Virement> virements = new ArrayList<>();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(
                        "select p.id, p.number, p.value_date, p.kind, p.reason, i.amount, g.reference, r.id as request_id,"
                                + columns("f", "o", "from") + ", " + columns("t", "q", "to")
                                + " from ledger_posting p join ledger_entry x on x.posting_id = p.id"
                                + " and x.account = 'AVAILABLE' and x.amount < 0"
                                + " join ledger_entry i on i.posting_id = p.id and i.account = 'AVAILABLE' and i.amount > 0"
                                + " join ledger_line f on f.id = x.line_id join organisation o on o.id = f.organisation_id"
                                + " join ledger_line t on t.id = i.line_id join organisation q on q.id = t.organisation_id"
                                + " left join ledger_posting_ground g on g.posting_id = p.id"
                                + " left join ledger_request r on r.posting_id = p.id"
                                + " where p.fiscal_year = ? and p.kind in ('VIREMENT_OF_ITEMS', 'VIREMENT_OF_PROGRAMS')"
                                + " and p.value_date between ? and ? and f.currency = ?"
                                + (organisation.isPresent() ? " and f.organisation_id = ?" : "")
                                + " order by o.code, p.number")) {
            select.setInt(1, quarter.year().value());
            select.setObject(2, quarter.first());
            select.setObject(3, quarter.last());
            select.setString(4, currency);
            if (organisation.isPresent()) {
                select.setLong(5, organisation.get().value());
            }
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    virements.add(new Virement(
                            row.getLong("id"),
                            row.getInt("number"),
                            row.getObject("value_date", LocalDate.class),
                            PostingKind.valueOf(row.getString("kind")),
                            place(row, "from"),
                            place(row, "to"),
                            Won.of(row.getLong("amount")),
                            Optional.ofNullable(row.getString("reference")),
                            Optional.ofNullable(row.getString("reason")),
                            Optional.ofNullable(row.getObject("request_id", Long.class))));
                }
            }
        }
        return virements;
    }

    private static String columns(String line, String organisation, String side) {
        return " " + organisation + ".code as " + side + "_organisation, " + organisation + ".name_ko as " + side
                + "_name_ko, " + organisation + ".name_en as " + side + "_name_en, " + line + ".code as " + side
                + "_code, " + line + ".title_ko as " + side + "_title_ko, " + line + ".title_en as " + side
                + "_title_en";
    }

    private static Place place(ResultSet row, String side) throws SQLException {
        return new Place(
                row.getString(side + "_organisation"),
                new Bilingual(row.getString(side + "_name_ko"), row.getString(side + "_name_en")),
                row.getString(side + "_code"),
                new Bilingual(row.getString(side + "_title_ko"), row.getString(side + "_title_en")));
    }
}
