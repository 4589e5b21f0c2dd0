package mapae.web.ledger;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import mapae.shared.FiscalYear;
import mapae.shared.Refusal;

/** What parameters of an address say. */
final class Asked {

    private Asked() {}

    /** A text without blanks around it, if it says anything. */
    static Optional<String> text(String parameter) {
        return Optional.ofNullable(parameter).map(String::strip).filter(one -> !one.isEmpty());
    }

    /** A text that has to be there; refused with {@code list.filter} otherwise. */
    static String needed(String name, String parameter) {
        return text(parameter).orElseThrow(() -> Refusal.invalid("list.filter", name, ""));
    }

    /** A day, if one is said; refused with {@code list.filter} if it is none. */
    static Optional<LocalDate> day(String name, String parameter) {
        return text(parameter).map(said -> {
            try {
                return LocalDate.parse(said);
            } catch (DateTimeException malformed) {
                throw Refusal.invalid("list.filter", name, said);
            }
        });
    }

    /** A year, if one is said; refused with {@code year.out-of-range} if it is none. */
    static Optional<FiscalYear> year(String parameter) {
        return text(parameter).map(FiscalYear::parse);
    }
}
