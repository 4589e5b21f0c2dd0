package mapae.strategy;

import java.util.List;

/**
 * All that an investment serves.
 *
 * @param investment its code
 * @param contributions by first year
 * @param version for changes
 */
public record ContributionsView(String investment, List<ContributionView> contributions, int version) {

    public ContributionsView {
        contributions = List.copyOf(contributions);
    }
}
