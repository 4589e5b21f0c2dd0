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
import javax.sql.DataSource;

/** From how much of a current budget on whoever commits is warned. */
@ApplicationScoped
public class UsageWarnings {

    @Resource(lookup = "java:jboss/datasources/Mapae")
    private DataSource dataSource;

    /** The percentages that hold on a day. */
    public List<Integer> on(LocalDate day) throws SQLException {
        List<Integer> percentages = new ArrayList<>();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement("select percent from ledger_warning"
                        + " where valid_from <= ? and (valid_to is null or valid_to >= ?) order by percent")) {
            select.setObject(1, day);
            select.setObject(2, day);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    percentages.add(row.getInt(1));
                }
            }
        }
        return percentages;
    }
}
