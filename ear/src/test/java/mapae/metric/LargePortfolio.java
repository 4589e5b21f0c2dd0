package mapae.metric;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import mapae.system.MapaeServer;

/** Many investments beside the demonstration's, generated in the database: reports, plans and leads by arithmetic. */
final class LargePortfolio {

    private LargePortfolio() {}

    /** Adds so many investments, each with so many monthly reports from January 2025 on. */
    static void add(MapaeServer mapae, int investments, int months) {
        String all = " from seq_1_to_" + investments + " s join investment i on i.code = concat('LARGE-', s.seq)";
        String monthly = all + " join seq_1_to_" + months + " m";
        String month = "date_add('2025-01-01', interval m.seq - 1 month)";
        try (Connection connection = mapae.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("insert into investment (code, title_ko, title_en, kind, owner_id, stage, starts_on,"
                    + " planned_finish, budget_at_completion) select concat('LARGE-', s.seq), '대형', 'Large', 'PROJECT',"
                    + " (select min(id) from organisation), 'DELIVERY', '2025-01-01', '2026-12-31',"
                    + " 1000000 * (1 + s.seq % 97) from seq_1_to_" + investments + " s");
            statement.execute("insert into planned_value (investment_id, baseline_version, month, cumulative)"
                    + " select i.id, 1, " + month + ", floor(i.budget_at_completion * m.seq / " + months + ")"
                    + monthly);
            statement.execute("insert into progress_report (investment_id, month, physical_progress, actual_cost,"
                    + " forecast_finish, rating, reported_by, reported_at) select i.id, " + month + ","
                    + " least(100, m.seq * (5 + s.seq % 11)), i.budget_at_completion * m.seq * (7 + s.seq % 13) div 100,"
                    + " date_add('2026-12-31', interval s.seq % 200 day),"
                    + " elt(1 + (s.seq + m.seq div 3) % 5, 'GREEN', 'AMBER_GREEN', 'AMBER', 'AMBER_RED', 'RED'),"
                    + " 'test', '2026-01-01'" + monthly);
            statement.execute("insert into appropriation (investment_id, fiscal_year, amount, status)"
                    + " select i.id, 2025, i.budget_at_completion div 2, 'APPROPRIATED'" + all);
            statement.execute("insert into milestone (investment_id, code, name_ko, name_en, kind, protected,"
                    + " baseline_date, forecast_date) select i.id, 'M1', '가동', 'Go-live', 'GO_LIVE', true,"
                    + " '2026-12-31', date_add('2026-12-31', interval s.seq % 400 day)" + all);
            statement.execute("insert into investment_lead (investment_id, post_id, from_date)"
                    + " select i.id, (select min(id) from post) + s.seq % 100, '2025-01-01'" + all);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
