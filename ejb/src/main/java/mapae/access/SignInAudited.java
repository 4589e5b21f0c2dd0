package mapae.access;

import java.util.Optional;
import mapae.audit.Audited;

/**
 * Somebody signed in or out, or tried to.
 *
 * @param kind {@code access.sign-in}, {@code access.sign-in-refused} or {@code access.sign-out}
 * @param person the name that was typed, where it was refused
 */
record SignInAudited(String kind, Optional<String> person) implements Audited {}
