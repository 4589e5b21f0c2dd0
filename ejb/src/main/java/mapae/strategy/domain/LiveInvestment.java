package mapae.strategy.domain;

import mapae.shared.Bilingual;
import mapae.shared.InvestmentId;

/**
 * An investment that should serve some objective: neither stopped nor closed.
 *
 * @param id key
 * @param code its code
 * @param title its title
 * @param owner code of the organisation that answers for it
 * @param ownerName its name
 */
public record LiveInvestment(InvestmentId id, String code, Bilingual title, String owner, Bilingual ownerName) {}
