package mapae.strategy;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import mapae.shared.Bilingual;
import mapae.shared.FiscalYear;
import mapae.shared.Refusal;
import mapae.strategy.domain.Term;

/** What codes, titles, texts and terms may be. */
final class StrategyTexts {

    private static final int LONGEST_TITLE = 300;
    private static final int LONGEST_SOURCE = 400;
    private static final int LONGEST_DESCRIPTION = 2_000;
    private static final Pattern CODE = Pattern.compile("[A-Z0-9][A-Z0-9-]{0,39}");
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

    private StrategyTexts() {}

    /** @throws Refusal {@code strategy.code} */
    static String code(String given) {
        if (given == null || !CODE.matcher(given).matches()) {
            throw Refusal.invalid("strategy.code");
        }
        return given;
    }

    /** @throws Refusal {@code strategy.title-ko} or {@code strategy.title-en} */
    static Bilingual title(Bilingual given) {
        return new Bilingual(
                line(given.ko(), LONGEST_TITLE, "strategy.title-ko"),
                line(given.en(), LONGEST_TITLE, "strategy.title-en"));
    }

    private static String line(String given, int longest, String code) {
        if (given == null
                || given.isBlank()
                || given.strip().length() > longest
                || CONTROL.matcher(given).find()) {
            throw Refusal.invalid(code, longest);
        }
        return given.strip();
    }

    /** @throws Refusal {@code strategy.source-long} */
    static Optional<String> source(Optional<String> given) {
        return given.filter(text -> !text.isBlank()).map(text -> line(text, LONGEST_SOURCE, "strategy.source-long"));
    }

    /** @throws Refusal {@code strategy.description-long} */
    static Optional<String> description(Optional<String> given) {
        Optional<String> text = given.map(String::strip).filter(one -> !one.isEmpty());
        if (text.filter(one -> one.length() > LONGEST_DESCRIPTION).isPresent()) {
            throw Refusal.invalid("strategy.description-long", LONGEST_DESCRIPTION);
        }
        return text;
    }

    /** @throws Refusal {@code strategy.day-range} or {@code strategy.term-reversed} */
    static Term term(LocalDate from, Optional<LocalDate> to) {
        if (!FiscalYear.isOne(from.getYear())
                || to.filter(last -> !FiscalYear.isOne(last.getYear())).isPresent()) {
            throw Refusal.invalid("strategy.day-range", FiscalYear.EARLIEST, FiscalYear.LATEST);
        }
        Term term = new Term(from, to);
        if (term.isReversed()) {
            throw Refusal.invalid("strategy.term-reversed");
        }
        return term;
    }
}
