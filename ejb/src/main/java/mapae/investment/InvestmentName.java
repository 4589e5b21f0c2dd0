package mapae.investment;

import mapae.investment.domain.Stage;
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
 * @param stage where it stands
 */
public record InvestmentName(
        InvestmentId id, String code, Bilingual title, String currency, OrganisationId owner, Stage stage) {}
