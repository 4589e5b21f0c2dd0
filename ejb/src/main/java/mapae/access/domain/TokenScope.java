package mapae.access.domain;

import java.util.Set;

/** What a token is good for. */
public enum TokenScope {
    /** Reading alone. */
    READ,
    /** Reading and writing, as far as the roles of its owner go. */
    WRITE;

    private static final Set<String> READS = Set.of("GET", "HEAD", "OPTIONS");

    /** Whether a request of that HTTP method may be made. */
    public boolean allows(String method) {
        return this == WRITE || READS.contains(method);
    }
}
