package io.yihu.intake.vault;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.crypto.tink.Aead;
import java.security.GeneralSecurityException;
import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;

/** Encrypts one field of one ticket. A cipher text moved to another ticket or field does not open. */
final class FieldCipher {
    private final Aead aead;

    FieldCipher(Aead aead) {
        this.aead = aead;
    }

    Binary encrypt(String ticketId, String field, String text) {
        try {
            return new Binary(aead.encrypt(text.getBytes(UTF_8), place(ticketId, field)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a field of the vault could not be encrypted", e);
        }
    }

    /** A field of a document, or nothing where it is not there. */
    @Nullable
    String open(Document document, String ticketId, String field) {
        Binary cipherText = document.get(field, Binary.class);
        return cipherText == null ? null : decrypt(ticketId, field, cipherText);
    }

    /** @throws IllegalStateException where the key is another or the cipher text was tampered with */
    String decrypt(String ticketId, String field, Binary cipherText) {
        try {
            return new String(aead.decrypt(cipherText.getData(), place(ticketId, field)), UTF_8);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a field of the vault does not open: " + ticketId + " " + field, e);
        }
    }

    private static byte[] place(String ticketId, String field) {
        return (ticketId + "/" + field).getBytes(UTF_8);
    }
}
