package mapae.ledger.model;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import mapae.ledger.domain.CarriedIn;
import mapae.ledger.domain.LineId;
import mapae.ledger.domain.OpenRequests;
import mapae.ledger.domain.PostingKind;
import mapae.shared.FiscalYear;
import mapae.shared.OrganisationId;
import mapae.shared.Won;

/** What bears on the end of a year besides balances: by which ways money came in, and what is asked for. */
@ApplicationScoped
public class CandidateFacts {

    @Resource(lookup = "java:jboss/datasources/Mapae")
    private DataSource dataSource;

    /**
     * What is asked for on a line.
     *
     * @param approved what is approved and not carried out yet
     * @param waiting what waits for a decision
     */
    public record Requests(OpenRequests approved, OpenRequests waiting) {}

    /** What was carried into the lines of a year, by the way in which it came; lines with nothing are left out. */
    public Map<LineId, CarriedIn> carriedIn(FiscalYear year, Optional<OrganisationId> organisation)
            throws SQLException {
        Map<LineId, Map<PostingKind, Won>> ways = new HashMap<>();
        read(
                "select l.id, p.kind, -sum(e.amount) from ledger_line l join ledger_entry e on e.line_id = l.id"
                        + " join ledger_posting p on p.id = e.posting_id"
                        + " where e.account = 'CARRIED_IN' and l.fiscal_year = ?",
                " group by l.id, p.kind",
                year,
                organisation,
                row -> put(ways, row));
        Map<LineId, CarriedIn> carriedIn = new HashMap<>();
        ways.forEach((line, amounts) -> carriedIn.put(line, CarriedIn.of(amounts)));
        return carriedIn;
    }

    /** What is asked for on the lines of a year; lines with nothing are left out. */
    public Map<LineId, Requests> requests(FiscalYear year, Optional<OrganisationId> organisation) throws SQLException {
        Map<LineId, Map<PostingKind, Won>> approved = new HashMap<>();
        Map<LineId, Map<PostingKind, Won>> waiting = new HashMap<>();
        read(
                "select l.id, r.kind, sum(r.amount), r.state from ledger_line l"
                        + " join ledger_request r on r.line_id = l.id"
                        + " where (r.state = 'PROPOSED' or r.state = 'APPROVED' and r.kind like 'CARRY%')"
                        + " and l.fiscal_year = ?",
                " group by l.id, r.kind, r.state",
                year,
                organisation,
                row -> put(row.getString(4).equals("APPROVED") ? approved : waiting, row));
        Map<LineId, Requests> requests = new HashMap<>();
        for (Map<LineId, ?> some : List.of(approved, waiting)) {
            some.keySet().forEach(line -> requests.put(line, new Requests(open(approved, line), open(waiting, line))));
        }
        return requests;
    }

    private static OpenRequests open(Map<LineId, Map<PostingKind, Won>> amounts, LineId line) {
        return new OpenRequests(amounts.getOrDefault(line, Map.of()));
    }

    private static void put(Map<LineId, Map<PostingKind, Won>> amounts, ResultSet row) throws SQLException {
        amounts.computeIfAbsent(new LineId(row.getLong(1)), line -> new EnumMap<>(PostingKind.class))
                .put(PostingKind.valueOf(row.getString(2)), Won.exactly(row.getBigDecimal(3)));
    }

    @FunctionalInterface
    private interface RowReader {
        void read(ResultSet row) throws SQLException;
    }

    private void read(
            String select, String group, FiscalYear year, Optional<OrganisationId> organisation, RowReader reader)
            throws SQLException {
        String sql = select + (organisation.isPresent() ? " and l.organisation_id = ?" : "") + group;
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setInt(1, year.value());
            if (organisation.isPresent()) {
                statement.setLong(2, organisation.get().value());
            }
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    reader.read(row);
                }
            }
        }
    }
}
