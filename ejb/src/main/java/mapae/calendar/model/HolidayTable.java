package mapae.calendar.model;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import mapae.calendar.domain.Holiday;
import mapae.calendar.domain.HolidayKind;
import mapae.shared.Bilingual;

/** All holidays, by year. */
@ApplicationScoped
public class HolidayTable {

    @Resource(lookup = "java:jboss/datasources/Mapae")
    private DataSource dataSource;

    /**
     * A year that is known.
     *
     * @param year the year
     * @param knownOn as of when
     * @param source where from
     * @param certainty how sure we are
     * @param holidays its holidays, in order
     */
    public record Row(int year, LocalDate knownOn, Bilingual source, String certainty, List<Holiday> holidays) {}

    /** The known years of a range, in order. One statement. */
    public List<Row> years(int from, int to) throws SQLException {
        Map<Integer, Row> years = new LinkedHashMap<>();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement("select y.year, y.known_on, y.source_ko as"
                        + " year_source_ko, y.source_en as year_source_en, y.certainty as year_certainty, h.*"
                        + " from holiday_year y left join public_holiday h on h.day between"
                        + " makedate(y.year, 1) and concat(y.year, '-12-31')"
                        + " where y.year between ? and ? order by y.year, h.day")) {
            select.setInt(1, from);
            select.setInt(2, to);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    Row year = years.get(row.getInt("year"));
                    if (year == null) {
                        year = year(row);
                        years.put(year.year(), year);
                    }
                    if (row.getObject("day", LocalDate.class) != null) {
                        year.holidays().add(holiday(row));
                    }
                }
            }
        }
        return List.copyOf(years.values());
    }

    private static Row year(ResultSet row) throws SQLException {
        return new Row(
                row.getInt("year"),
                row.getObject("known_on", LocalDate.class),
                new Bilingual(row.getString("year_source_ko"), row.getString("year_source_en")),
                row.getString("year_certainty"),
                new ArrayList<>());
    }

    private static Holiday holiday(ResultSet row) throws SQLException {
        String note = row.getString("note_ko");
        return new Holiday(
                row.getObject("day", LocalDate.class),
                new Bilingual(row.getString("name_ko"), row.getString("name_en")),
                HolidayKind.valueOf(row.getString("kind")),
                new Bilingual(row.getString("legal_basis_ko"), row.getString("legal_basis_en")),
                row.getString("certainty"),
                new Bilingual(row.getString("source_ko"), row.getString("source_en")),
                note == null ? Optional.empty() : Optional.of(new Bilingual(note, row.getString("note_en"))),
                Optional.ofNullable(row.getString("announced_by")));
    }

    /**
     * Adds a holiday.
     *
     * @return whether it was added; false if the day is one already
     */
    public boolean add(Holiday holiday, String by, Instant now) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert =
                        connection.prepareStatement("insert ignore into public_holiday (day, name_ko,"
                                + " name_en, kind, legal_basis_ko, legal_basis_en, certainty, source_ko, source_en,"
                                + " announced_by, announced_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            insert.setObject(1, holiday.day());
            insert.setString(2, holiday.name().ko());
            insert.setString(3, holiday.name().en());
            insert.setString(4, holiday.kind().name());
            insert.setString(5, holiday.legalBasis().ko());
            insert.setString(6, holiday.legalBasis().en());
            insert.setString(7, holiday.certainty());
            insert.setString(8, holiday.source().ko());
            insert.setString(9, holiday.source().en());
            insert.setString(10, by);
            insert.setObject(11, LocalDateTime.ofInstant(now, ZoneOffset.UTC));
            return insert.executeUpdate() == 1;
        }
    }

    /**
     * Takes a holiday out that was added later.
     *
     * @return whether there was such a one
     */
    public boolean remove(LocalDate day) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement delete = connection.prepareStatement(
                        "delete from public_holiday where day = ? and announced_by is not null")) {
            delete.setObject(1, day);
            return delete.executeUpdate() == 1;
        }
    }
}
