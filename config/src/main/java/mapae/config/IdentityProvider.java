package mapae.config;

import java.util.Map;
import mapae.permission.domain.Roles;

/** What the environment says of an OpenID provider must make sense before the server starts, not at the first sign-in. */
final class IdentityProvider {

    private static final String ISSUER = "MAPAE_OIDC_ISSUER";
    private static final String CLIENT = "MAPAE_OIDC_CLIENT_ID";
    private static final String ROLES = "MAPAE_OIDC_ROLES";
    private static final String ROLE_CLAIM = "MAPAE_OIDC_ROLE_CLAIM";
    private static final String AUDIENCE = "MAPAE_OIDC_API_AUDIENCE";

    private IdentityProvider() {}

    /** Fails with a clear line if it does not. */
    static void require(Map<String, String> environment) {
        String issuer = environment.getOrDefault(ISSUER, "").trim();
        if (issuer.isEmpty()) {
            return;
        }
        if (!issuer.matches("https://\\S+|http://(127\\.0\\.0\\.1|localhost)[:/]\\S+")) {
            throw new StartFailure(
                    ISSUER + " must be an address that begins with https://, but is \"" + issuer + "\".");
        }
        String client = environment.getOrDefault(CLIENT, "mapae").trim();
        if (client.equals(environment.getOrDefault(AUDIENCE, "").trim())) {
            throw new StartFailure(AUDIENCE + " must not be the name of the client, since ID tokens carry that.");
        }
        String mapping = environment.getOrDefault(ROLES, "").trim();
        if (mapping.isEmpty() != environment.getOrDefault(ROLE_CLAIM, "").trim().isEmpty()) {
            throw new StartFailure(ROLE_CLAIM + " and " + ROLES + " need each other: set both, or neither.");
        }
        if (!mapping.isEmpty()) {
            requireRoles(mapping);
        }
    }

    private static void requireRoles(String mapping) {
        for (String pair : mapping.split(",")) {
            String[] sides = pair.split("=", 2);
            if (sides.length != 2 || sides[0].isBlank() || !Roles.ALL.contains(sides[1].strip())) {
                throw new StartFailure(ROLES + " must be pairs like budget-office=planner, with one of "
                        + String.join(", ", Roles.ALL) + " on the right, but holds \"" + pair + "\".");
            }
        }
    }
}
