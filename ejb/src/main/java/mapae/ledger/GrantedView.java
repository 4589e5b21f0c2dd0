package mapae.ledger;

import mapae.shared.Bilingual;
import mapae.shared.FiscalYear;
import mapae.shared.Won;

/**
 * What the books hold for a line of an organisation, in won.
 *
 * @param year fiscal year
 * @param code code of the line
 * @param title its name
 * @param granted initial + supplementary budget
 * @param current current budget
 */
public record GrantedView(FiscalYear year, String code, Bilingual title, Won granted, Won current) {}
