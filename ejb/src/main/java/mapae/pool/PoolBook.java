package mapae.pool;

import java.time.YearMonth;
import java.util.List;
import java.util.SortedMap;
import mapae.ledger.EarmarkedLineView;
import mapae.pool.domain.Formula;
import mapae.pool.domain.Pool;
import mapae.pool.domain.Rate;

/**
 * A pool with its terms.
 *
 * @param pool the pool
 * @param capacities units by month
 * @param formulas how they are shared out, the latest first
 * @param rates prices, the latest year first
 * @param lines the budget lines that are set aside for it
 * @param may what the caller may do
 */
public record PoolBook(
        Pool pool,
        SortedMap<YearMonth, Long> capacities,
        List<Formula> formulas,
        List<Rate> rates,
        List<EarmarkedLineView> lines,
        May may) {

    /**
     * What the caller may do.
     *
     * @param keep keep its terms
     * @param fund set lines aside and allot them
     * @param meter send meter files
     */
    public record May(boolean keep, boolean fund, boolean meter) {}
}
