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
import org.jspecify.annotations.Nullable;

/**
 * The callers' own collection, one document per ticket, every field encrypted by itself. The document is written before
 * the ticket, so it also reserves the ticket's number: its {@code origin} says for whom.
 */
public final class CallerVault {
    static final String NAME = "name";
    static final String PHONE = "phone";
    /** The field of the caller's own title. */
    public static final String TITLE = "originalTitle";
    /** The field of the caller's own description. */
    public static final String DESCRIPTION = "originalDescription";

    static final String PLACE_TEXT = "placeText";
    static final String COORDINATES = "coordinates";
    private static final String SUPPLEMENT = "originalSupplement-";

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
        this.cipher = new FieldCipher(keys.fields());
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

    /** Keeps the caller's own words of a supplement, known by the hash of its request. */
    public void keepSupplement(String ticketId, String hash, String words) {
        keepIfMissing(ticketId, SUPPLEMENT + hash, words);
    }

    /** The caller's own words in a field, or nothing where they are kept nowhere but in public. */
    public @Nullable String words(String ticketId, String field) {
        Document kept = callers.find(eq("_id", ticketId)).first();
        return kept == null ? null : cipher.open(kept, ticketId, field);
    }

    /** The caller in masked form, or empty where nothing is kept. */
    public Optional<MaskedCaller> masked(String ticketId) {
        return Optional.ofNullable(callers.find(eq("_id", ticketId)).first())
                .map(d -> MaskedCaller.of(
                        d.getBoolean("anonymous", false),
                        cipher.open(d, ticketId, NAME),
                        cipher.open(d, ticketId, PHONE)));
    }

    /** All that is kept of a ticket, for whoever may see it: the asker has to be written down first. */
    public Optional<Secrets> open(String ticketId) {
        return Optional.ofNullable(callers.find(eq("_id", ticketId)).first())
                .map(d -> new Secrets(
                        d.getBoolean("anonymous", false),
                        cipher.open(d, ticketId, NAME),
                        cipher.open(d, ticketId, PHONE),
                        cipher.open(d, ticketId, TITLE),
                        cipher.open(d, ticketId, DESCRIPTION)));
    }

    /** The way to forget callers. */
    public CallerEraser eraser() {
        return new CallerEraser(callers, cipher);
    }

    /** The caller's number, for this house's own use, or nothing where none is kept. */
    public @Nullable String phone(String ticketId) {
        return words(ticketId, PHONE);
    }

    /** What was said about the place, or empty where that was nothing but its code. */
    public Optional<Whereabouts> whereabouts(String ticketId) {
        return Optional.ofNullable(callers.find(eq("_id", ticketId)).first())
                .map(d -> new Whereabouts(cipher.open(d, ticketId, PLACE_TEXT), cipher.open(d, ticketId, COORDINATES)))
                .filter(said -> said.text() != null || said.coordinates() != null);
    }

    /** Keeps the words of one field of a ticket that is about to be sealed, unless some are there already. */
    public void keepIfMissing(String ticketId, String field, @Nullable String text) {
        if (text != null) {
            callers.updateOne(
                    and(eq("_id", ticketId), exists(field, false)),
                    Updates.set(field, cipher.encrypt(ticketId, field, text)));
        }
    }
}
