package mapae.ledger.domain;

import java.util.Arrays;

/** Through what the money of a line reaches what it is for. */
public enum Instrument {
    /** The line funds an investment. */
    INVESTMENT(""),
    /** The line is set aside for a standing team. */
    TEAM("team/"),
    /** The line is set aside for a dedicated fund. */
    FUND("fund/"),
    /** The line is set aside for a shared pool. */
    POOL("pool/"),
    /** The line is for neither. */
    OTHER("");

    private final String prefix;

    Instrument(String prefix) {
        this.prefix = prefix;
    }

    /** The one that a line is set aside for, by its reference such as {@code team/DATA}. */
    public static Instrument ofReference(String reference) {
        return Arrays.stream(values())
                .filter(one -> !one.prefix.isEmpty() && reference.startsWith(one.prefix))
                .findFirst()
                .orElse(OTHER);
    }
}
