package mapae.access;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/** Ways to make of a provider's token another one. */
enum Forged {
    /** Signed anew, by the provider's own key, without a change: the only one that counts. */
    UNCHANGED((token, keys) -> signed(token, keys, claims -> claims)),
    /** Says that it is not signed. */
    ALG_NONE((token, keys) -> new PlainJWT(claims(token)).serialize()),
    /** Says so, and keeps the signature. */
    ALG_NONE_WITH_SIGNATURE(
            (token, keys) -> new PlainJWT(claims(token)).serialize() + token.substring(token.lastIndexOf('.') + 1)),
    /** Signed with the public key, as if it were a secret. */
    SIGNED_BY_THE_PUBLIC_KEY((token, keys) -> {
        try {
            return sign(
                    token, JWSAlgorithm.HS256, new MACSigner(keys.getPublic().getEncoded()), claims -> claims);
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }),
    /** Signed by somebody else under the name of the provider's key. */
    SIGNED_BY_ANOTHER((token, keys) -> signed(token, anotherPair(), claims -> claims)),
    /** For another application. */
    FOR_ANOTHER((token, keys) -> signed(
            token,
            keys,
            claims -> claims.audience(List.of("another-application")).claim("azp", null))),
    /** By another provider. */
    BY_ANOTHER((token, keys) -> signed(token, keys, claims -> claims.issuer("https://elsewhere.example.org"))),
    /** Expired an hour ago. */
    EXPIRED((token, keys) -> signed(
            token, keys, claims -> claims.expirationTime(Date.from(Instant.now().minus(Duration.ofHours(1)))))),
    /** Never expires. */
    WITHOUT_EXPIRY((token, keys) -> signed(token, keys, claims -> claims.expirationTime(null)));

    private final BiFunction<String, KeyPair, String> way;

    Forged(BiFunction<String, KeyPair, String> way) {
        this.way = way;
    }

    /** What it makes of the token, knowing the provider's keys. */
    String of(String token, KeyPair keys) {
        return way.apply(token, keys);
    }

    private static String signed(String token, KeyPair keys, UnaryOperator<JWTClaimsSet.Builder> change) {
        return sign(token, JWSAlgorithm.RS256, new RSASSASigner(keys.getPrivate()), change);
    }

    private static String sign(
            String token, JWSAlgorithm algorithm, JWSSigner signer, UnaryOperator<JWTClaimsSet.Builder> change) {
        try {
            SignedJWT real = SignedJWT.parse(token);
            SignedJWT forged = new SignedJWT(
                    new JWSHeader.Builder(algorithm)
                            .keyID(real.getHeader().getKeyID())
                            .type(real.getHeader().getType())
                            .build(),
                    change.apply(new JWTClaimsSet.Builder(real.getJWTClaimsSet()))
                            .build());
            forged.sign(signer);
            return forged.serialize();
        } catch (JOSEException | ParseException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JWTClaimsSet claims(String token) {
        try {
            return SignedJWT.parse(token).getJWTClaimsSet();
        } catch (ParseException e) {
            throw new IllegalStateException(e);
        }
    }

    private static KeyPair anotherPair() {
        try {
            return KeyPairGenerator.getInstance("RSA").generateKeyPair();
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("every Java has RSA", absent);
        }
    }
}
