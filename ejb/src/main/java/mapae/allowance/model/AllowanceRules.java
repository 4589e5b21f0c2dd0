package mapae.allowance.model;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import mapae.allowance.domain.GrowthLimits;
import mapae.allowance.domain.RequestLimit;
import mapae.shared.Certainty;
import mapae.shared.SqlRows;
import mapae.shared.Won;

/** The rules that bound allowances, by the day from which they hold. */
@ApplicationScoped
public class AllowanceRules {

    @Resource(lookup = "java:jboss/datasources/Mapae")
    private DataSource dataSource;

    /** The limits of a day, by tier. */
    public List<RequestLimit> limits(LocalDate day) throws SQLException {
        List<RequestLimit> found = new ArrayList<>();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement("select * from allowance_limit l where"
                        + " l.valid_from = (select max(x.valid_from) from allowance_limit x where x.tier = l.tier"
                        + " and x.valid_from <= ?) order by l.tier")) {
            SqlRows.set(select, List.of(day));
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    found.add(new RequestLimit(
                            row.getInt("tier"),
                            row.getObject("valid_from", LocalDate.class),
                            row.getBigDecimal("percent"),
                            row.getInt("deciders"),
                            row.getInt("months"),
                            Certainty.valueOf(row.getString("certainty")),
                            row.getString("note_ko"),
                            row.getString("note_en")));
                }
            }
        }
        return found;
    }

    /** From which growth on a study was due on a day. */
    public GrowthLimits growth(LocalDate day) throws SQLException {
        List<GrowthLimits.Step> steps = new ArrayList<>();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement("select from_total, percent from"
                        + " allowance_growth where valid_from = (select max(x.valid_from) from allowance_growth x"
                        + " where x.valid_from <= ?)")) {
            SqlRows.set(select, List.of(day));
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    steps.add(new GrowthLimits.Step(Won.of(row.getLong("from_total")), row.getBigDecimal("percent")));
                }
            }
        }
        return new GrowthLimits(steps);
    }
}
