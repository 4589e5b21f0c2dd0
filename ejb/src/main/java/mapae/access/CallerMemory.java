package mapae.access;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.function.Supplier;

/** Remembers the caller for the length of one request, so that a page costs one look-up and not one per service. */
@RequestScoped
public class CallerMemory {

    private String username;
    private Optional<Caller> caller = Optional.empty();

    Optional<Caller> of(String name, Supplier<Optional<Caller>> lookup) {
        if (!name.equals(username)) {
            caller = lookup.get();
            username = name;
        }
        return caller;
    }
}
