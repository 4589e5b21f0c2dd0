package mapae.investment;

import mapae.shared.Bilingual;
import mapae.shared.InvestmentId;
import mapae.shared.OrganisationId;

/**
 * What other rooms need to name an investment.
 *
 * @param id identifier
 * @param code code
 * @param title title in both languages
 * @param currency ISO code of the currency
 * @param owner organisation that answers for it
 */
public record InvestmentName(InvestmentId id, String code, Bilingual title, String currency, OrganisationId owner) {}
