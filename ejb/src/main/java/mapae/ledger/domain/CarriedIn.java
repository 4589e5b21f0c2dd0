package mapae.ledger.domain;

import java.util.Map;
import mapae.shared.Won;

/**
 * What came into a line from the year before, by the way in which it came. Each 0 or more, in whole units of the line's
 * currency.
 *
 * @param accident by accident carry-over (사고이월)
 * @param specified by specified carry-over (명시이월)
 * @param continuing by carry-over of continuing expenditure (계속비이월)
 * @param untold as a settlement from elsewhere states it, which does not say by which way
 */
public record CarriedIn(Won accident, Won specified, Won continuing, Won untold) {

    /** Nothing came. */
    public static final CarriedIn NOTHING = new CarriedIn(Won.ZERO, Won.ZERO, Won.ZERO, Won.ZERO);

    /** @throws IllegalArgumentException if a part is below zero */
    public CarriedIn {
        if (accident.isNegative() || specified.isNegative() || continuing.isNegative() || untold.isNegative()) {
            throw new IllegalArgumentException("less than nothing carried in");
        }
    }

    /**
     * By the kinds of the postings that carried it in.
     *
     * @param amounts by kind; what is no carry-over of a known way is of an untold one
     */
    public static CarriedIn of(Map<PostingKind, Won> amounts) {
        Won accident = amounts.getOrDefault(PostingKind.CARRY_OVER_ACCIDENT, Won.ZERO);
        Won specified = amounts.getOrDefault(PostingKind.CARRY_OVER_SPECIFIED, Won.ZERO);
        Won continuing = amounts.getOrDefault(PostingKind.CARRY_OVER_CONTINUING, Won.ZERO);
        Won all = Won.sum(amounts.values());
        return new CarriedIn(
                accident,
                specified,
                continuing,
                all.minus(accident).minus(specified).minus(continuing));
    }

    /** All of it. */
    public Won total() {
        return accident.plus(specified).plus(continuing).plus(untold);
    }

    /**
     * What of it is not spent. Carried money counts as spent before the money of the year, and of carried money that which
     * cannot be carried again before the rest: accident, then untold, then specified, then continuing. No statute says
     * so; it is how this system reads the rule (rule {@link LedgerRule#CARRIED_USED_FIRST}).
     *
     * @param spent what the line spent this year; 0 or more
     */
    public CarriedIn unspent(Won spent) {
        Won accidentLeft = rest(accident, spent);
        Won untoldLeft = rest(untold, spent.minus(accident));
        Won specifiedLeft = rest(specified, spent.minus(accident).minus(untold));
        Won continuingLeft =
                rest(continuing, spent.minus(accident).minus(untold).minus(specified));
        return new CarriedIn(accidentLeft, specifiedLeft, continuingLeft, untoldLeft);
    }

    /**
     * What must not be carried again: accident money, and money that may be such. What is not known counts against the
     * carry-over, not for it.
     */
    public Won notToBeCarriedAgain() {
        return accident.plus(untold);
    }

    private static Won rest(Won part, Won use) {
        return use.isNegative() ? part : Amounts.atLeastZero(part.minus(use));
    }
}
