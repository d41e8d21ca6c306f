package io.yihu.frontdoor.session;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.session.MapSession;
import org.springframework.session.UuidSessionIdGenerator;

/**
 * Sessions as bytes that only this front door can read or make: they hold tokens. What another key or another version
 * made cannot be opened and counts as no session; the person signs in again.
 */
final class SessionSeal {
    private static final Logger log = LoggerFactory.getLogger(SessionSeal.class);
    private static final int IV = 12;
    private static final int TAG_BITS = 128;

    private final SecretKey key;
    private final SecureRandom random = new SecureRandom();

    SessionSeal(SecretKey key) {
        this.key = key;
    }

    byte[] seal(MapSession session, String boundTo) {
        try {
            ByteArrayOutputStream plain = new ByteArrayOutputStream();
            try (ObjectOutputStream objects = new ObjectOutputStream(plain)) {
                objects.writeObject(session);
            }
            byte[] iv = new byte[IV];
            random.nextBytes(iv);
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, iv, boundTo).doFinal(plain.toByteArray());
            byte[] all = Arrays.copyOf(iv, IV + sealed.length);
            System.arraycopy(sealed, 0, all, IV, sealed.length);
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The bytes are read as objects only after the seal has proved that this front door wrote them. */
    Optional<MapSession> open(byte[] all, String boundTo) {
        try {
            byte[] plain =
                    cipher(Cipher.DECRYPT_MODE, Arrays.copyOf(all, IV), boundTo).doFinal(all, IV, all.length - IV);
            try (ObjectInputStream objects = new ObjectInputStream(new ByteArrayInputStream(plain))) {
                MapSession session = (MapSession) objects.readObject();
                session.setSessionIdGenerator(UuidSessionIdGenerator.getInstance());
                return Optional.of(session);
            }
        } catch (GeneralSecurityException | IOException | ClassNotFoundException | RuntimeException e) {
            log.info("A kept session cannot be opened any more: {}", e.toString());
            return Optional.empty();
        }
    }

    private Cipher cipher(int mode, byte[] iv, String boundTo) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, iv));
        cipher.updateAAD(boundTo.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }
}
