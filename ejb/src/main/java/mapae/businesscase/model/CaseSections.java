package mapae.businesscase.model;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import mapae.businesscase.domain.CaseContent;
import mapae.businesscase.domain.CaseRow;
import mapae.businesscase.domain.Column;
import mapae.businesscase.domain.Section;
import mapae.businesscase.domain.Values;
import mapae.shared.FiscalYear;
import mapae.shared.Won;

/** The sections of cases: each is a table whose columns are those of the section. */
@ApplicationScoped
public class CaseSections {

    private static final Map<Section, String> TABLES = new EnumMap<>(Map.of(
            Section.TEXT, "business_case_text",
            Section.OPTIONS, "business_case_option",
            Section.FLOWS, "business_case_flow",
            Section.CRITERIA, "business_case_criterion",
            Section.SCORES, "business_case_score",
            Section.BENEFITS, "business_case_benefit",
            Section.RISKS, "business_case_risk",
            Section.REUSE, "business_case_reuse",
            Section.EVIDENCE, "business_case_evidence",
            Section.ASSETS, "business_case_asset"));

    /** Columns that are called otherwise in SQL, where their names mean something. */
    private static final Map<String, String> OTHERWISE = Map.of(
            "option",
            "option_code",
            "criterion",
            "criterion_code",
            "year",
            "fiscal_year",
            "day",
            "held_on",
            "changed",
            "changes");

    @Resource(lookup = "java:jboss/datasources/Mapae")
    private DataSource dataSource;

    /** What stands in some cases, by key. One statement for each section, however many cases there are. */
    public Map<Long, CaseContent> of(Collection<Long> cases) throws SQLException {
        Map<Long, Map<Section, List<CaseRow>>> found = new LinkedHashMap<>();
        if (cases.isEmpty()) {
            return Map.of();
        }
        cases.forEach(id -> found.put(id, new EnumMap<>(Section.class)));
        try (Connection connection = dataSource.getConnection()) {
            for (Section section : Section.values()) {
                read(connection, section, cases, found);
            }
        }
        Map<Long, CaseContent> contents = new LinkedHashMap<>();
        found.forEach((id, rows) -> contents.put(id, CaseContent.of(rows)));
        return contents;
    }

    private static void read(
            Connection connection,
            Section section,
            Collection<Long> cases,
            Map<Long, Map<Section, List<CaseRow>>> found)
            throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(
                "select case_id, " + names(section) + " from " + TABLES.get(section) + " where case_id in ("
                        + String.join(", ", Collections.nCopies(cases.size(), "?")) + ") order by case_id, position")) {
            int place = 1;
            for (Long id : cases) {
                select.setLong(place++, id);
            }
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    List<Object> cells = new ArrayList<>();
                    for (Column column : section.columns()) {
                        cells.add(cell(row, column));
                    }
                    found.get(row.getLong(1))
                            .computeIfAbsent(section, none -> new ArrayList<>())
                            .add(section.row(Values.of(section.columns(), cells)));
                }
            }
        }
    }

    private static Object cell(ResultSet row, Column column) throws SQLException {
        String name = name(column);
        Object known = row.getObject(name);
        if (known == null) {
            return null;
        }
        return switch (column.type()) {
            case LINE, PROSE, CHOICE -> row.getString(name);
            case YEAR -> FiscalYear.of(row.getInt(name));
            case WON -> Won.of(row.getLong(name));
            case NUMBER, PERCENT, WEIGHT, SCORE -> Column.exact(row.getBigDecimal(name));
            case COUNT, SCALE -> row.getInt(name);
            case DAY -> row.getObject(name, LocalDate.class);
            case YES_NO -> row.getBoolean(name);
        };
    }

    /** Stores rows as all rows of a section. */
    public void replace(long id, Section section, List<? extends CaseRow> rows) throws SQLException {
        String table = TABLES.get(section);
        try (Connection connection = dataSource.getConnection();
                PreparedStatement delete = connection.prepareStatement("delete from " + table + " where case_id = ?");
                PreparedStatement insert = connection.prepareStatement("insert into " + table + " (case_id, position, "
                        + names(section) + ") values (?, ?"
                        + ", ?".repeat(section.columns().size()) + ")")) {
            delete.setLong(1, id);
            delete.executeUpdate();
            for (int i = 0; i < rows.size(); i++) {
                insert.setLong(1, id);
                insert.setInt(2, i + 1);
                List<Object> values = rows.get(i).values();
                for (int column = 0; column < values.size(); column++) {
                    set(insert, column + 3, values.get(column));
                }
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static void set(PreparedStatement insert, int place, Object value) throws SQLException {
        if (value == null) {
            insert.setNull(place, Types.NULL);
        } else if (value instanceof FiscalYear year) {
            insert.setInt(place, year.value());
        } else if (value instanceof Won won) {
            insert.setLong(place, won.amount());
        } else if (value instanceof BigDecimal number) {
            insert.setBigDecimal(place, number);
        } else {
            insert.setObject(place, value);
        }
    }

    private static String names(Section section) {
        return section.columns().stream().map(CaseSections::name).collect(Collectors.joining(", "));
    }

    private static String name(Column column) {
        return OTHERWISE.getOrDefault(
                column.name(), column.name().replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT));
    }
}
