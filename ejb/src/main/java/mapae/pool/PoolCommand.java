package mapae.pool;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import mapae.pool.domain.CapacityClass;
import mapae.pool.domain.PoolKind;
import mapae.pool.domain.PoolUnit;
import mapae.shared.Bilingual;
import mapae.shared.FiscalYear;
import mapae.shared.Won;

/** What is asked of pools. */
public final class PoolCommand {

    private PoolCommand() {}

    /**
     * A pool to open.
     *
     * @param code its code
     * @param holder code of the organisation that runs it
     * @param name its name
     * @param kind what it holds
     * @param unit in what it is counted
     */
    public record Open(String code, String holder, Bilingual name, PoolKind kind, PoolUnit unit) {}

    /**
     * What an institution needs.
     *
     * @param institution its code
     * @param size its class
     * @param need units a month; 0 where it takes no part any more
     */
    public record Declare(String institution, CapacityClass size, long need) {}

    /**
     * A reservation.
     *
     * @param institution code of the institution
     * @param month for which month
     * @param units how many
     */
    public record Reserve(String institution, YearMonth month, long units) {}

    /**
     * An allotment of a line that is set aside for the pool.
     *
     * @param year the fiscal year
     * @param line its code
     * @param amount in won
     * @param on the day for which it counts; empty for today
     * @param reason why, if somebody says so
     */
    public record Allot(FiscalYear year, String line, Won amount, Optional<LocalDate> on, Optional<String> reason) {}
}
