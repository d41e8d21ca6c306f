package io.yihu.intake.vault;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Mac;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.mac.MacConfig;
import com.google.crypto.tink.mac.PredefinedMacParameters;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.HexFormat;

/**
 * The keys of the vault, in two files outside the database: one encrypts fields (AES-256-GCM), one makes the hash of a
 * request (HMAC-SHA-256). A plain hash would give a telephone number away to whoever tries them all.
 */
public final class VaultKeys {
    private final FieldKeys fields;
    private final Mac mac;

    private VaultKeys(FieldKeys fields, Mac mac) {
        this.fields = fields;
        this.mac = mac;
    }

    /**
     * Opens the keys; creates them where there are none.
     *
     * @param file of the encrypting keyset; the other lies beside it as {@code <name>.mac.json}
     * @param mayCreate false where something is encrypted already, for which new keys would be useless
     * @throws IllegalStateException naming the file, where it is missing, unreadable or broken
     */
    public static VaultKeys open(Path file, boolean mayCreate) {
        try {
            AeadConfig.register();
            MacConfig.register();
            FieldKeys fields = new FieldKeys(new KeysetFile(file), mayCreate);
            Path beside = file.resolveSibling(file.getFileName() + ".mac.json");
            KeysetHandle hashes = new KeysetFile(beside).open(PredefinedMacParameters.HMAC_SHA256_256BITTAG, mayCreate);
            return new VaultKeys(fields, hashes.getPrimitive(RegistryConfiguration.get(), Mac.class));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the keysets cannot be used: " + file, e);
        }
    }

    /** A hash that only the holder of the keys can make: the same text gives the same hash. */
    public String hash(String text) {
        try {
            return HexFormat.of().formatHex(mac.computeMac(text.getBytes(UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a request could not be hashed", e);
        }
    }

    FieldKeys fields() {
        return fields;
    }
}
