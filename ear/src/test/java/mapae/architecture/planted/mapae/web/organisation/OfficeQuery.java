package mapae.architecture.planted.mapae.web.organisation;

import jakarta.persistence.EntityManager;

/** Breaks: web never imports an entity manager. */
public class OfficeQuery {

    /** Asks past the services. */
    public boolean ask(EntityManager em) {
        return em.isOpen();
    }
}
