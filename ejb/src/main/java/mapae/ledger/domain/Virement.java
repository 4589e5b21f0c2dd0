package mapae.ledger.domain;

import java.util.Optional;
import mapae.shared.Won;

/**
 * A wish to move money from one line to another of the same year.
 *
 * @param from where the giving line stands
 * @param to where the receiving line stands
 * @param amount how much, in whole units of the lines' currency; more than nothing
 * @param references what it rests upon
 * @param floor what is guaranteed to the investment that the giving line funds, if anything is and the money leaves it
 */
public record Virement(BudgetPath from, BudgetPath to, Won amount, References references, Optional<BudgetFloor> floor) {

    /**
     * What a virement rests upon; a blank one counts as none.
     *
     * @param approval of the finance authority (전용 승인)
     * @param resolution of the Assembly, beforehand (국회 의결); of a fund transfer, the budget or the plan that holds it
     * @param reorganisation the statute or order that moved the duties (정부조직 개편)
     */
    public record References(Optional<String> approval, Optional<String> resolution, Optional<String> reorganisation) {

        /** Nothing. */
        public static final References NONE = new References(Optional.empty(), Optional.empty(), Optional.empty());

        public References {
            approval = approval.filter(text -> !text.isBlank());
            resolution = resolution.filter(text -> !text.isBlank());
            reorganisation = reorganisation.filter(text -> !text.isBlank());
        }
    }

    /**
     * What it would be by the two lines alone: a fund transfer (기금 전출입) between a fund and another account, else virement
     * between items (전용) or between programs (이용).
     */
    public PostingKind kindByLines() {
        if ((from.isOfFund() || to.isOfFund()) && !from.isInSameAccount(to)) {
            return PostingKind.FUND_TRANSFER;
        }
        return from.isInSameProgram(to) ? PostingKind.VIREMENT_OF_ITEMS : PostingKind.VIREMENT_OF_PROGRAMS;
    }
}
