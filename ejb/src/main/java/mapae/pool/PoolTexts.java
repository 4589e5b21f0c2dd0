package mapae.pool;

import java.time.YearMonth;
import java.util.regex.Pattern;
import mapae.shared.Bilingual;
import mapae.shared.Refusal;

/** What somebody writes of a pool: there, not longer than is kept, and numbers that can be kept. */
final class PoolTexts {

    static final long MOST_UNITS = 1_000_000_000_000L;

    private static final int NAME = 200;
    private static final int NOTE = 500;
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2200;
    private static final Pattern CODE = Pattern.compile("[A-Z0-9][A-Z0-9-]{1,29}");

    private PoolTexts() {}

    static String code(String code) {
        if (code == null || !CODE.matcher(code).matches()) {
            throw Refusal.invalid("pool.code", String.valueOf(code));
        }
        return code;
    }

    static Bilingual name(Bilingual name) {
        return both("name", name, NAME);
    }

    static Bilingual note(Bilingual note) {
        return both("note", note, NOTE);
    }

    private static Bilingual both(String field, Bilingual text, int longest) {
        return new Bilingual(one(field + "Ko", text.ko(), longest), one(field + "En", text.en(), longest));
    }

    private static String one(String field, String text, int longest) {
        if (text == null || text.isBlank()) {
            throw Refusal.invalid("pool.text-missing", field);
        }
        if (text.strip().length() > longest) {
            throw Refusal.invalid("pool.text-too-long", field, longest);
        }
        return text.strip();
    }

    static YearMonth month(YearMonth month) {
        if (month.getYear() < FIRST_YEAR || month.getYear() > LAST_YEAR) {
            throw Refusal.invalid("pool.month-range", FIRST_YEAR, LAST_YEAR);
        }
        return month;
    }

    static long units(String field, long units, long least) {
        if (units < least || units > MOST_UNITS) {
            throw Refusal.invalid("pool.units", field, least, MOST_UNITS);
        }
        return units;
    }
}
