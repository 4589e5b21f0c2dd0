package mapae.fund.domain;

import java.time.LocalDate;
import mapae.shared.FiscalYear;
import mapae.shared.Won;

/**
 * Something that moved money of a fund, or a promise of it.
 *
 * @param on the day for which it counts
 * @param kind what it was
 * @param year the fiscal year whose money it was
 * @param call number of the call; 0 where it concerns none
 * @param award number of the award; 0 where it concerns none
 * @param amount how much; what the books tell may be below 0
 */
public record FundEvent(LocalDate on, Kind kind, FiscalYear year, int call, int award, Won amount) {

    /** What it was. */
    public enum Kind {
        /** The current budget of its lines changed by that. */
        BUDGETED,
        /** What of it is not allotted changed by that. */
        NOT_ALLOTTED,
        /** What the books allotted changed by that. */
        ALLOTTED,
        /** A call promised that. */
        ANNOUNCED,
        /** A call ended: what it did not award is promised to nobody; the amount is 0. */
        ENDED,
        /** It was awarded. */
        AWARDED,
        /** It was released of an award. */
        RELEASED,
        /** It was awarded and will not be released. */
        FELL_AWAY,
        /** It was released, and came back. */
        RETURNED
    }
}
