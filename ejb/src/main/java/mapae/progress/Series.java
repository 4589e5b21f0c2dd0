package mapae.progress;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedMap;
import mapae.progress.domain.MonthReport;
import mapae.shared.FiscalYear;
import mapae.shared.InvestmentId;
import mapae.shared.Won;

/**
 * All that figures of one investment are computed from.
 *
 * @param investment the investment
 * @param budgetAtCompletion budget at completion, if there is a baseline
 * @param baselineVersion number of the baseline
 * @param startsOn first day
 * @param plannedFinish last day of the baseline
 * @param planned planned value by month, cumulative
 * @param reports reports by month, earliest first
 * @param yearBudgets budget by fiscal year
 */
public record Series(
        InvestmentId investment,
        Optional<Won> budgetAtCompletion,
        int baselineVersion,
        Optional<LocalDate> startsOn,
        Optional<LocalDate> plannedFinish,
        NavigableMap<YearMonth, Won> planned,
        List<MonthReport> reports,
        SortedMap<FiscalYear, Won> yearBudgets) {}
