package mapae.web.ledger;

import java.util.Arrays;
import java.util.Optional;
import mapae.ledger.domain.MultiYearBasis;
import mapae.shared.FiscalYear;
import mapae.shared.Refusal;

/** What is said about plans over several years, read. */
final class PlanWishes {

    private PlanWishes() {}

    /** A legal form, if one is said; refused with {@code list.filter} if it is none. */
    static Optional<MultiYearBasis> basis(String parameter) {
        return Asked.text(parameter)
                .map(said -> Arrays.stream(MultiYearBasis.values())
                        .filter(one -> one.name().equals(said))
                        .findFirst()
                        .orElseThrow(() -> Refusal.invalid("list.filter", "basis", said)));
    }

    /** A year; refused with {@code year.out-of-range} if it is none. */
    static FiscalYear year(int value) {
        return FiscalYear.parse(String.valueOf(value));
    }
}
