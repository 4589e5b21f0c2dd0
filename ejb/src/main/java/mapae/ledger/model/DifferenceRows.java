package mapae.ledger.model;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import mapae.ledger.domain.DifferenceKind;
import mapae.ledger.domain.DifferenceReason;
import mapae.ledger.domain.FinanceDifference;
import mapae.shared.Bilingual;
import mapae.shared.FiscalYear;
import mapae.shared.OrganisationId;
import mapae.shared.Won;

/** The differences that comparisons found, with what finance officers say of them. */
@ApplicationScoped
public class DifferenceRows {

    private static final String SELECT = "select d.id, d.organisation_id, o.code, o.name_ko, o.name_en, d.fiscal_year,"
            + " d.line, d.currency, d.kind, d.there, d.here, d.reason, d.posting_id, x.note, x.explained_by,"
            + " x.explained_at from ledger_reconciliation_difference d join organisation o on o.id = d.organisation_id"
            + " left join ledger_explanation x on x.organisation_id = d.organisation_id"
            + " and x.fiscal_year = d.fiscal_year and x.line = d.line and x.kind = d.kind and x.amount = d.amount"
            + " where d.run_id = ?";

    @Resource(lookup = "java:jboss/datasources/Mapae")
    private DataSource dataSource;

    /**
     * A difference.
     *
     * @param id identifies it
     * @param owner whose line
     * @param organisation code of the owner
     * @param name of the owner
     * @param year fiscal year
     * @param line code of the line
     * @param currency ISO 4217
     * @param difference what differs
     * @param explanation what is said of it
     */
    public record Row(
            long id,
            OrganisationId owner,
            String organisation,
            Bilingual name,
            FiscalYear year,
            String line,
            String currency,
            FinanceDifference difference,
            Optional<Explanation> explanation) {}

    /**
     * What is said of a difference.
     *
     * @param note the words
     * @param by sign-in name
     * @param at when
     */
    public record Explanation(String note, String by, Instant at) {}

    /**
     * Which differences.
     *
     * @param organisation code; only of its lines
     * @param kind only of this kind
     * @param isOpen only those that nobody has explained
     */
    public record Filter(Optional<String> organisation, Optional<DifferenceKind> kind, boolean isOpen) {}

    /** Differences of a comparison in their order: at most so many, after the given one. */
    public List<Row> page(long run, Filter filter, long after, int limit) throws SQLException {
        StringBuilder sql = new StringBuilder(SELECT).append(" and d.id > ?");
        List<Object> values = new ArrayList<>(List.of(run, after));
        filter.organisation().ifPresent(code -> {
            sql.append(" and o.code = ?");
            values.add(code);
        });
        filter.kind().ifPresent(kind -> {
            sql.append(" and d.kind = ?");
            values.add(kind.name());
        });
        if (filter.isOpen()) {
            sql.append(" and x.note is null");
        }
        values.add(limit);
        return read(sql.append(" order by d.id limit ?").toString(), values.toArray());
    }

    /** One difference of a comparison. */
    public Optional<Row> find(long run, long id) throws SQLException {
        return read(SELECT + " and d.id = ?", run, id).stream().findFirst();
    }

    /** The organisations whose lines differ, by code. */
    public Map<String, Bilingual> organisations(long run) throws SQLException {
        Map<String, Bilingual> found = new LinkedHashMap<>();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement("select distinct o.code, o.name_ko, o.name_en"
                        + " from ledger_reconciliation_difference d join organisation o on o.id = d.organisation_id"
                        + " where d.run_id = ? order by o.code")) {
            select.setLong(1, run);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    found.put(row.getString(1), new Bilingual(row.getString(2), row.getString(3)));
                }
            }
        }
        return found;
    }

    /** Says of a difference, in this comparison and in any that finds it again, what it is. */
    public void explain(Row row, Explanation explanation) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement("insert into ledger_explanation"
                        + " (organisation_id, fiscal_year, line, kind, amount, note, explained_by, explained_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?) on duplicate key update note = value(note),"
                        + " explained_by = value(explained_by), explained_at = value(explained_at)")) {
            insert.setLong(1, row.owner().value());
            insert.setInt(2, row.year().value());
            insert.setString(3, row.line());
            insert.setString(4, row.difference().kind().name());
            insert.setLong(5, row.difference().amount().amount());
            insert.setString(6, explanation.note());
            insert.setString(7, explanation.by());
            insert.setObject(8, LocalDateTime.ofInstant(explanation.at(), ZoneOffset.UTC));
            insert.executeUpdate();
        }
    }

    private List<Row> read(String sql, Object... values) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                select.setObject(i + 1, values[i]);
            }
            List<Row> found = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    found.add(row(row));
                }
            }
            return found;
        }
    }

    private static Row row(ResultSet row) throws SQLException {
        FinanceDifference difference = new FinanceDifference(
                DifferenceKind.valueOf(row.getString("kind")),
                Optional.ofNullable(row.getObject("there", Long.class)).map(Won::of),
                Optional.ofNullable(row.getObject("here", Long.class)).map(Won::of),
                Optional.ofNullable(row.getString("reason")).map(DifferenceReason::valueOf),
                Optional.ofNullable(row.getObject("posting_id", Long.class)));
        String note = row.getString("note");
        Optional<Explanation> explanation = note == null
                ? Optional.empty()
                : Optional.of(new Explanation(
                        note,
                        row.getString("explained_by"),
                        row.getObject("explained_at", LocalDateTime.class).toInstant(ZoneOffset.UTC)));
        return new Row(
                row.getLong("id"),
                new OrganisationId(row.getLong("organisation_id")),
                row.getString("code"),
                new Bilingual(row.getString("name_ko"), row.getString("name_en")),
                FiscalYear.of(row.getInt("fiscal_year")),
                row.getString("line"),
                row.getString("currency"),
                difference,
                explanation);
    }
}
