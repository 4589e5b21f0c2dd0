package mapae.staffing;

import mapae.shared.Bilingual;
import mapae.shared.OrganisationId;

/**
 * What an import says of a post.
 *
 * @param code code; new ones are added
 * @param name name in both languages
 * @param organisation whose post it is
 */
public record PostFacts(String code, Bilingual name, OrganisationId organisation) {}
