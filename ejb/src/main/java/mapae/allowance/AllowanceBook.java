package mapae.allowance;

import java.math.BigDecimal;
import java.util.Map;
import mapae.allowance.domain.Allowance;
import mapae.allowance.domain.AllowanceBalance;
import mapae.shared.Figure;

/**
 * An allowance with what follows from it.
 *
 * @param allowance as it is kept
 * @param requestedBy name of who asked
 * @param deciders names of who decided, by the keys of their accounts
 * @param balance what became of what was granted
 * @param growth of the agreed total with it, in percent
 * @param againstStopping incremental benefit-cost ratio against stopping now
 * @param againstReduced the same against going on reduced
 * @param may what the caller may do
 */
public record AllowanceBook(
        Allowance allowance,
        String requestedBy,
        Map<Long, String> deciders,
        AllowanceBalance balance,
        Figure<BigDecimal> growth,
        Figure<BigDecimal> againstStopping,
        Figure<BigDecimal> againstReduced,
        May may) {

    /**
     * What the caller may do as things stand; it is asked again when they do it.
     *
     * @param keep take back, say that conditions are fulfilled
     * @param decide agree or refuse
     * @param draw draw a part
     */
    public record May(boolean keep, boolean decide, boolean draw) {}
}
