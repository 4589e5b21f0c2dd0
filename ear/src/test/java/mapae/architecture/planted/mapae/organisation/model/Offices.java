package mapae.architecture.planted.mapae.organisation.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import mapae.architecture.planted.mapae.organisation.domain.Rank;
import mapae.architecture.planted.mapae.shared.OfficeId;

/** A good neighbour. */
@ApplicationScoped
public class Offices {

    @PersistenceContext
    private EntityManager em;

    /** One of them. */
    public Office find(OfficeId id) {
        return em.find(Office.class, id.value());
    }

    /** Of that rank. */
    public Office find(Rank rank) {
        return find(rank.office());
    }
}
