package mapae.ledger.domain;

/** Identifies a line of one fiscal year's budget. */
public record LineId(long value) implements Comparable<LineId> {

    @Override
    public int compareTo(LineId other) {
        return Long.compare(value, other.value);
    }
}
