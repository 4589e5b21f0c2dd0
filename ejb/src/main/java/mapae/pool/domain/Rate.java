package mapae.pool.domain;

import mapae.shared.Bilingual;
import mapae.shared.FiscalYear;
import mapae.shared.Won;

/**
 * What a unit is priced at in a year.
 *
 * @param year the fiscal year
 * @param kind which price
 * @param amount won a unit
 * @param certainty how sure it is
 * @param note where it comes from
 */
public record Rate(FiscalYear year, RateKind kind, Won amount, Certainty certainty, Bilingual note) {}
