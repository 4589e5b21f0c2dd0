package mapae.tiering;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import mapae.investment.domain.InvestmentKind;
import mapae.shared.Bilingual;
import mapae.shared.Won;
import mapae.tiering.domain.TierResult;

/**
 * Whom a set of rules would move.
 *
 * @param from the day on which it comes into force
 * @param insteadOf key of the set that would hold then without it
 * @param moved the investments that change their tier, by code
 * @param running how many keep the tier that was determined for them
 * @param unchanged how many others stay in their tier
 * @param unknown how many have no tier before and after, since their cost is not known in won
 */
public record TierPreviewView(
        LocalDate from, long insteadOf, List<Moved> moved, int running, int unchanged, int unknown) {

    /**
     * An investment that changes its tier.
     *
     * @param code code
     * @param title title
     * @param organisation who answers for it
     * @param kind what is invested in
     * @param cost whole cost, if known
     * @param before tier by the rules that would hold without the set
     * @param after tier by the set
     * @param closer whether it is looked at more closely than before
     */
    public record Moved(
            String code,
            Bilingual title,
            Bilingual organisation,
            InvestmentKind kind,
            Optional<Won> cost,
            TierResult before,
            TierResult after,
            boolean closer) {}

    public TierPreviewView {
        moved = List.copyOf(moved);
    }
}
