package mapae.access;

import java.util.Optional;
import mapae.audit.Audited;

/**
 * Somebody signed in or out, or tried to, or changed by what they do.
 *
 * @param kind {@code access.sign-in}, {@code access.sign-in-refused}, {@code access.sign-out}, {@code access.password},
 *     {@code access.token} or {@code access.token-revoked}
 * @param person the name that was typed, where it was refused
 */
record SignInAudited(String kind, Optional<String> person) implements Audited {}
