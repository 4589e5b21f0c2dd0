package mapae.ledger.domain;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import mapae.shared.Won;

/**
 * What the close of a year does to the commitments of a line: of what is carried over as committed each commitment gets
 * its share, the oldest first, and what is not carried lapses. No statute orders them; a commitment made earlier is
 * taken to be fulfilled earlier.
 */
public final class ClosingShares {

    /**
     * What is open of a commitment.
     *
     * @param commitment identifies it; a smaller one is older
     * @param open promised and not paid; more than nothing
     */
    public record Open(long commitment, Won open) {}

    /**
     * The part of a movement that is a commitment's.
     *
     * @param commitment identifies it
     * @param kind by which posting it leaves
     * @param movement out of what is committed
     */
    public record Share(long commitment, PostingKind kind, Movement movement) {}

    /**
     * How a movement falls on commitments.
     *
     * @param shares of the commitments
     * @param rest of the movement, where the line holds more committed than its commitments say; zero otherwise
     */
    public record Split(List<Share> shares, Movement rest) {}

    private final Deque<Open> left;

    /** Of the commitments of a line, the oldest first. */
    public ClosingShares(List<Open> open) {
        this.left = new ArrayDeque<>(open);
    }

    /** Splits a movement out of what is committed; the next one goes on with what is left of the commitments. */
    public Split split(PostingKind kind, Movement movement) {
        List<Share> shares = new ArrayList<>();
        Won amount = movement.amount();
        while (!amount.isZero() && !left.isEmpty()) {
            Open first = left.poll();
            Won part = Amounts.smaller(amount, first.open());
            shares.add(new Share(first.commitment(), kind, new Movement(movement.line(), movement.flow(), part)));
            amount = amount.minus(part);
            if (!part.equals(first.open())) {
                left.addFirst(new Open(first.commitment(), first.open().minus(part)));
            }
        }
        return new Split(List.copyOf(shares), new Movement(movement.line(), movement.flow(), amount));
    }
}
