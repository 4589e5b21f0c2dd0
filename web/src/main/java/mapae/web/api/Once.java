package mapae.web.api;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.Supplier;
import mapae.idempotency.Idempotency;

/** Runs a command of a request once, however often the request with its key is sent. */
@Dependent
public class Once {

    @Inject
    private Idempotency idempotency;

    /**
     * The command's answer, of this run or of the first one.
     *
     * @param operation stable name of the command
     * @param key the caller's key; null or blank: the command simply runs
     * @param request all that was asked, the address included
     * @param answer type of the answer
     * @param command what to run
     */
    public <T> T run(String operation, String key, Object request, Class<T> answer, Supplier<T> command) {
        return idempotency.once(operation, Optional.ofNullable(key), request, answer, Json.newMapper(), command);
    }
}
