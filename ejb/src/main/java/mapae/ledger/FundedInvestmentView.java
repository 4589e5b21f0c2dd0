package mapae.ledger;

import mapae.ledger.model.FundingRows;
import mapae.shared.Bilingual;

/**
 * The investment that a line funds.
 *
 * @param code its code
 * @param title its title
 * @param isFrozen whether no more money is allotted to it
 */
public record FundedInvestmentView(String code, Bilingual title, boolean isFrozen) {

    static FundedInvestmentView of(FundingRows.Funded funded, boolean isFrozen) {
        return new FundedInvestmentView(funded.code(), funded.title(), isFrozen);
    }
}
