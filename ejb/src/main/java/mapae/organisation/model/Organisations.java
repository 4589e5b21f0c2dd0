package mapae.organisation.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import mapae.shared.OrganisationId;

/** All organisations. */
@ApplicationScoped
public class Organisations {

    @PersistenceContext
    private EntityManager em;

    /** All, by kind and code. */
    public List<Organisation> all() {
        return em.createQuery("select o from Organisation o order by o.kind, o.code", Organisation.class)
                .getResultList();
    }

    /** The one of that code. */
    public Optional<Organisation> byCode(String code) {
        return em.createQuery("select o from Organisation o where o.code = :code", Organisation.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    /** Those with these identifiers. */
    public List<Organisation> byIds(Collection<OrganisationId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return em.createQuery("select o from Organisation o where o.id in :ids", Organisation.class)
                .setParameter("ids", ids.stream().map(OrganisationId::value).toList())
                .getResultList();
    }

    /** An organisation and all that lie below it, at any depth. */
    public List<OrganisationId> withAllBelow(OrganisationId top) {
        List<?> ids = em.createNativeQuery("with recursive below (id) as (select id from organisation where id = :top"
                        + " union select o.id from organisation o join below b on o.parent_id = b.id)"
                        + " select id from below")
                .setParameter("top", top.value())
                .getResultList();
        return ids.stream()
                .map(id -> new OrganisationId(((Number) id).longValue()))
                .toList();
    }

    /** The code of one of these organisations that stands above itself, if any does. */
    public Optional<String> anyInCircle(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return Optional.empty();
        }
        List<?> codes = em.createNativeQuery(
                        "with recursive above (start, id) as (select id, parent_id from organisation"
                                + " where id in (:ids) union select a.start, o.parent_id from above a join organisation o"
                                + " on o.id = a.id where o.parent_id is not null)"
                                + " select o.code from above a join organisation o on o.id = a.start where a.id = a.start limit 1")
                .setParameter("ids", ids)
                .getResultList();
        return codes.stream().map(String::valueOf).findFirst();
    }
}
