package mapae.ledger.domain;

import mapae.shared.Won;

/**
 * One side of a movement: an amount in or out of an account of a line.
 *
 * @param line the line
 * @param account the account
 * @param amount above zero: in; below zero: out. In whole units of the line's currency
 */
public record Entry(LineId line, Account account, Won amount) {

    /** What takes it back. */
    public Entry reversed() {
        return new Entry(line, account, amount.negated());
    }
}
