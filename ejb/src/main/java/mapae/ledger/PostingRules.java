package mapae.ledger;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import mapae.shared.FiscalYear;
import mapae.shared.LineCode;
import mapae.shared.Refusal;
import mapae.shared.Won;

/** What every posting entered by hand has to be like. */
final class PostingRules {

    /** A thousand million million: more than any budget, and small enough that sums of many still fit. */
    static final Won MOST = Won.of(1_000_000_000_000_000L);

    static final int LONGEST_REASON = 1_000;
    static final int LONGEST_REFERENCE = 300;

    private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");

    private PostingRules() {}

    /**
     * An amount above nothing.
     *
     * @throws Refusal {@code ledger.amount-positive} or {@code amount.too-large}
     */
    static Won positive(Won amount) {
        if (amount.compareTo(Won.ZERO) <= 0) {
            throw Refusal.rule("ledger.amount-positive");
        }
        return bounded(amount);
    }

    /**
     * An amount of either sign.
     *
     * @throws Refusal {@code amount.too-large}
     */
    static Won bounded(Won amount) {
        if (amount.compareTo(MOST) > 0 || amount.compareTo(MOST.negated()) < 0) {
            throw Refusal.invalid("amount.too-large");
        }
        return amount;
    }

    /**
     * The day for which a posting counts: the one said, or the day of the year that is nearest to today.
     *
     * @throws Refusal {@code ledger.value-date} if it lies in another year
     */
    static LocalDate day(FiscalYear year, Optional<LocalDate> said, LocalDate today) {
        LocalDate first = year.firstDay();
        LocalDate last = year.lastDay();
        LocalDate day = said.orElseGet(() -> today.isBefore(first) ? first : today.isAfter(last) ? last : today);
        if (day.isBefore(first) || day.isAfter(last)) {
            throw Refusal.invalid("ledger.value-date", day, year);
        }
        return day;
    }

    /**
     * Why, without blanks around it.
     *
     * @throws Refusal {@code ledger.reason-missing} or {@code ledger.text-too-long}
     */
    static String reason(String text) {
        if (text == null || text.isBlank()) {
            throw Refusal.invalid("ledger.reason-missing");
        }
        return bounded(text, LONGEST_REASON);
    }

    /**
     * A text that says something, without blanks around it.
     *
     * @throws Refusal {@code ledger.text-missing} or {@code ledger.text-too-long}
     */
    static String text(String text, int longest) {
        if (text == null || text.isBlank()) {
            throw Refusal.invalid("ledger.text-missing");
        }
        return bounded(text, longest);
    }

    static String bounded(String text, int longest) {
        String said = text.strip();
        if (said.length() > longest) {
            throw Refusal.invalid("ledger.text-too-long", longest);
        }
        return said;
    }

    /**
     * Refuses what cannot be the code of a line.
     *
     * @throws Refusal {@code ledger.line-code}
     */
    static void requireCode(String code) {
        if (!LineCode.isOne(code)) {
            throw Refusal.invalid("ledger.line-code", LineCode.LONGEST);
        }
    }

    /**
     * Refuses what is no code of a currency.
     *
     * @throws Refusal {@code ledger.currency-code}
     */
    static void requireCurrency(String currency) {
        if (!CURRENCY.matcher(currency).matches()) {
            throw Refusal.invalid("ledger.currency-code");
        }
    }
}
