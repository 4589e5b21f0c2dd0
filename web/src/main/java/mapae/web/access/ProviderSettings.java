package mapae.web.access;

import com.nimbusds.jwt.JWTClaimsSet;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The OpenID provider that people may sign in with, as the environment names it.
 *
 * @param issuer its name, an address ({@code MAPAE_OIDC_ISSUER})
 * @param client as which Mapae is known to it ({@code MAPAE_OIDC_CLIENT_ID})
 * @param secret with which Mapae proves so ({@code MAPAE_OIDC_CLIENT_SECRET})
 * @param accountClaim the claim that holds the name of the account ({@code MAPAE_OIDC_ACCOUNT_CLAIM},
 *     {@code preferred_username})
 * @param roleClaim the claim that holds roles; empty: those of the account hold ({@code MAPAE_OIDC_ROLE_CLAIM})
 * @param roles what the provider's roles are here ({@code MAPAE_OIDC_ROLES}, as {@code theirs=ours,theirs=ours})
 * @param audience for whom an access token must be meant to be taken by the API; empty: none is taken
 *     ({@code MAPAE_OIDC_API_AUDIENCE})
 */
record ProviderSettings(
        String issuer,
        String client,
        Optional<String> secret,
        String accountClaim,
        Optional<String> roleClaim,
        Map<String, String> roles,
        Optional<String> audience) {

    /** The settings; empty if no provider is named. The launcher has seen that they make sense. */
    static Optional<ProviderSettings> of(Map<String, String> environment) {
        Function<String, Optional<String>> read = name ->
                Optional.ofNullable(environment.get(name)).map(String::strip).filter(text -> !text.isEmpty());
        return read.apply("MAPAE_OIDC_ISSUER")
                .map(issuer -> new ProviderSettings(
                        issuer,
                        read.apply("MAPAE_OIDC_CLIENT_ID").orElse("mapae"),
                        read.apply("MAPAE_OIDC_CLIENT_SECRET"),
                        read.apply("MAPAE_OIDC_ACCOUNT_CLAIM").orElse("preferred_username"),
                        read.apply("MAPAE_OIDC_ROLE_CLAIM"),
                        mapping(read.apply("MAPAE_OIDC_ROLES").orElse("")),
                        read.apply("MAPAE_OIDC_API_AUDIENCE")));
    }

    private static Map<String, String> mapping(String text) {
        return Arrays.stream(text.split(","))
                .map(pair -> pair.split("=", 2))
                .filter(pair -> pair.length == 2)
                .collect(Collectors.toMap(pair -> pair[0].strip(), pair -> pair[1].strip()));
    }

    /** The account that a verified token names. */
    Optional<String> account(JWTClaimsSet claims) {
        return claims.getClaim(accountClaim) instanceof String name ? Optional.of(name) : Optional.empty();
    }

    /** The roles that a verified token gives; empty where those of the account hold. */
    Optional<Set<String>> roles(JWTClaimsSet claims) {
        return roleClaim.map(name -> values(claims.getClaims(), name)
                .map(roles::get)
                .filter(role -> role != null)
                .collect(Collectors.toUnmodifiableSet()));
    }

    /** What stands in a claim: by its very name, else along a path of names parted by dots. */
    private static Stream<String> values(Map<?, ?> claims, String path) {
        Object found = claims.get(path);
        int dot = path.indexOf('.');
        if (found == null && dot > 0 && claims.get(path.substring(0, dot)) instanceof Map<?, ?> within) {
            return values(within, path.substring(dot + 1));
        }
        if (found instanceof Collection<?> many) {
            return many.stream().map(String::valueOf);
        }
        return found == null ? Stream.empty() : Arrays.stream(found.toString().split("[\\s,]+"));
    }
}
