package mapae.web.ledger;

import java.util.Set;
import mapae.shared.Refusal;
import mapae.shared.Won;
import mapae.web.page.Formats;

/** Refusals of the books as a page tells them: the amount that there is, written like every other amount. */
final class Refused {

    private static final Set<String> WITH_AMOUNT = Set.of(
            "ledger.not-available",
            "ledger.not-allotted",
            "ledger.not-committed",
            "ledger.not-spent",
            "commitment.not-open",
            "commitment.not-paid");

    private Refused() {}

    static Refusal told(Refusal refusal, Formats formats, String currency) {
        return WITH_AMOUNT.contains(refusal.code())
                ? Refusal.conflict(refusal.code(), formats.exactly(amount(refusal), currency))
                : refusal;
    }

    private static Won amount(Refusal refusal) {
        return Won.of(Long.parseLong(refusal.arguments().get(0)));
    }
}
