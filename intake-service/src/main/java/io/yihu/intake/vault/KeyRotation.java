package io.yihu.intake.vault;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Updates;
import java.security.GeneralSecurityException;
import java.util.List;
import org.bson.Document;
import org.bson.types.Binary;

/**
 * Turns the keys of the callers' fields over: a new key, all fields encrypted anew, the old key forgotten once nothing needs it.
 * Killed anywhere in between, everything stays readable, and the next call goes on.
 */
public final class KeyRotation {
    private final MongoCollection<Document> callers;
    private final FieldKeys keys;
    private final FieldCipher cipher;

    /** Over these callers. */
    public KeyRotation(MongoCollection<Document> callers, VaultKeys keys) {
        this.callers = callers;
        this.keys = keys.fields();
        this.cipher = new FieldCipher(keys.fields());
    }

    /**
     * How far it is.
     *
     * @param keys that are kept; 1 where no rotation is under way
     * @param reencrypted fields, by this call
     */
    public record Progress(Integer keys, Long reencrypted) {}

    /** Adds a key unless a rotation is under way, and encrypts what older keys encrypted with it. */
    public synchronized Progress rotate() {
        try {
            if (keys.size() == 1) {
                keys.add();
            }
            long fields = reencrypt();
            return new Progress(keys.size(), fields);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the keys could not be turned over", e);
        }
    }

    /** Encrypts what is left with the newest key and forgets the older ones. What was under way while rotating has come to rest by now. */
    public synchronized Progress retire() {
        try {
            long fields = reencrypt();
            if (reencrypt() == 0 && keys.size() > 1) {
                keys.retire();
            }
            return new Progress(keys.size(), fields);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the old keys could not be retired", e);
        }
    }

    private long reencrypt() throws GeneralSecurityException {
        long fields = 0;
        for (Document document : callers.find()) {
            for (String field : List.copyOf(document.keySet())) {
                if (document.get(field) instanceof Binary old && !keys.isNewest(old.getData())) {
                    fields += reencrypt(document.getString("_id"), field, old);
                }
            }
        }
        return fields;
    }

    /** A field that was meanwhile erased stays so. */
    private long reencrypt(String ticketId, String field, Binary old) {
        Binary anew = cipher.encrypt(ticketId, field, cipher.decrypt(ticketId, field, old));
        return callers.updateOne(and(eq("_id", ticketId), eq(field, old)), Updates.set(field, anew))
                .getModifiedCount();
    }
}
