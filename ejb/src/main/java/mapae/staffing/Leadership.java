package mapae.staffing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import mapae.shared.Figure;
import mapae.shared.InvestmentId;
import mapae.shared.OfficialId;
import mapae.shared.PostId;
import mapae.staffing.domain.EarliestTransfer;
import mapae.staffing.domain.Holding;

/**
 * All that figures about the leadership of one investment are computed from.
 *
 * @param investment the investment
 * @param baselineVersion number of its baseline
 * @param startsOn its first day, if known
 * @param endedOn last day on which a post led it, where delivery is over and none leads it on the as-of day any more; else
 *     empty
 * @param holdings who led it when, in any order; open ones end on the as-of day
 * @param current who leads it on the as-of day, if anybody does
 * @param milestone the next protected milestone that lies ahead of the as-of day, if there is one
 */
public record Leadership(
        InvestmentId investment,
        int baselineVersion,
        Optional<LocalDate> startsOn,
        Optional<LocalDate> endedOn,
        List<Holding> holdings,
        Optional<Current> current,
        Optional<ProtectedMilestone> milestone) {

    /**
     * Who leads on the as-of day.
     *
     * @param post the post that leads
     * @param official who holds it
     * @param since first day of the posting
     * @param plannedEnd last day of the posting, if one is set
     * @param excludedDays days that the clock leaves out
     * @param earliestTransfer when a transfer is possible under the ordinary rule, or why that is not known
     */
    public record Current(
            PostId post,
            OfficialId official,
            LocalDate since,
            Optional<LocalDate> plannedEnd,
            int excludedDays,
            Figure<EarliestTransfer> earliestTransfer) {}
}
