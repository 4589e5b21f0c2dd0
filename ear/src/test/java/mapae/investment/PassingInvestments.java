package mapae.investment;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import mapae.system.MapaeServer;

/** Investments that a test puts into the shared register and takes out again. */
public final class PassingInvestments implements AutoCloseable {

    private final MapaeServer mapae;
    private final String prefix;

    /** None yet; all codes will begin with the prefix. */
    public PassingInvestments(MapaeServer mapae, String prefix) {
        this.mapae = mapae;
        this.prefix = prefix;
    }

    /**
     * Puts one in, started in 2026, without a finish.
     *
     * @param total budget at completion; null if it is not known
     * @return its code
     */
    public String add(String name, String owner, String stage, Long total) {
        String code = prefix + name;
        execute(
                "insert into investment (code, title_ko, title_en, kind, owner_id, stage, starts_on,"
                        + " budget_at_completion) select ?, ?, ?, 'PROJECT', id, ?, '2026-01-01', ? from organisation"
                        + " where code = ?",
                code,
                "시험 " + name,
                "Trial " + name,
                stage,
                total,
                owner);
        return code;
    }

    private void execute(String sql, Object... values) {
        try (Connection connection = mapae.connect();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        String mine = " where investment_id in (select id from investment where code like ?)";
        execute("delete from progress_report" + mine, prefix + "%");
        execute("delete from budget_proposal" + mine, prefix + "%");
        execute("delete from appropriation" + mine, prefix + "%");
        execute("delete from investment where code like ?", prefix + "%");
    }
}
