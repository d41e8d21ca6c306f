package io.yihu.testkit;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.security.interfaces.RSAPublicKey;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Signed tokens (RS256 JWT) of a test issuer, valid for an hour, and the public key that a service under test verifies
 * them with. Answers the bare token: the caller writes {@code Authorization: Bearer} before it.
 */
public final class TestTokens {

    /** The {@code iss} claim of every token. */
    public static final String ISSUER = "https://test.yihu.invalid";

    private static final String KEY_ID = "test";
    private static final RSAKey KEY = newKey();

    private TestTokens() {}

    /** A token of a person with one role, bound to a unit where the role needs one. */
    public static String bearer(String role, @Nullable String unit) {
        return bearerFor("test-" + role, role, unit);
    }

    /** The same for a named subject. */
    public static String bearerFor(String subject, String role, @Nullable String unit) {
        return signed(KEY, claims(subject, role, unit, Instant.now()));
    }

    /** A token that ended an hour ago, so beyond any clock skew. */
    public static String expired(String role, @Nullable String unit) {
        Instant longAgo = Instant.now().minus(Duration.ofHours(2));
        return signed(KEY, claims("test-" + role, role, unit, longAgo));
    }

    /** A token that claims the published key id but was signed with another key. */
    public static String forged(String role, @Nullable String unit) {
        return signed(newKey(), claims("test-" + role, role, unit, Instant.now()));
    }

    /** For decoders that take a key. */
    public static RSAPublicKey publicKey() {
        try {
            return KEY.toRSAPublicKey();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    /** For decoders that take an address; a loopback server answers there as long as the JVM lives. */
    public static String jwksUri() {
        return Published.URI;
    }

    private static RSAKey newKey() {
        try {
            return new RSAKeyGenerator(2048).keyID(KEY_ID).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JWTClaimsSet claims(String subject, String role, @Nullable String unit, Instant from) {
        return new JWTClaimsSet.Builder()
                .subject(subject)
                .issuer(ISSUER)
                .issueTime(Date.from(from))
                .expirationTime(Date.from(from.plus(Duration.ofHours(1))))
                .claim("roles", List.of(role))
                .claim("unit", unit)
                .build();
    }

    private static String signed(RSAKey key, JWTClaimsSet claims) {
        try {
            JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.RS256)
                    .type(JOSEObjectType.JWT)
                    .keyID(KEY_ID)
                    .build();
            SignedJWT token = new SignedJWT(header, claims);
            token.sign(new RSASSASigner(key));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class Published {
        static final String URI = JwksEndpoint.serve(new JWKSet(KEY.toPublicJWK()).toString());
    }
}
