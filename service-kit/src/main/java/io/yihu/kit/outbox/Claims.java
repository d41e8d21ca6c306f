package io.yihu.kit.outbox;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Updates;
import io.yihu.kit.decision.Hash;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.function.Supplier;
import org.bson.Document;

/**
 * Claim first: whoever wants something done once per key inserts the key's hash with the id already chosen and the hash
 * of the request. A repeat gets the id of the first, and so finishes what a crash left half-done.
 */
public final class Claims {
    private final MongoCollection<Document> claims;

    /** Kept in this collection. */
    public Claims(MongoDatabase database, String collection) {
        this.claims = database.getCollection(collection);
    }

    /**
     * A claim as it stands.
     *
     * @param id chosen by the first who claimed
     * @param fresh whether that was this call
     * @param sameRequest whether the first asked for the same
     */
    public record Claim(String key, String id, boolean fresh, boolean sameRequest) {}

    /**
     * Claims a key.
     *
     * @param scope keeps keys of different sorts and callers apart
     * @param newId gives the id that counts where the key is new
     */
    public Claim claim(String scope, String key, String requestHash, Supplier<String> newId) {
        String hashed = Hash.of(scope, key);
        String id = newId.get();
        if (insert(new Document("_id", hashed)
                .append("id", id)
                .append("request", requestHash)
                .append("at", Date.from(Instant.now())))) {
            return new Claim(hashed, id, true, true);
        }
        Document there = claims.find(eq("_id", hashed)).first();
        if (there == null) {
            throw new IllegalStateException("a claim vanished");
        }
        return new Claim(hashed, there.getString("id"), false, requestHash.equals(there.getString("request")));
    }

    /** The id that was chosen for a key, or empty where nobody has claimed it. */
    public Optional<String> find(String scope, String key) {
        return Optional.ofNullable(claims.find(eq("_id", Hash.of(scope, key))).first())
                .map(there -> there.getString("id"));
    }

    /** Chooses another id for a claim whose id turned out to belong to something else. False where others did it. */
    public boolean rechoose(Claim claim, String newId) {
        return claims.updateOne(and(eq("_id", claim.key()), eq("id", claim.id())), Updates.set("id", newId))
                        .getModifiedCount()
                == 1;
    }

    private boolean insert(Document claim) {
        try {
            claims.insertOne(claim);
            return true;
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                return false;
            }
            throw e;
        }
    }
}
