package io.yihu.intake.vault;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Updates;
import java.util.Optional;
import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;

/**
 * The callers' own collection, one document per ticket, every field encrypted by itself. The document is written before
 * the ticket, so it also reserves the ticket's number: its {@code origin} says for whom.
 */
public final class CallerVault {
    static final String NAME = "name";
    static final String PHONE = "phone";
    static final String TITLE = "originalTitle";
    static final String DESCRIPTION = "originalDescription";

    /** What became of a wish to keep something under a number. */
    public enum Kept {
        /** Nobody had used the number before. */
        FIRST,
        /** It is there already, of the same origin. */
        AGAIN,
        /** The number is reserved for another origin. */
        FOR_ANOTHER
    }

    private final MongoCollection<Document> callers;
    private final FieldCipher cipher;

    /** Kept in this collection under these keys. */
    public CallerVault(MongoCollection<Document> callers, VaultKeys keys) {
        this.callers = callers;
        this.cipher = new FieldCipher(keys.aead());
    }

    /**
     * Keeps what is secret about a ticket; a repeat keeps what is there.
     */
    public Kept keep(String ticketId, String origin, Secrets secrets) {
        Document document =
                new Document("_id", ticketId).append("origin", origin).append("anonymous", secrets.anonymous());
        secrets.fields().forEach((field, text) -> document.append(field, cipher.encrypt(ticketId, field, text)));
        try {
            callers.insertOne(document);
            return Kept.FIRST;
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                return callers.find(and(eq("_id", ticketId), eq("origin", origin)))
                                        .first()
                                != null
                        ? Kept.AGAIN
                        : Kept.FOR_ANOTHER;
            }
            throw e;
        }
    }

    /** Keeps the words of a ticket that is about to be sealed, unless the caller's own are there already. */
    public void keepWords(String ticketId, @Nullable String title, @Nullable String description) {
        keepIfMissing(ticketId, TITLE, title);
        keepIfMissing(ticketId, DESCRIPTION, description);
    }

    /** The caller in masked form, or empty where nothing is kept. */
    public Optional<MaskedCaller> masked(String ticketId) {
        return Optional.ofNullable(callers.find(eq("_id", ticketId)).first())
                .map(d -> MaskedCaller.of(
                        d.getBoolean("anonymous", false), open(d, ticketId, NAME), open(d, ticketId, PHONE)));
    }

    private void keepIfMissing(String ticketId, String field, @Nullable String text) {
        if (text != null) {
            callers.updateOne(
                    and(eq("_id", ticketId), exists(field, false)),
                    Updates.set(field, cipher.encrypt(ticketId, field, text)));
        }
    }

    private @Nullable String open(Document document, String ticketId, String field) {
        Binary cipherText = document.get(field, Binary.class);
        return cipherText == null ? null : cipher.decrypt(ticketId, field, cipherText);
    }
}
