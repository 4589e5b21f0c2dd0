package mapae.allowance.model;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mapae.allowance.domain.Allowance;
import mapae.allowance.domain.AllowanceCondition;
import mapae.allowance.domain.AllowanceEntry;
import mapae.allowance.domain.AllowanceState;
import mapae.allowance.domain.EntryKind;
import mapae.allowance.domain.GrowthLimits;
import mapae.allowance.domain.IncrementalCase;
import mapae.allowance.domain.Source;
import mapae.shared.Bilingual;
import mapae.shared.OrganisationId;
import mapae.shared.SqlRows;
import mapae.shared.Won;

/** Rows of allowances as values. */
final class AllowanceReading {

    static final String SELECT = "select a.*, o.code as organisation, coalesce(i.code, t.code) as code,"
            + " coalesce(i.title_ko, t.name_ko) as name_ko, coalesce(i.title_en, t.name_en) as name_en,"
            + " s.code as source_line, s.fiscal_year as source_year, so.code as source_organisation,"
            + " g.code as target_line, g.fiscal_year as target_year, go.code as target_organisation"
            + " from allowance a join organisation o on o.id = a.organisation_id"
            + " left join investment i on i.id = a.investment_id left join team t on t.id = a.team_id"
            + " join ledger_line s on s.id = a.source_line_id join organisation so on so.id = s.organisation_id"
            + " join ledger_line g on g.id = a.target_line_id join organisation go on go.id = g.organisation_id";

    private AllowanceReading() {}

    /** A row without what belongs to it. */
    static Allowance of(ResultSet row) throws SQLException {
        Optional<Long> team = SqlRows.whole(row, "team_id");
        Won amount = Won.of(row.getLong("amount"));
        return new Allowance(
                row.getLong("id"),
                new Allowance.Beneficiary(
                        team.isPresent(),
                        team.isPresent() ? team.get() : row.getLong("investment_id"),
                        row.getString("code"),
                        new Bilingual(row.getString("name_ko"), row.getString("name_en")),
                        new OrganisationId(row.getLong("organisation_id")),
                        row.getString("organisation")),
                wish(row, amount),
                new Allowance.Held(
                        row.getInt("tier"),
                        row.getInt("deciders"),
                        new GrowthLimits.Growth(
                                Won.of(row.getLong("agreed")),
                                Won.of(row.getLong("granted_before")),
                                amount,
                                row.getBigDecimal("growth_limit"))),
                line(row, "source"),
                line(row, "target"),
                Optional.ofNullable(row.getBigDecimal("computed")),
                AllowanceState.valueOf(row.getString("state")),
                row.getInt("version"),
                SqlRows.hand(row, "requested"),
                row.getObject("requested_on", LocalDate.class),
                List.of(),
                List.of(),
                List.of());
    }

    private static Allowance.Wish wish(ResultSet row, Won amount) throws SQLException {
        return new Allowance.Wish(
                Source.valueOf(row.getString("source")),
                amount,
                SqlRows.text(row, "document"),
                row.getString("cause"),
                row.getString("effects"),
                Won.of(row.getLong("estimate")),
                new IncrementalCase(values(row, "raised"), values(row, "stopped"), values(row, "reduced")),
                SqlRows.text(row, "study"),
                row.getObject("expires_on", LocalDate.class));
    }

    private static IncrementalCase.Values values(ResultSet row, String option) throws SQLException {
        return new IncrementalCase.Values(
                Won.of(row.getLong(option + "_costs")), Won.of(row.getLong(option + "_benefits")));
    }

    private static Allowance.Line line(ResultSet row, String which) throws SQLException {
        return new Allowance.Line(
                row.getLong(which + "_line_id"),
                row.getString(which + "_organisation"),
                row.getInt(which + "_year"),
                row.getString(which + "_line"));
    }

    /** The same with decisions, conditions and entries. However many there are, three statements. */
    static List<Allowance> withParts(Connection connection, List<Allowance> bare) throws SQLException {
        if (bare.isEmpty()) {
            return bare;
        }
        List<Long> ids = bare.stream().map(Allowance::id).toList();
        Map<Long, List<Allowance.Decision>> decisions =
                parts(connection, "allowance_decision", "number", ids, AllowanceReading::decision);
        Map<Long, List<AllowanceCondition>> conditions =
                parts(connection, "allowance_condition", "position", ids, AllowanceReading::condition);
        Map<Long, List<AllowanceEntry>> entries =
                parts(connection, "allowance_entry", "number", ids, AllowanceReading::entry);
        return bare.stream()
                .map(one -> new Allowance(
                        one.id(),
                        one.beneficiary(),
                        one.wish(),
                        one.held(),
                        one.source(),
                        one.target(),
                        one.computed(),
                        one.state(),
                        one.version(),
                        one.requestedBy(),
                        one.requestedOn(),
                        decisions.getOrDefault(one.id(), List.of()),
                        conditions.getOrDefault(one.id(), List.of()),
                        entries.getOrDefault(one.id(), List.of())))
                .toList();
    }

    /** A row as a value. */
    @FunctionalInterface
    private interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }

    private static <T> Map<Long, List<T>> parts(
            Connection connection, String table, String order, List<Long> ids, Reading<T> reading) throws SQLException {
        Map<Long, List<T>> found = new HashMap<>();
        try (PreparedStatement select = connection.prepareStatement("select * from " + table
                + " where allowance_id in (" + String.join(", ", Collections.nCopies(ids.size(), "?"))
                + ") order by allowance_id, " + order)) {
            SqlRows.set(select, ids);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    found.computeIfAbsent(row.getLong("allowance_id"), id -> new ArrayList<>())
                            .add(reading.of(row));
                }
            }
        }
        return found;
    }

    private static Allowance.Decision decision(ResultSet row) throws SQLException {
        return new Allowance.Decision(row.getBoolean("granted"), row.getString("reason"), SqlRows.hand(row, "decided"));
    }

    private static AllowanceCondition condition(ResultSet row) throws SQLException {
        Optional<LocalDate> keptOn = SqlRows.day(row, "kept_on");
        return new AllowanceCondition(
                row.getInt("position"),
                row.getString("says"),
                row.getObject("due_on", LocalDate.class),
                keptOn.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new AllowanceCondition.Kept(
                                keptOn.get(), row.getString("evidence"), SqlRows.hand(row, "kept"))),
                SqlRows.day(row, "failed_on"));
    }

    private static AllowanceEntry entry(ResultSet row) throws SQLException {
        return new AllowanceEntry(
                row.getInt("number"),
                EntryKind.valueOf(row.getString("kind")),
                Won.of(row.getLong("amount")),
                row.getObject("happened_on", LocalDate.class),
                row.getString("reason"),
                SqlRows.whole(row, "posting_id"));
    }
}
