package io.yihu.identity.signin;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import io.yihu.kit.decision.Hash;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Objects;
import org.bson.Document;

/**
 * Failed sign-ins per account name and per address, in the store, so that a restart forgives nobody. An attempt is charged
 * as a failure before the password is looked at and given back when it was right: many at the same time get no more tries
 * than one after the other. Names are kept as hashes and whether they exist or not.
 */
public final class Attempts {

    private final MongoCollection<Document> collection;
    private final Clock clock;

    /** In this database. */
    public Attempts(MongoDatabase database, Clock clock) {
        this.collection = database.getCollection("sign_in_attempts");
        this.clock = clock;
    }

    /** Charges one attempt on the account and the address; how long to wait instead, zero where it may go on. */
    Duration charge(String account, String address) {
        Duration wait = charge(addressKey(address), Throttle.ADDRESS);
        return wait.isZero() ? charge(accountKey(account), Throttle.ACCOUNT) : wait;
    }

    /** The password was right: the account starts anew, the address gets this attempt back. */
    void giveBack(String account, String address) {
        forgive(account);
        collection.updateOne(
                new Document("_id", addressKey(address)).append("failures", new Document("$gt", 0L)),
                new Document("$inc", new Document("failures", -1L)));
    }

    /** An administrator has set another password: whoever tried before does not keep the person out. */
    public void forgive(String account) {
        collection.deleteOne(new Document("_id", accountKey(account)));
    }

    /** Removes what is forgotten. */
    public void sweep() {
        collection.deleteMany(new Document("until", new Document("$lt", Date.from(clock.instant()))));
    }

    private Duration charge(String key, Throttle throttle) {
        while (true) {
            Instant now = clock.instant();
            Document seen = collection.find(new Document("_id", key)).first();
            if (seen == null) {
                if (inserted(key, throttle, now)) {
                    return Duration.ZERO;
                }
                continue;
            }
            Instant blocked = instant(seen, "blockedUntil");
            if (blocked.isAfter(now)) {
                return Duration.between(now, blocked);
            }
            long before = seen.get("failures", Number.class).longValue();
            boolean forgotten = instant(seen, "until").isBefore(now);
            Document next = fields(forgotten ? 1 : before + 1, throttle, now);
            if (collection.updateOne(same(seen), new Document("$set", next)).getMatchedCount() == 1) {
                return Duration.ZERO;
            }
        }
    }

    private static Document same(Document seen) {
        return new Document("_id", seen.get("_id"))
                .append("failures", seen.get("failures"))
                .append("until", seen.get("until"));
    }

    private boolean inserted(String key, Throttle throttle, Instant now) {
        try {
            collection.insertOne(fields(1, throttle, now).append("_id", key));
            return true;
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                return false;
            }
            throw e;
        }
    }

    private static Document fields(long failures, Throttle throttle, Instant now) {
        return new Document("failures", failures)
                .append("blockedUntil", Date.from(throttle.blockedUntil(failures, now)))
                .append("until", Date.from(now.plus(Throttle.MEMORY)));
    }

    private static Instant instant(Document document, String field) {
        return Objects.requireNonNull(document.getDate(field)).toInstant();
    }

    private static String accountKey(String account) {
        return "account:" + Hash.of(account);
    }

    private static String addressKey(String address) {
        return "address:" + address;
    }
}
