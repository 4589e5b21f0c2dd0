package mapae.ledger.domain;

import mapae.shared.Won;

/** Comparing amounts of the same currency. */
final class Amounts {

    private Amounts() {}

    static Won atLeastZero(Won amount) {
        return amount.isNegative() ? Won.ZERO : amount;
    }

    static Won smaller(Won one, Won other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    static boolean isMore(Won one, Won other) {
        return one.compareTo(other) > 0;
    }

    static boolean isPositive(Won amount) {
        return isMore(amount, Won.ZERO);
    }
}
