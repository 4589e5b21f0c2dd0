package mapae.plan.model;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import mapae.plan.domain.PlanRule;
import mapae.plan.domain.PlanRules;
import mapae.shared.Bilingual;

/** The rules about medium-term plans, and which investments exist, which their lines may name. */
@ApplicationScoped
public class PlanRuleBook {

    @Resource(lookup = "java:jboss/datasources/Mapae")
    private DataSource dataSource;

    /** All rules, of all times. */
    public PlanRules rules() throws SQLException {
        List<PlanRule> rules = new ArrayList<>();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement("select * from plan_rule");
                ResultSet row = select.executeQuery()) {
            while (row.next()) {
                rules.add(new PlanRule(
                        row.getString("code"),
                        new Bilingual(row.getString("says_ko"), row.getString("says_en")),
                        new Bilingual(row.getString("legal_basis_ko"), row.getString("legal_basis_en")),
                        row.getString("certainty"),
                        Optional.ofNullable(row.getObject("limit_count", Integer.class)),
                        Optional.ofNullable(row.getString("due_day")).map(day -> MonthDay.parse("--" + day)),
                        row.getObject("valid_from", LocalDate.class),
                        Optional.ofNullable(row.getObject("valid_to", LocalDate.class))));
            }
        }
        return new PlanRules(rules);
    }

    /** Those of the codes that are an investment's. */
    public Set<String> investments(Collection<String> codes) throws SQLException {
        Set<String> found = new HashSet<>();
        if (codes.isEmpty()) {
            return found;
        }
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement("select code from investment where code in ("
                        + String.join(", ", Collections.nCopies(codes.size(), "?")) + ")")) {
            int place = 1;
            for (String code : codes) {
                select.setString(place++, code);
            }
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    found.add(row.getString(1));
                }
            }
        }
        return found;
    }
}
