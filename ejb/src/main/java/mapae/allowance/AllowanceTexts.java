package mapae.allowance;

import java.util.Optional;
import mapae.allowance.domain.Allowance;
import mapae.allowance.domain.IncrementalCase;
import mapae.shared.Refusal;
import mapae.shared.Won;

/** What somebody writes of an allowance: there, not longer than is kept, and amounts that can be kept. */
final class AllowanceTexts {

    static final int REASON = 1_000;

    private static final int TEXT = 2_000;
    private static final int REFERENCE = 200;
    private static final Won MOST = Won.of(1_000_000_000_000_000L);

    private AllowanceTexts() {}

    /** The wish as it is kept. */
    static Allowance.Wish wish(Allowance.Wish given) {
        if (given.amount().compareTo(Won.ZERO) <= 0 || given.amount().compareTo(MOST) > 0) {
            throw Refusal.invalid("allowance.amount", "amount", MOST);
        }
        return new Allowance.Wish(
                given.source(),
                given.amount(),
                given.document().filter(text -> !text.isBlank()).map(text -> required("document", text, REFERENCE)),
                required("cause", given.cause(), TEXT),
                required("effects", given.effects(), TEXT),
                amount("estimate", given.estimate()),
                new IncrementalCase(
                        values("raised", given.increment().raised()),
                        values("stopped", given.increment().stopped()),
                        values("reduced", given.increment().reduced())),
                given.study().filter(text -> !text.isBlank()).map(text -> required("study", text, REFERENCE)),
                given.expiresOn());
    }

    private static IncrementalCase.Values values(String option, IncrementalCase.Values given) {
        return new IncrementalCase.Values(
                amount(option + "Costs", given.costs()), amount(option + "Benefits", given.benefits()));
    }

    private static Won amount(String field, Won given) {
        if (given.isNegative() || given.compareTo(MOST) > 0) {
            throw Refusal.invalid("allowance.amount", field, MOST);
        }
        return given;
    }

    /**
     * The text without blanks around it.
     *
     * @param field name of the field, told with the refusal
     * @throws Refusal {@code allowance.text-missing} or {@code allowance.text-too-long}
     */
    static String required(String field, String text, int longest) {
        return Optional.ofNullable(text)
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .map(one -> {
                    if (one.length() > longest) {
                        throw Refusal.invalid("allowance.text-too-long", field, longest);
                    }
                    return one;
                })
                .orElseThrow(() -> Refusal.invalid("allowance.text-missing", field));
    }
}
