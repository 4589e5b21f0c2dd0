package mapae.architecture.planted.mapae.batch.counting;

import jakarta.persistence.PersistenceContext;

/** Breaks: batch never imports an entity manager. */
public class CountQuery {

    @PersistenceContext
    private Object em;

    /** Whether there is one. */
    public boolean there() {
        return em != null;
    }
}
