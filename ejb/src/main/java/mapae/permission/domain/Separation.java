package mapae.permission.domain;

import java.util.Set;

/**
 * Which roles nobody holds together: whoever audits changes nothing, and whoever administers accounts makes no business
 * decision. A lent role counts as held.
 */
public final class Separation {

    private static final Set<String> ALONE = Set.of(Roles.AUDITOR, Roles.ADMINISTRATOR);

    private Separation() {}

    /** Whether somebody with these roles may get that one too. */
    public static boolean mayAdd(Set<String> roles, String added) {
        return roles.stream().allMatch(role -> role.equals(added) || !ALONE.contains(role) && !ALONE.contains(added));
    }
}
