package mapae.audit;

import java.util.Optional;

/**
 * Who does something.
 *
 * @param username sign-in name
 * @param displayName name as shown
 * @param role in which role; several are divided by blanks
 * @param onBehalfOf sign-in name of the person for whom they act, if not for themselves
 */
public record Actor(String username, String displayName, String role, Optional<String> onBehalfOf) {

    private static final String SYSTEM = "system";

    /** The system by itself: the schedule, or the server as it starts. */
    public static final Actor OF_ITSELF = new Actor(SYSTEM, "Mapae", SYSTEM, Optional.empty());

    /** Somebody who is not signed in. */
    public static final Actor NOBODY = new Actor("anonymous", "—", "none", Optional.empty());
}
