package mapae.ledger;

import java.util.Optional;
import mapae.shared.FiscalYear;

/**
 * How far the close of a year is.
 *
 * @param year fiscal year
 * @param closed organisations for which it is closed
 * @param open organisations that have lines in it and for which it is open
 * @param job state of the newest execution of the job that closes it, as Jakarta Batch names it; empty if there was none
 */
public record YearView(FiscalYear year, int closed, int open, Optional<String> job) {}
