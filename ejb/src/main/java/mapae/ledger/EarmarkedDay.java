package mapae.ledger;

import java.time.LocalDate;
import mapae.shared.FiscalYear;
import mapae.shared.Won;

/**
 * What postings that count for a day changed in a line that is set aside. Of a line that is set aside nothing was allotted
 * before, so all of its money counts, from the first day on.
 *
 * @param line code of the line
 * @param year its fiscal year
 * @param day the day
 * @param current its current budget changed by that
 * @param notAllotted what of it is not allotted changed by that
 * @param allotted allotments, and cuts of them, came to that
 */
public record EarmarkedDay(String line, FiscalYear year, LocalDate day, Won current, Won notAllotted, Won allotted) {}
