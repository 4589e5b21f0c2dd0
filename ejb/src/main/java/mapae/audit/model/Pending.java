package mapae.audit.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** What the present transaction changed and has not yet sent to the database. */
@ApplicationScoped
public class Pending {

    @PersistenceContext
    private EntityManager em;

    /** Sends it now. */
    public void send() {
        em.flush();
    }
}
