package mapae.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import mapae.ledger.domain.PostingKind;
import mapae.shared.Won;

/**
 * What law grants to lines, or what of it is allotted.
 *
 * @param kind an initial or supplementary budget, an allotment, or a grant from the reserve
 * @param lines how much for which line
 * @param currency ISO 4217, of lines that are not there yet; empty for won
 * @param valueDate the day for which it counts; empty for today, or the day of the year that is nearest to it
 * @param reason why, where there is something to say; a grant from the reserve says so
 * @param reference what a grant from the reserve rests upon
 */
public record BudgetCommand(
        PostingKind kind,
        List<Share> lines,
        Optional<String> currency,
        Optional<LocalDate> valueDate,
        Optional<String> reason,
        Optional<String> reference) {

    public BudgetCommand {
        lines = List.copyOf(lines);
    }

    /**
     * How much for a line.
     *
     * @param line code of the line
     * @param amount whole units of its currency
     */
    public record Share(String line, Won amount) {}
}
