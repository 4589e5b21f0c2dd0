package mapae.pool.domain;

import mapae.shared.Bilingual;
import mapae.shared.OrganisationId;

/**
 * A pool.
 *
 * @param id key
 * @param code its code
 * @param name its name
 * @param holder the organisation that runs it
 * @param organisation code of that
 * @param holderName name of that
 * @param kind what it holds
 * @param unit in what it is counted
 * @param version for the next change
 */
public record Pool(
        long id,
        String code,
        Bilingual name,
        OrganisationId holder,
        String organisation,
        Bilingual holderName,
        PoolKind kind,
        PoolUnit unit,
        int version) {

    /** What its money in the books is set aside for. */
    public String reference() {
        return "pool/" + code;
    }
}
