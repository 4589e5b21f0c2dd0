package mapae.team.domain;

import mapae.shared.Figure;
import mapae.shared.Percent;
import mapae.shared.Won;

/**
 * A bound to a share of the portfolio's money: a floor that it must not fall below or a cap that it must not exceed, with a
 * warning before.
 *
 * @param isFloor whether it is a floor
 * @param bound the bound
 * @param warning where the warning begins: above a floor, below a cap
 */
public record Guardrail(boolean isFloor, Percent bound, Percent warning) {

    /** How a share stands to it. */
    public enum Standing {
        /** Well within. */
        WITHIN,
        /** Within, and near the bound. */
        NEAR,
        /** Past it. */
        BREACHED
    }

    public Guardrail {
        if (isFloor ? warning.compareTo(bound) < 0 : warning.compareTo(bound) > 0) {
            throw new IllegalArgumentException("a warning comes before the bound");
        }
    }

    /** How part ÷ whole stands to it, compared exactly; undefined where there is no money at all. */
    public Figure<Standing> standing(Won part, Won whole) {
        if (whole.isZero()) {
            return Figure.undefined("team.no-money");
        }
        if (isPast(part, whole, bound)) {
            return Figure.of(Standing.BREACHED);
        }
        return Figure.of(isPast(part, whole, warning) ? Standing.NEAR : Standing.WITHIN);
    }

    /** part ÷ whole against a share, multiplied out. */
    private boolean isPast(Won part, Won whole, Percent share) {
        int compared = part.toBigDecimal().compareTo(whole.toBigDecimal().multiply(share.fraction()));
        return isFloor ? compared < 0 : compared > 0;
    }
}
