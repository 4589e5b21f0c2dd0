package mapae.gate.model;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;
import mapae.shared.InvestmentId;
import mapae.shared.Refusal;

/** Experiments that an investment would roll out, as far as a gate has to know of them. */
@ApplicationScoped
public class RolledOutExperiments {

    @Resource(lookup = "java:jboss/datasources/Mapae")
    private DataSource dataSource;

    /**
     * Refuses where an experiment that the investment would roll out was not decided to be scaled.
     *
     * @throws Refusal {@code gate.experiment-unscaled}
     */
    public void requireScaled(InvestmentId rollout) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement("select i.code from experiment x"
                        + " join investment i on i.id = x.investment_id where x.rollout_id = ?"
                        + " and not exists (select 1 from experiment s where s.investment_id = x.investment_id"
                        + " and s.rollout_id = x.rollout_id and s.verdict = 'SCALE') order by i.code limit 1")) {
            select.setLong(1, rollout.value());
            try (ResultSet row = select.executeQuery()) {
                if (row.next()) {
                    throw Refusal.rule("gate.experiment-unscaled", row.getString(1));
                }
            }
        }
    }
}
