package mapae.ledger;

import java.util.Optional;
import mapae.ledger.domain.PostingKind;
import mapae.shared.FiscalYear;
import mapae.shared.Won;

/**
 * Asks to carry money over, or to move it to another line.
 *
 * @param kind a carry-over or a virement
 * @param organisation code of the organisation that gives
 * @param year fiscal year
 * @param line code of the line that gives
 * @param to the line that receives, of a virement
 * @param amount how much, in whole units of the line's currency
 * @param reference the resolution, the plan or the reorganisation that allows it
 * @param completion last year of the continuing expenditure
 * @param reason why
 */
public record RequestCommand(
        PostingKind kind,
        String organisation,
        FiscalYear year,
        String line,
        Optional<Receiver> to,
        Won amount,
        Optional<String> reference,
        Optional<FiscalYear> completion,
        String reason) {

    /**
     * A line that receives.
     *
     * @param organisation code of the organisation
     * @param line code of the line
     */
    public record Receiver(String organisation, String line) {}
}
