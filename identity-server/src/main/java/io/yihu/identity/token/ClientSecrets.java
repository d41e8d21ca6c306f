package io.yihu.identity.token;

import io.yihu.kit.decision.Hash;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Checks a client's secret against the hashes of those that are valid now, separated by blanks. Secrets are 256 random
 * bits, so a plain SHA-256 is enough and costs nothing; people's passwords are another matter.
 */
final class ClientSecrets implements PasswordEncoder {

    @Override
    public String encode(@Nullable CharSequence secret) {
        return Hash.of(String.valueOf(secret));
    }

    @Override
    public boolean matches(@Nullable CharSequence secret, @Nullable String hashes) {
        if (secret == null || hashes == null) {
            return false;
        }
        byte[] given = Hash.of(secret.toString()).getBytes(StandardCharsets.US_ASCII);
        return Arrays.stream(hashes.split(" "))
                .anyMatch(hash -> MessageDigest.isEqual(given, hash.getBytes(StandardCharsets.US_ASCII)));
    }
}
