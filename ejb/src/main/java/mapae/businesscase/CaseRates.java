package mapae.businesscase;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;

/** The discount rates by which a case may be appraised. */
@ApplicationScoped
public class CaseRates {

    Set<String> keys() {
        return Set.of();
    }

    Optional<String> usual() {
        return Optional.empty();
    }
}
