package mapae.plan.model;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import mapae.plan.domain.PlanLine;
import mapae.plan.domain.PlanTerm;
import mapae.shared.Bilingual;
import mapae.shared.Won;

/** The lines of plans, with their amounts. */
@ApplicationScoped
public class PlanLines {

    @Resource(lookup = "java:jboss/datasources/Mapae")
    private DataSource dataSource;

    /** The lines of some plans by the plan's key, each plan's in the order of codes. One statement. */
    public Map<Long, List<PlanLine>> of(Collection<Long> plans) throws SQLException {
        Map<Long, List<PlanLine>> found = new LinkedHashMap<>();
        plans.forEach(id -> found.put(id, new ArrayList<>()));
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement("select l.plan_id, l.code, l.title_ko,"
                        + " l.title_en, l.investment, a.amount from plan_line l join plan_amount a"
                        + " on a.plan_id = l.plan_id and a.code = l.code where l.plan_id in ("
                        + String.join(", ", Collections.nCopies(plans.size(), "?"))
                        + ") order by l.plan_id, l.code, a.fiscal_year")) {
            int place = 1;
            for (Long id : plans) {
                select.setLong(place++, id);
            }
            try (ResultSet row = select.executeQuery()) {
                read(row, found);
            }
        }
        return found;
    }

    private static void read(ResultSet row, Map<Long, List<PlanLine>> into) throws SQLException {
        long plan = 0;
        PlanLine line = null;
        List<Won> amounts = new ArrayList<>();
        while (row.next()) {
            if (line == null || plan != row.getLong(1) || !line.code().equals(row.getString(2))) {
                add(plan, line, amounts, into);
                amounts.clear();
                plan = row.getLong(1);
                line = new PlanLine(
                        row.getString(2),
                        new Bilingual(row.getString(3), row.getString(4)),
                        Optional.ofNullable(row.getString(5)),
                        List.of());
            }
            amounts.add(Won.of(row.getLong(6)));
        }
        add(plan, line, amounts, into);
    }

    private static void add(long plan, PlanLine line, List<Won> amounts, Map<Long, List<PlanLine>> into) {
        if (line != null) {
            into.get(plan).add(new PlanLine(line.code(), line.title(), line.investment(), amounts));
        }
    }

    /** Stores lines, in place of those of the same codes. */
    public void put(long plan, PlanTerm term, Collection<PlanLine> lines) throws SQLException {
        if (lines.isEmpty()) {
            return;
        }
        try (Connection connection = dataSource.getConnection();
                PreparedStatement line = connection.prepareStatement("insert into plan_line (plan_id, code, title_ko,"
                        + " title_en, investment) values (?, ?, ?, ?, ?) on duplicate key update"
                        + " title_ko = values(title_ko), title_en = values(title_en),"
                        + " investment = values(investment)");
                PreparedStatement amount = connection.prepareStatement("insert into plan_amount (plan_id, code,"
                        + " fiscal_year, amount) values (?, ?, ?, ?) on duplicate key update"
                        + " amount = values(amount)")) {
            for (PlanLine one : lines) {
                line.setLong(1, plan);
                line.setString(2, one.code());
                line.setString(3, one.title().ko());
                line.setString(4, one.title().en());
                line.setString(5, one.investment().orElse(null));
                line.addBatch();
                for (int i = 0; i < term.years(); i++) {
                    amount.setLong(1, plan);
                    amount.setString(2, one.code());
                    amount.setInt(3, term.first().plus(i).value());
                    amount.setLong(4, one.amounts().get(i).amount());
                    amount.addBatch();
                }
            }
            line.executeBatch();
            amount.executeBatch();
        }
    }

    /** Takes lines out of a plan, with their amounts. */
    public void remove(long plan, Collection<String> codes) throws SQLException {
        if (codes.isEmpty()) {
            return;
        }
        try (Connection connection = dataSource.getConnection();
                PreparedStatement delete =
                        connection.prepareStatement("delete from plan_line where plan_id = ? and code = ?")) {
            for (String code : codes) {
                delete.setLong(1, plan);
                delete.setString(2, code);
                delete.addBatch();
            }
            delete.executeBatch();
        }
    }
}
