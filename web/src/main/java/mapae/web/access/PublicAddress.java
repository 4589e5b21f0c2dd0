package mapae.web.access;

import java.net.URI;
import java.util.Optional;

/** Where people reach Mapae: the environment variable {@code MAPAE_PUBLIC_URL}; the address of the request where it is not set. */
final class PublicAddress {

    private static final Optional<URI> DECLARED = Optional.ofNullable(System.getenv("MAPAE_PUBLIC_URL"))
            .map(String::strip)
            .filter(text -> !text.isEmpty())
            .map(URI::create);

    private PublicAddress() {}

    /** The declared address, if one is declared. */
    static Optional<URI> declared() {
        return DECLARED;
    }

    /** Whether it is one of TLS. */
    static boolean isSecure() {
        return DECLARED.filter(address -> "https".equalsIgnoreCase(address.getScheme()))
                .isPresent();
    }
}
