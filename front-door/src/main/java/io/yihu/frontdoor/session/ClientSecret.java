package io.yihu.frontdoor.session;

import io.yihu.frontdoor.FrontDoorProperties;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/** The secret the front door shares with the identity server; the key of kept sessions is derived from it. */
@Component
final class ClientSecret {
    private final String secret;

    ClientSecret(FrontDoorProperties properties) {
        Path file = properties.signIn().clientSecretFile();
        String given = file == null ? properties.signIn().clientSecret() : read(file);
        if (given == null || given.isBlank()) {
            throw new IllegalStateException(
                    "yihu.front-door.sign-in.client-secret or client-secret-file must be given");
        }
        this.secret = given;
    }

    String value() {
        return secret;
    }

    SecretKey sessionKey() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return new SecretKeySpec(
                    digest.digest(("yihu front door sessions:" + secret).getBytes(StandardCharsets.UTF_8)), "AES");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the client secret", e);
        }
    }
}
