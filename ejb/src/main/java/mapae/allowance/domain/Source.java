package mapae.allowance.domain;

/** Where the law lets more money come from. */
public enum Source {
    /** From another line: between items by approval, between programs by resolution (이용·전용). */
    VIREMENT,
    /** Granted to the line from the reserve (예비비). */
    RESERVE,
    /** Granted to the line by a supplementary budget (추가경정예산). */
    SUPPLEMENTARY,
    /** Carried into the line from the year before (이월). */
    CARRY_OVER,
    /** Left on the line after a contract cost less than was planned (집행잔액). */
    REUSABLE_REMAINDER,
    /** From a line of a fund (기금). */
    FUND;

    /** Whether the money comes from another line; else it lies on the line that it is spent from. */
    public boolean isElsewhere() {
        return this == VIREMENT || this == FUND;
    }
}
