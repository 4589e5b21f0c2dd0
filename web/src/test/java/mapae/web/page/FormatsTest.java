package mapae.web.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import mapae.shared.Percent;
import mapae.shared.Won;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatsTest {

    private static final Texts KO = Texts.in(Locale.KOREAN);
    private static final Texts EN = Texts.in(Locale.ENGLISH);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1234567890        | WON             | 1,234,567,890
            1234567890        | THOUSAND        | 1,234,568
            1234567890        | MILLION         | 1,235
            1234567890        | HUNDRED_MILLION | 12.3
            0                 | MILLION         | 0
            499999            | MILLION         | <1
            -499999           | MILLION         | >−1
            500000            | MILLION         | 1
            -1234567890       | MILLION         | −1,235
            4000000           | HUNDRED_MILLION | <0.1
            9223372036854775807 | WON           | 9,223,372,036,854,775,807
            -9223372036854775808 | WON          | −9,223,372,036,854,775,808
            """)
    void writesWonInTheChosenUnit(long amount, MoneyUnit unit, String written) {
        assertEquals(written, new Formats(KO, unit).amount(Won.of(amount), "KRW"));
    }

    @Test
    void namesTheUnit() {
        Won amount = Won.of(1_234_000_000);
        assertEquals("1,234백만원", new Formats(KO, MoneyUnit.MILLION).money(amount, "KRW"));
        assertEquals("KRW 1,234 million", new Formats(EN, MoneyUnit.MILLION).money(amount, "KRW"));
        assertEquals("12.3억원", new Formats(KO, MoneyUnit.HUNDRED_MILLION).money(amount, "KRW"));
    }

    @Test
    void leavesOtherCurrenciesWhole() {
        Formats formats = new Formats(KO, MoneyUnit.HUNDRED_MILLION);
        assertEquals("GBP 12,340,000", formats.money(Won.of(12_340_000), "GBP"));
        assertEquals("GBP", formats.unitOf("GBP"));
    }

    @ParameterizedTest
    @CsvSource({"12.5,12.5%", "100,100%", "0,0%", "33.333,33.33%", "-4.10,−4.1%", "120,120%"})
    void writesPercentages(String value, String written) {
        assertEquals(written, new Formats(EN, MoneyUnit.WON).percent(Percent.of(value)));
    }

    @ParameterizedTest
    @CsvSource({"0.9449,0.94", "0.945,0.95", "-0.001,0.00", "-0.5,−0.50", "1234.5,'1,234.50'"})
    void writesIndicesWithTwoDecimals(String value, String written) {
        assertEquals(written, new Formats(EN, MoneyUnit.WON).index(new BigDecimal(value)));
    }

    @Test
    void writesDaysAndMonthsTheWayTheLanguageDoes() {
        LocalDate day = LocalDate.of(2026, 3, 5);
        assertEquals("2026. 3. 5.", new Formats(KO, MoneyUnit.WON).date(day));
        assertEquals("5 Mar 2026", new Formats(EN, MoneyUnit.WON).date(day));
        assertEquals("2026년 3월", new Formats(KO, MoneyUnit.WON).month(YearMonth.of(2026, 3)));
        assertEquals("Mar 2026", new Formats(EN, MoneyUnit.WON).month(YearMonth.of(2026, 3)));
    }

    @Test
    void writesMomentsInKoreanTime() {
        Instant moment = Instant.parse("2026-11-23T15:30:00Z");
        assertEquals("2026. 11. 24. 00:30", new Formats(KO, MoneyUnit.WON).moment(moment));
    }

    @ParameterizedTest
    @CsvSource({"1,1 day", "0,0 days", "-1,−1 days", "-30,−30 days", "1200,'1,200 days'"})
    void countsDays(long days, String written) {
        assertEquals(written, new Formats(EN, MoneyUnit.WON).days(days));
    }

    @Test
    void writesDurationsToTheSecond() {
        Formats korean = new Formats(KO, MoneyUnit.WON);
        assertEquals("9초", korean.duration(Duration.ofMillis(9_400)));
        assertEquals("1분 5초", korean.duration(Duration.ofSeconds(65)));
        assertEquals("2시간 0분 1초", korean.duration(Duration.ofSeconds(7201)));
    }

    @ParameterizedTest
    @CsvSource({"0,0 B", "1023,'1,023 B'", "1536,1.5 KB", "104857600,100.0 MB"})
    void writesSizes(long size, String written) {
        assertEquals(written, new Formats(EN, MoneyUnit.WON).bytes(size));
    }

    @ParameterizedTest
    @CsvSource({"12,+12", "0,0", "-3,−3"})
    void signsDifferences(long value, String written) {
        assertEquals(written, new Formats(EN, MoneyUnit.WON).signed(value));
    }
}
