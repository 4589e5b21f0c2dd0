package mapae.ledger;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import mapae.ledger.domain.Account;
import mapae.ledger.domain.LineBalance;
import mapae.ledger.domain.MultiYearCommitment;
import mapae.ledger.model.MultiYearPlanLists.YearLine;
import mapae.ledger.model.MultiYearPlanRows.Plan;
import mapae.ledger.model.MultiYearPlanRows.Year;
import mapae.ledger.model.ObligationRows.Obligation;
import mapae.shared.FiscalYear;
import mapae.shared.Won;

/**
 * A plan over several years with what the books say of its years.
 *
 * @param plan the plan
 * @param years its years as stored
 * @param lines the lines behind them, as far as they exist
 * @param obligations what was promised, the oldest first
 */
record PlanInBooks(
        Plan plan, SortedMap<FiscalYear, Year> years, Map<FiscalYear, YearLine> lines, List<Obligation> obligations) {

    /** The plan with the status that each year has today. */
    MultiYearCommitment commitment() {
        SortedMap<FiscalYear, MultiYearCommitment.Year> firm = new TreeMap<>();
        years.forEach((year, stored) -> firm.put(
                year,
                new MultiYearCommitment.Year(
                        stored.status().inBooks(balance(year).orElse(LineBalance.EMPTY)),
                        stored.amount(),
                        promised(year))));
        return new MultiYearCommitment(plan.stated().basis(), firm);
    }

    Optional<LineBalance> balance(FiscalYear year) {
        return Optional.ofNullable(lines.get(year)).map(YearLine::balance);
    }

    /** What is free on the year's line now; nothing where there is none. */
    Won available(FiscalYear year) {
        return balance(year).map(line -> line.amount(Account.AVAILABLE)).orElse(Won.ZERO);
    }

    /** What counts against the amount of a year. */
    Won promised(FiscalYear year) {
        return Won.sum(of(year).stream().map(Obligation::promised).toList());
    }

    /** What of a year is not taken up yet. */
    Won reserved(FiscalYear year) {
        return Won.sum(of(year).stream().map(Obligation::reserved).toList());
    }

    List<Obligation> of(FiscalYear year) {
        return obligations.stream().filter(one -> one.year().equals(year)).toList();
    }
}
