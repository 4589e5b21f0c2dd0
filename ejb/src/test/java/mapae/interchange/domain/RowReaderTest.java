package mapae.interchange.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import mapae.shared.Bilingual;
import mapae.shared.Percent;
import mapae.shared.Won;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RowReaderTest {

    private static final List<String> COLUMNS =
            List.of("code", "year", "done", "spent", "benefit", "from", "to", "colour", "title", "note");

    private static final MappingProfile PROFILE = new MappingProfile(
            "test",
            ImportKind.REPORTS,
            new Bilingual("시험", "test"),
            Optional.of("GBP"),
            List.of(new Section(
                    ImportKind.REPORTS,
                    List.of(
                            plain("investment", "code"),
                            new FieldMapping(
                                    field("month"),
                                    "{year}-03",
                                    BigDecimal.ONE,
                                    List.of(DateFormat.ISO_MONTH),
                                    Map.of(),
                                    Optional.empty()),
                            plain("physicalProgress", "done"),
                            millions("actualCost", "spent"),
                            millions("totalBenefits", "benefit"),
                            dated("startedOn", "from"),
                            dated("forecastFinish", "to"),
                            new FieldMapping(
                                    field("rating"),
                                    "{colour}",
                                    BigDecimal.ONE,
                                    List.of(),
                                    Map.of("Amber/red", "AMBER_RED", "Green", "GREEN"),
                                    Optional.empty()),
                            plain("title", "title"),
                            plain("note", "note")),
                    Optional.empty(),
                    false,
                    Set.of())));

    private final RowReader reader = new RowReader(PROFILE, Header.of(PROFILE, COLUMNS));

    private static Field field(String name) {
        return ImportKind.REPORTS.field(name).orElseThrow();
    }

    private static FieldMapping plain(String field, String column) {
        return new FieldMapping(
                field(field), "{" + column + "}", BigDecimal.ONE, List.of(), Map.of(), Optional.empty());
    }

    private static FieldMapping millions(String field, String column) {
        return new FieldMapping(
                field(field), "{" + column + "}", new BigDecimal("1000000"), List.of(), Map.of(), Optional.empty());
    }

    private static FieldMapping dated(String field, String column) {
        return new FieldMapping(
                field(field),
                "{" + column + "}",
                BigDecimal.ONE,
                List.of(DateFormat.ISO_DAY, DateFormat.of("dd/MM/uuuu")),
                Map.of(),
                Optional.empty());
    }

    private RowReading row(String column, String value) {
        List<String> cells = new ArrayList<>(
                List.of("A-1", "2023", "12.5", "1.25", "-30.69", "2020-05-20", "30/09/2024", "Amber/red", "Title", ""));
        if (!column.isEmpty()) {
            cells.set(COLUMNS.indexOf(column), value);
        }
        return reader.read(7, cells);
    }

    @Test
    void readsExactValues() {
        Facts facts = row("note", "=kept\r\n").main();
        assertEquals("A-1", facts.requiredText("investment"));
        assertEquals(YearMonth.of(2023, 3), facts.requiredMonth("month"));
        assertEquals(Optional.of(Percent.of("12.5")), facts.percent("physicalProgress"));
        assertEquals(Optional.of(Won.of(1_250_000)), facts.amount("actualCost"));
        assertEquals(Optional.of(Won.of(-30_690_000)), facts.amount("totalBenefits"));
        assertEquals(Optional.of(LocalDate.of(2020, 5, 20)), facts.day("startedOn"));
        assertEquals(Optional.of(LocalDate.of(2024, 9, 30)), facts.day("forecastFinish"));
        assertEquals(Optional.of("AMBER_RED"), facts.text("rating"));
        assertEquals(Optional.of("=kept\r\n"), facts.text("note"));
        assertEquals("A-1\n2023-03", facts.key());
    }

    @Test
    void leavesWhatIsEmptyUnknown() {
        assertEquals(Optional.empty(), row("spent", " ").main().amount("actualCost"));
        assertEquals(Optional.empty(), row("colour", "").main().text("rating"));
        assertEquals(Optional.empty(), row("", "").main().text("note"));
        assertEquals(Optional.empty(), row("", "").main().amount("wholeLifeCost"));
    }

    @ParameterizedTest
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "code,'',value.missing",
                "code,=1+1,text.formula",
                "code,@A,text.formula",
                "code,a/b,code.malformed",
                "code,12345678901234567890123456789012345678901,text.too-long",
                "year,'',value.missing",
                "year,23,month.malformed",
                "year,0999,date.out-of-range",
                "done,100.01,percent.out-of-range",
                "done,-1,percent.out-of-range",
                "done,0.125,percent.too-fine",
                "done,half,number.malformed",
                "spent,1e3,number.malformed",
                "spent,0x10,number.malformed",
                "spent,'1,5',number.malformed",
                "spent,1.2345678,amount.not-whole",
                "spent,-0.1,amount.negative",
                "spent,99999999999999,amount.too-large",
                "from,2021-02-29,date.malformed",
                "from,31.12.2021,date.malformed",
                "from,2025-01-01,dates.reversed",
                "colour,Blue,value.unknown",
                "title,+cmd,text.formula"
            })
    void namesTheBrokenRule(String column, String value, String rule) {
        RowReading reading = row(column, value);
        assertFalse(reading.isGood());
        RowError error = reading.errors().get(0);
        assertEquals(1, reading.errors().size());
        assertEquals(rule, error.rule());
        assertEquals(7, error.line());
        assertEquals(Optional.of(rule.equals("dates.reversed") ? "to" : column), error.column());
        for (Locale locale : List.of(Locale.KOREAN, Locale.ENGLISH)) {
            assertFalse(error.text(locale).equals(rule), rule);
            assertFalse(error.text(locale).contains("{"), error.text(locale));
        }
    }

    @Test
    void namesEveryFaultOfARow() {
        RowReading reading = reader.read(3, List.of("", "x", "", "1.23456789", "", "", "", "Blue", "", ""));
        assertEquals(
                List.of("value.missing", "month.malformed", "amount.not-whole", "value.unknown"),
                reading.errors().stream().map(RowError::rule).toList());
    }

    @Test
    void refusesRowsOfAnotherWidth() {
        assertEquals(
                "row.too-few-columns",
                reader.read(2, List.of("a")).errors().get(0).rule());
        List<String> wide = new ArrayList<>(COLUMNS);
        wide.add("x");
        assertEquals(
                "row.too-many-columns", reader.read(2, wide).errors().get(0).rule());
    }

    @Test
    void quotesALongCellShortened() {
        RowError error = row("title", "+" + "가".repeat(5000)).errors().get(0);
        assertEquals(RowError.VALUE_LIMIT, error.value().orElseThrow().length());
    }

    @Property
    void readsEveryAmountBackToTheUnit(@ForAll @LongRange(min = 0, max = 9_000_000_000_000L) long units) {
        String text = BigDecimal.valueOf(units, 6).toPlainString();
        assertEquals(Optional.of(Won.of(units)), row("spent", text).main().amount("actualCost"));
    }

    @Property
    void survivesAnyCell(@ForAll String cell) {
        for (String column : COLUMNS) {
            RowReading reading = row(column, cell);
            assertTrue(reading.isGood() || !reading.errors().isEmpty());
        }
    }
}
