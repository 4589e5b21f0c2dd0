package mapae.hardening;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mapae.system.MapaeServer;

/**
 * What is in the database, past the server.
 *
 * @param fixed fingerprints of the tables that no request of these changes
 * @param reports number of monthly reports
 * @param proposals number of proposed budgets
 */
record Stored(Map<String, String> fixed, int reports, int proposals) {

    private static final List<String> FIXED = List.of(
            "organisation",
            "account",
            "role_grant",
            "milestone",
            "planned_value",
            "official",
            "post",
            "posting",
            "investment_lead",
            "rating_threshold",
            "finding_threshold",
            "posting_period_rule");

    /** As it is now. */
    static Stored in(MapaeServer mapae) throws SQLException {
        Map<String, String> fixed = new LinkedHashMap<>();
        for (String table : FIXED) {
            fixed.put(table, column(mapae, "checksum table " + table, 2).toString());
        }
        return new Stored(fixed, count(mapae, "progress_report"), count(mapae, "budget_proposal"));
    }

    /**
     * Fails if more was changed than was granted, or something that no rule lets through.
     *
     * @param reported how many reports were granted, corrections among them
     * @param proposed how many proposals were granted, decisions among them
     */
    void assertStillConsistent(MapaeServer mapae, int reported, int proposed) throws SQLException {
        Stored now = in(mapae);
        assertEquals(fixed, now.fixed(), "tables that nobody was allowed to change");
        assertTrue(
                now.reports() - reports <= reported,
                () -> now.reports() - reports + " new reports, granted " + reported);
        assertTrue(
                now.proposals() - proposals <= proposed,
                () -> now.proposals() - proposals + " new proposals, granted " + proposed);
        assertEquals(0, count(mapae, "budget_proposal where decided_by = proposed_by"), "own proposals decided");
        assertEquals(
                0,
                count(
                        mapae,
                        "progress_report where note regexp '[\\\\x00]' or month < '1948-01-01' or month > '2026-11-01'"),
                "reports that no rule lets through");
        assertEquals(
                0,
                count(
                        mapae,
                        "budget_proposal p where amount < 0 or fiscal_year not between 1948 and 2200"
                                + " or trim(justification) = ''"),
                "proposals that no rule lets through");
    }

    /** Values that make sense, by the name of a parameter or property. */
    static Map<String, List<String>> samples(MapaeServer mapae) throws SQLException {
        Map<String, List<String>> samples = new LinkedHashMap<>();
        List<String> codes = column(
                mapae,
                "select i.code from investment i join organisation o on o.id = i.owner_id"
                        + " where i.stage = 'DELIVERY' and o.code = 'MSIT' order by i.code limit 10",
                1);
        samples.put("code", codes);
        samples.put(
                "id", column(mapae, "select id from budget_proposal where state = 'PROPOSED' order by id limit 20", 1));
        samples.put("job", List.of("value-for-money", "continuity"));
        samples.put("month", List.of("2026-10", "2026-09", "2026-11"));
        samples.put("version", List.of("0", "1", "2"));
        samples.put("physicalProgress", List.of("50", "99.5", "100"));
        samples.put("actualCost", List.of("1000000000", "5000000000"));
        samples.put("yearForecast", List.of("1000000000"));
        samples.put("amount", List.of("1000000000", "0"));
        samples.put("fiscalYear", List.of("2027", "2026"));
        samples.put("justification", List.of("because"));
        samples.put("reason", List.of("because"));
        samples.put("kind", List.of("investments", "PROJECT"));
        samples.put("stage", List.of("DELIVERY", "OPERATION"));
        samples.put("limit", List.of("50", "1"));
        samples.put("profile", List.of("mapae", "gmpp"));
        samples.put("mode", List.of("strict", "lenient"));
        return samples;
    }

    private static int count(MapaeServer mapae, String from) throws SQLException {
        return Integer.parseInt(column(mapae, "select count(*) from " + from, 1).get(0));
    }

    private static List<String> column(MapaeServer mapae, String sql, int column) throws SQLException {
        try (Connection connection = mapae.connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            List<String> values = new ArrayList<>();
            while (row.next()) {
                values.add(row.getString(column));
            }
            return values;
        }
    }
}
