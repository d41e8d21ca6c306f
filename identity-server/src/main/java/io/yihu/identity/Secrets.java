package io.yihu.identity;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.text.ParseException;
import java.util.Base64;

/**
 * What the authorization server must remember: made at the first start, read at every later one.
 *
 * @param signingKey with its private part
 * @param cliSecret of the client {@code yihu-cli}, 256 random bits in text
 * @param frontDoorSecret of the client {@code front-door}
 */
public record Secrets(RSAKey signingKey, String cliSecret, String frontDoorSecret) {

    private static final String SIGNING_KEY = "signing-key.json";
    private static final String FRONT_DOOR = "front-door-secret";
    private static final int SECRET_BYTES = 32;

    /** @throws IdentityException the folder cannot be written, or what is in it cannot be read back */
    static Secrets in(IdentityFolder folder) {
        try {
            folder.create();
            String key = folder.readOrMake(SIGNING_KEY, Secrets::newKey);
            return new Secrets(
                    parsed(key, folder.file(SIGNING_KEY)),
                    folder.readOrMake(TokenClient.SECRET, Secrets::newSecret),
                    folder.readOrMake(FRONT_DOOR, Secrets::newSecret));
        } catch (IOException e) {
            throw new IdentityException("identity folder cannot be used: " + e, e);
        }
    }

    private static RSAKey parsed(String json, Path file) {
        try {
            RSAKey key = RSAKey.parse(json);
            if (!key.isPrivate()) {
                throw new IdentityException("no private key in " + file, null);
            }
            return key;
        } catch (ParseException e) {
            throw new IdentityException(
                    "signing key " + file + " is unreadable; restore it, or remove it and all tokens end", e);
        }
    }

    private static String newKey() {
        try {
            return new RSAKeyGenerator(2048)
                    .keyUse(KeyUse.SIGNATURE)
                    .algorithm(JWSAlgorithm.RS256)
                    .keyIDFromThumbprint(true)
                    .generate()
                    .toJSONString();
        } catch (JOSEException e) {
            throw new IdentityException("no signing key can be made: " + e.getMessage(), e);
        }
    }

    private static String newSecret() {
        byte[] bytes = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    @Override
    public String toString() {
        return "Secrets";
    }
}
