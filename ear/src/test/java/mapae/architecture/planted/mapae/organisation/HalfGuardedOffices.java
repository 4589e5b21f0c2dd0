package mapae.architecture.planted.mapae.organisation;

import jakarta.annotation.security.DenyAll;
import jakarta.ejb.Singleton;

/** Breaks: a service says who may call it, for every public method. */
@Singleton
public class HalfGuardedOffices {

    /** Open to nobody. */
    @DenyAll
    public String shut() {
        return "shut";
    }

    /** Open to whom? */
    public String open() {
        return "open";
    }
}
