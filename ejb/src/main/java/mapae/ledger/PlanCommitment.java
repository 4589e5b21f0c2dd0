package mapae.ledger;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import mapae.shared.FiscalYear;
import mapae.shared.InvestmentId;
import mapae.shared.Won;

/**
 * A promise to be made for one year of a plan or several at once.
 *
 * @param description what for
 * @param counterparty to whom
 * @param investment the investment for which it is made, if for one
 * @param parts what of it falls on each year, in whole units of the plan's currency
 * @param valueDate the day for which what is committed now counts
 */
public record PlanCommitment(
        String description,
        String counterparty,
        Optional<InvestmentId> investment,
        SortedMap<FiscalYear, Won> parts,
        Optional<LocalDate> valueDate) {

    public PlanCommitment {
        parts = Collections.unmodifiableSortedMap(new TreeMap<>((Map<FiscalYear, Won>) parts));
    }
}
