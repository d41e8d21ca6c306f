package io.yihu.intake.vault;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.nio.ByteBuffer;
import java.nio.file.attribute.FileTime;
import java.security.GeneralSecurityException;

/**
 * The keys of fields as the file has them now: whoever else turns them over, on another instance, is followed at the next
 * field. A field is encrypted with the newest key and opens with the one it was encrypted with.
 */
final class FieldKeys implements Aead {
    private static final int PREFIX = 5;

    private final KeysetFile file;
    private volatile Loaded loaded;

    private record Loaded(FileTime modified, KeysetHandle handle, Aead aead) {}

    FieldKeys(KeysetFile file, boolean mayCreate) throws GeneralSecurityException {
        this.file = file;
        file.open(PredefinedAeadParameters.AES256_GCM, mayCreate);
        this.loaded = load();
    }

    @Override
    public byte[] encrypt(byte[] plain, byte[] place) throws GeneralSecurityException {
        return current().aead().encrypt(plain, place);
    }

    @Override
    public byte[] decrypt(byte[] cipher, byte[] place) throws GeneralSecurityException {
        return current().aead().decrypt(cipher, place);
    }

    /** Whether a field was encrypted with the newest key: Tink writes the key's number before the cipher text. */
    boolean isNewest(byte[] cipher) throws GeneralSecurityException {
        return cipher.length > PREFIX
                && ByteBuffer.wrap(cipher).getInt(1)
                        == current().handle().getPrimary().getId();
    }

    int size() throws GeneralSecurityException {
        return current().handle().size();
    }

    /** A new key, from now on the one that encrypts; the old ones stay, to open what they closed. */
    synchronized void add() throws GeneralSecurityException {
        file.replace(KeysetHandle.newBuilder(current().handle())
                .addEntry(KeysetHandle.generateEntryFromParameters(PredefinedAeadParameters.AES256_GCM)
                        .withRandomId()
                        .makePrimary())
                .build());
        loaded = load();
    }

    /** Forgets all keys but the newest. */
    synchronized void retire() throws GeneralSecurityException {
        KeysetHandle handle = current().handle();
        KeysetHandle.Entry primary = handle.getPrimary();
        file.replace(KeysetHandle.newBuilder()
                .addEntry(KeysetHandle.importKey(primary.getKey())
                        .withFixedId(primary.getId())
                        .makePrimary())
                .build());
        loaded = load();
    }

    private Loaded current() throws GeneralSecurityException {
        if (!file.modified().equals(loaded.modified())) {
            loaded = load();
        }
        return loaded;
    }

    private Loaded load() throws GeneralSecurityException {
        FileTime modified = file.modified();
        KeysetHandle handle = file.open(PredefinedAeadParameters.AES256_GCM, false);
        return new Loaded(modified, handle, handle.getPrimitive(RegistryConfiguration.get(), Aead.class));
    }
}
