package io.yihu.intake.clock;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import io.yihu.events.ClockReference;
import io.yihu.events.EventJson;
import java.util.Optional;
import java.util.stream.Stream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Keeps the newest setting and nothing else: thousands of steps of a demonstration must not make one document grow, and
 * the topic is compacted to the newest setting too.
 */
@Component
final class ClockStore {
    private static final String SEQUENCE = "sequence";
    private static final String BODY = "body";

    private final MongoDatabase database;
    private final MongoCollection<Document> clocks;

    ClockStore(MongoDatabase database) {
        this.database = database;
        this.clocks = database.getCollection("business_clock");
    }

    /** The setting, or empty where the clock was never set. */
    Optional<KeptClock> find() {
        return Optional.ofNullable(
                        clocks.find(eq("_id", ClockReference.SUBJECT)).first())
                .map(d -> new KeptClock(
                        d.getLong(SEQUENCE), EventJson.mapper().readValue(d.getString(BODY), ClockReference.class)));
    }

    /** Keeps the next setting, unless somebody else was faster than this reader. */
    boolean save(@Nullable KeptClock read, KeptClock next) {
        Document body = new Document(SEQUENCE, next.sequence())
                .append(BODY, EventJson.mapper().writeValueAsString(next.setting()));
        if (read == null) {
            return insert(body.append("_id", ClockReference.SUBJECT));
        }
        return clocks.updateOne(
                                and(eq("_id", ClockReference.SUBJECT), eq(SEQUENCE, read.sequence())),
                                new Document("$set", body))
                        .getModifiedCount()
                == 1;
    }

    /** Whether nobody has ever begun to register a ticket. */
    boolean noTicketYet() {
        return Stream.of("registrations", "registrations_archive", "claims")
                .allMatch(name -> database.getCollection(name).find().first() == null);
    }

    private boolean insert(Document document) {
        try {
            clocks.insertOne(document);
            return true;
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                return false;
            }
            throw e;
        }
    }
}
