package io.yihu.intake.open311;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import io.yihu.intake.vault.VaultKeys;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * Keys of apps, the standard's {@code api_key}. A key is shown once and kept as a hash that only the holder of the vault's keys can
 * make. An app may have several, so that one replaces another without a gap.
 */
public final class ApiKeys {
    private static final int BYTES = 32;
    private static final String SOURCE = "source";
    private static final String WITHDRAWN = "withdrawnAt";

    private final MongoCollection<Document> keys;
    private final VaultKeys vault;
    private final SecureRandom random = new SecureRandom();

    /** @param keys the collection they are kept in */
    public ApiKeys(MongoCollection<Document> keys, VaultKeys vault) {
        this.keys = keys;
        this.vault = vault;
    }

    /** A key as it is told afterwards. */
    record Told(
            String source,
            Instant issuedAt,
            String issuedBy,
            @Nullable Instant withdrawnAt) {}

    /** A new key for an app. */
    String issue(String source, String by, Instant now) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        String key = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        keys.insertOne(new Document("_id", id(key))
                .append(SOURCE, source)
                .append("issuedAt", Date.from(now))
                .append("issuedBy", by));
        return key;
    }

    /** The app a key belongs to; nobody's where it was withdrawn. */
    Optional<String> sourceOf(String key) {
        return Optional.ofNullable(keys.find(and(eq("_id", id(key)), exists(WITHDRAWN, false)))
                        .first())
                .map(found -> found.getString(SOURCE));
    }

    /** Withdraws all keys an app has now; how many those were. */
    long withdraw(String source, Instant now) {
        return keys.updateMany(
                        and(eq(SOURCE, source), exists(WITHDRAWN, false)), Updates.set(WITHDRAWN, Date.from(now)))
                .getModifiedCount();
    }

    /** All keys ever issued, the oldest first, without what they open. */
    List<Told> all() {
        List<Told> told = new ArrayList<>();
        keys.find().sort(Sorts.ascending("issuedAt")).forEach(key -> told.add(told(key)));
        return told;
    }

    private static Told told(Document key) {
        Date withdrawn = key.getDate(WITHDRAWN);
        return new Told(
                key.getString(SOURCE),
                key.getDate("issuedAt").toInstant(),
                key.getString("issuedBy"),
                withdrawn == null ? null : withdrawn.toInstant());
    }

    private String id(String key) {
        return vault.hash("open311-key/" + key);
    }
}
