package mapae.web.page;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import mapae.shared.Percent;
import mapae.shared.Won;

/**
 * Writes values for a reader. Rounds here, at the edge, and nowhere before.
 *
 * <p>Not for unknown values: a template shows those as words.
 */
public final class Formats {

    private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");
    private static final String KRW = "KRW";
    private static final char MINUS = '\u2212';

    private final Texts texts;
    private final MoneyUnit unit;

    /** Formats for a reader of that language, who chose that unit of money. */
    public Formats(Texts texts, MoneyUnit unit) {
        this.texts = texts;
        this.unit = unit;
    }

    /** The unit chosen. */
    public MoneyUnit unit() {
        return unit;
    }

    /** An amount with its unit: {@code 1,234백만원}, {@code KRW 1,234 million}, {@code GBP 12,000,000}. */
    public String money(Won amount, String currency) {
        String number = amount(amount, currency);
        return KRW.equals(currency) ? texts.get("money." + unit.code(), number) : currency + " " + number;
    }

    /** An amount to the last unit, whatever the reader chose: for what somebody decides on or goes on from. */
    public String exactly(Won amount, String currency) {
        return new Formats(texts, MoneyUnit.WON).money(amount, currency);
    }

    /** By how much something changes, to the last unit, without the unit: {@code +1,200}, {@code −1,200}. */
    public String signed(Won amount, String currency) {
        String number = new Formats(texts, MoneyUnit.WON).amount(amount, currency);
        return amount.compareTo(Won.ZERO) > 0 ? "+" + number : number;
    }

    /** The unit of amounts to the last unit: {@code 원}, {@code KRW}, {@code GBP}. */
    public String smallest(String currency) {
        return new Formats(texts, MoneyUnit.WON).unitOf(currency);
    }

    /** The number alone, for a column whose head names the unit. */
    public String amount(Won amount, String currency) {
        if (!KRW.equals(currency)) {
            return decimal(amount.toBigDecimal(), 0);
        }
        BigDecimal shown = amount.toBigDecimal().movePointLeft(unit.digits());
        BigDecimal rounded = shown.setScale(unit.decimals(), RoundingMode.HALF_UP);
        if (rounded.signum() == 0 && !amount.isZero()) {
            // an amount too small for the unit must not read as nothing
            BigDecimal least = BigDecimal.ONE.movePointLeft(unit.decimals());
            return amount.isNegative()
                    ? ">" + decimal(least.negate(), unit.decimals())
                    : "<" + decimal(least, unit.decimals());
        }
        return decimal(rounded, unit.decimals());
    }

    /** The unit of a column: {@code 백만원}, {@code KRW million}, {@code GBP}. */
    public String unitOf(String currency) {
        return KRW.equals(currency) ? texts.get("unit." + unit.code()) : currency;
    }

    /** By what an amount is divided to be shown in the unit of its column; 1 for other currencies than won. */
    public String divisorOf(String currency) {
        return KRW.equals(currency)
                ? BigDecimal.ONE.movePointRight(unit.digits()).toPlainString()
                : "1";
    }

    /** A share with up to two decimals: {@code 12.5%}. */
    public String percent(Percent share) {
        return decimal(share.value().setScale(2, RoundingMode.HALF_UP).stripTrailingZeros(), -1) + "%";
    }

    /** A share of one, as a percentage with one decimal: {@code 98.8%}. */
    public String share(BigDecimal ofOne) {
        return decimal(ofOne.movePointRight(2), 1) + "%";
    }

    /** A number with thousands separators and exactly so many decimals; as many as it has where {@code places < 0}. */
    public String decimal(BigDecimal value, int places) {
        DecimalFormat format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT));
        format.setRoundingMode(RoundingMode.HALF_UP);
        int decimals = places < 0 ? Math.max(value.scale(), 0) : places;
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        String written = format.format(value.abs());
        boolean nothing = written.chars().noneMatch(c -> c >= '1' && c <= '9');
        return value.signum() < 0 && !nothing ? MINUS + written : written;
    }

    /** An index such as CPI: two decimals. */
    public String index(BigDecimal value) {
        return decimal(value, 2);
    }

    /** A count of things. */
    public String count(long value) {
        return decimal(BigDecimal.valueOf(value), 0);
    }

    /** A signed difference: {@code +12}, {@code −3}, {@code 0}. */
    public String signed(long value) {
        return (value > 0 ? "+" : "") + count(value);
    }

    /** A day: {@code 2026. 11. 24.}, {@code 24 Nov 2026}. */
    public String date(LocalDate day) {
        return pattern("yyyy. M. d.", "d MMM yyyy").format(day);
    }

    /** A month: {@code 2026년 10월}, {@code Oct 2026}. */
    public String month(YearMonth month) {
        return pattern("yyyy년 M월", "MMM yyyy").format(month);
    }

    /** A moment, in Korean time. */
    public String moment(Instant moment) {
        return pattern("yyyy. M. d. HH:mm", "d MMM yyyy, HH:mm").format(moment.atZone(SEOUL));
    }

    /** So many days: {@code 125일}, {@code 125 days}. */
    public String days(long days) {
        return texts.get("days", days, count(days));
    }

    /** How long something took, to the second. */
    public String duration(Duration time) {
        long hours = time.toHours();
        int minutes = time.toMinutesPart();
        int seconds = time.toSecondsPart();
        if (hours > 0) {
            return texts.get("duration.hours", count(hours), minutes, seconds);
        }
        return minutes > 0 ? texts.get("duration.minutes", minutes, seconds) : texts.get("duration.seconds", seconds);
    }

    /** A size of a file in binary units. */
    public String bytes(long size) {
        if (size < 1024) {
            return count(size) + " B";
        }
        BigDecimal kibi = BigDecimal.valueOf(1024);
        BigDecimal value = BigDecimal.valueOf(size).divide(kibi, 4, RoundingMode.HALF_UP);
        return value.compareTo(kibi) < 0
                ? decimal(value, 1) + " KB"
                : decimal(value.divide(kibi, 4, RoundingMode.HALF_UP), 1) + " MB";
    }

    private DateTimeFormatter pattern(String korean, String english) {
        return texts.korean()
                ? DateTimeFormatter.ofPattern(korean, Locale.KOREAN)
                : DateTimeFormatter.ofPattern(english, Locale.ENGLISH);
    }
}
