package mapae.web.access;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.JWSKeySelector;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.jwt.JWT;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.TokenResponse;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Talks to the OpenID provider: authorization code flow with PKCE, and access tokens of its that the API takes. A token
 * counts only if the provider signed it, by a pair of keys, for Mapae, and it has not expired; a minute is granted to
 * clocks that differ.
 */
@ApplicationScoped
public class Provider {

    private static final System.Logger LOG = System.getLogger(Provider.class.getName());

    /** Signed by a private key. What is not signed, or by a secret that both sides know, is not among them. */
    private static final Set<JWSAlgorithm> SIGNED_BY = Set.of(
            JWSAlgorithm.RS256,
            JWSAlgorithm.RS384,
            JWSAlgorithm.RS512,
            JWSAlgorithm.PS256,
            JWSAlgorithm.PS384,
            JWSAlgorithm.PS512,
            JWSAlgorithm.ES256,
            JWSAlgorithm.ES384,
            JWSAlgorithm.ES512);

    /** How providers head their access tokens: after RFC 9068, or as any other token, or not at all. */
    private static final Set<JOSEObjectType> TYPES =
            new HashSet<>(Arrays.asList(new JOSEObjectType("at+jwt"), JOSEObjectType.JWT, null));

    private static final int TIMEOUT_MILLIS = 5_000;
    private static final int MOST_BYTES = 512 * 1024;

    private final Optional<ProviderSettings> settings = ProviderSettings.of(System.getenv());
    private Known known;

    /** What the provider says of itself, and its keys, which are fetched again when an unknown one is named. */
    private record Known(OIDCProviderMetadata metadata, JWKSource<SecurityContext> keys) {

        JWSKeySelector<SecurityContext> selector() {
            return new JWSVerificationKeySelector<>(SIGNED_BY, keys);
        }
    }

    /** The provider did not let somebody in, or what it sent does not count. */
    static final class NotProven extends Exception {
        private static final long serialVersionUID = 1L;

        NotProven(String why, Throwable cause) {
            super(why, cause);
        }
    }

    /** Its settings; empty where there is none. */
    Optional<ProviderSettings> settings() {
        return settings;
    }

    /** Where the browser goes to sign in. */
    URI signInAddress(SignInAttempt attempt, URI answer) throws NotProven {
        try {
            return new AuthenticationRequest.Builder(
                            ResponseType.CODE, new Scope("openid", "profile"), client(), answer)
                    .endpointURI(known().metadata().getAuthorizationEndpointURI())
                    .state(new State(attempt.state()))
                    .nonce(new Nonce(attempt.nonce()))
                    .codeChallenge(new CodeVerifier(attempt.verifier()), CodeChallengeMethod.S256)
                    .build()
                    .toURI();
        } catch (GeneralException | IOException e) {
            throw new NotProven("the provider cannot be asked", e);
        }
    }

    /** Redeems the code that the browser brought back, for what the provider says of who signed in. */
    JWTClaimsSet redeem(String code, SignInAttempt attempt, URI answer) throws NotProven {
        try {
            Known provider = known();
            AuthorizationCodeGrant grant = new AuthorizationCodeGrant(
                    new AuthorizationCode(code), answer, new CodeVerifier(attempt.verifier()));
            URI address = provider.metadata().getTokenEndpointURI();
            Optional<Secret> secret = settings.orElseThrow().secret().map(Secret::new);
            TokenRequest request = secret.isPresent()
                    ? new TokenRequest.Builder(address, new ClientSecretBasic(client(), secret.get()), grant).build()
                    : new TokenRequest.Builder(address, client(), grant).build();
            HTTPRequest http = request.toHTTPRequest();
            http.setConnectTimeout(TIMEOUT_MILLIS);
            http.setReadTimeout(TIMEOUT_MILLIS);
            TokenResponse response = OIDCTokenResponseParser.parse(http.send());
            if (!response.indicatesSuccess()) {
                throw new NotProven(
                        "the provider refused: " + response.toErrorResponse().getErrorObject(), null);
            }
            JWT token = ((OIDCTokenResponse) response.toSuccessResponse())
                    .getOIDCTokens()
                    .getIDToken();
            IDTokenValidator validator = new IDTokenValidator(
                    new Issuer(settings.orElseThrow().issuer()), client(), provider.selector(), null);
            validator.validate(token, new Nonce(attempt.nonce()));
            return token.getJWTClaimsSet();
        } catch (BadJOSEException | JOSEException e) {
            throw new NotProven("the token of the provider does not count: " + e.getMessage(), e);
        } catch (GeneralException | IOException | java.text.ParseException e) {
            throw new NotProven("the provider's answer cannot be read", e);
        }
    }

    /** What an access token says that a program showed; empty if it does not count. */
    Optional<JWTClaimsSet> claimsOf(String token) {
        Optional<String> audience = settings.flatMap(ProviderSettings::audience);
        if (audience.isEmpty()) {
            return Optional.empty();
        }
        try {
            DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();
            processor.setJWSKeySelector(known().selector());
            processor.setJWSTypeVerifier(new DefaultJOSEObjectTypeVerifier<>(TYPES));
            processor.setJWTClaimsSetVerifier(new DefaultJWTClaimsVerifier<>(
                    audience.get(),
                    new JWTClaimsSet.Builder()
                            .issuer(settings.orElseThrow().issuer())
                            .build(),
                    Set.of("exp", "iat", settings.orElseThrow().accountClaim())));
            return Optional.of(processor.process(SignedJWT.parse(token), null));
        } catch (BadJOSEException | java.text.ParseException e) {
            LOG.log(System.Logger.Level.DEBUG, "A token does not count: {0}", e.getMessage());
            return Optional.empty();
        } catch (JOSEException | GeneralException | IOException e) {
            LOG.log(System.Logger.Level.WARNING, "The OpenID provider cannot be asked", e);
            return Optional.empty();
        }
    }

    private ClientID client() {
        return new ClientID(settings.orElseThrow().client());
    }

    /** Asks the provider at first need, so that Mapae starts without it, and again while it does not answer. */
    private synchronized Known known() throws GeneralException, IOException {
        if (known == null) {
            OIDCProviderMetadata metadata = OIDCProviderMetadata.resolve(
                    new Issuer(settings.orElseThrow().issuer()), TIMEOUT_MILLIS, TIMEOUT_MILLIS);
            known = new Known(
                    metadata,
                    JWKSourceBuilder.create(
                                    metadata.getJWKSetURI().toURL(),
                                    new DefaultResourceRetriever(TIMEOUT_MILLIS, TIMEOUT_MILLIS, MOST_BYTES))
                            .build());
        }
        return known;
    }
}
