package mapae.architecture.planted.mapae.organisation.model;

import jakarta.persistence.EntityManager;
import java.util.List;

/** Breaks: no list is paged by counting rows off. */
public class OfficesByNumber {

    /** A page. */
    public List<Office> page(EntityManager em, int number) {
        return em.createQuery("select o from Office o", Office.class)
                .setFirstResult(number * 20)
                .getResultList();
    }
}
