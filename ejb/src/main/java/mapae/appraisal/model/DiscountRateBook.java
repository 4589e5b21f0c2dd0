package mapae.appraisal.model;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import mapae.appraisal.domain.DiscountRates;
import mapae.appraisal.domain.DiscountSchedules;
import mapae.shared.Bilingual;

/** Discount rates of all times. */
@ApplicationScoped
public class DiscountRateBook {

    @Resource(lookup = "java:jboss/datasources/Mapae")
    private DataSource dataSource;

    /** All schedules in all versions. One statement. */
    public DiscountSchedules schedules() throws SQLException {
        Map<Long, DiscountRates> schedules = new LinkedHashMap<>();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement("""
                        select s.*, g.from_year, g.rate
                        from discount_schedule s
                        join discount_segment g on g.schedule_id = s.id
                        order by s.id, g.from_year
                        """);
                ResultSet row = select.executeQuery()) {
            while (row.next()) {
                DiscountRates.Segment segment = new DiscountRates.Segment(
                        row.getInt("from_year"),
                        new BigDecimal(
                                row.getBigDecimal("rate").stripTrailingZeros().toPlainString()));
                DiscountRates before = schedules.get(row.getLong("id"));
                List<DiscountRates.Segment> segments =
                        before == null ? new ArrayList<>() : new ArrayList<>(before.segments());
                segments.add(segment);
                schedules.put(row.getLong("id"), schedule(row, segments));
            }
        }
        return new DiscountSchedules(List.copyOf(schedules.values()));
    }

    private static DiscountRates schedule(ResultSet row, List<DiscountRates.Segment> segments) throws SQLException {
        return new DiscountRates(
                row.getString("code"),
                Optional.of(row.getObject("valid_from", LocalDate.class)),
                segments,
                new Bilingual(row.getString("title_ko"), row.getString("title_en")),
                row.getString("certainty"),
                new Bilingual(row.getString("note_ko"), row.getString("note_en")),
                new Bilingual(row.getString("source_ko"), row.getString("source_en")));
    }
}
