package mapae.architecture.planted.mapae.organisation;

import jakarta.ejb.Stateless;

/** Breaks: a service says who may call it. */
@Stateless
public class UnguardedOffices {

    /** Open to whom? */
    public String open() {
        return "open";
    }
}
