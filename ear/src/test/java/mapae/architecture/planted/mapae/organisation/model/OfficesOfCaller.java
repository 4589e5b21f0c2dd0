package mapae.architecture.planted.mapae.organisation.model;

import jakarta.ejb.SessionContext;

/** Breaks: a model imports only its own domain, shared, persistence, validation and injection. */
public class OfficesOfCaller {

    /** The caller's name. */
    public String caller(SessionContext session) {
        return session.getCallerPrincipal().getName();
    }
}
