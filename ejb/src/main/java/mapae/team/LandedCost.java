package mapae.team;

import mapae.shared.Bilingual;
import mapae.shared.FiscalYear;
import mapae.shared.Won;

/**
 * What of a team's cost landed on an investment in a year.
 *
 * @param team code of the team
 * @param name its name
 * @param year fiscal year
 * @param amount in won
 */
public record LandedCost(String team, Bilingual name, FiscalYear year, Won amount) {}
